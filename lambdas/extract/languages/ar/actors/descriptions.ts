import { readDescriptions } from '../../../actors/describe.ts';

/**
 * Lemmas, without the article, of definite descriptions; of the actors that one may mean, the one named last is meant.
 * Words that are part of countless other bodies' names (مجلس، هيئة، وكالة، جامعة) are left out.
 */
const DESCRIPTIONS = `
SAU JOR MAR BHR GBR ESP NLD BEL DNK NOR SWE THA KHM: مملكة
OMN BRN: سلطنة
QAT KWT ARE AFG: إمارة
KWT QAT ARE: دولة
EGY SYR FRA TUR IRN YEM TUN DZA SDN IRQ LBN MRT DJI KOR CHN PAK IND IDN KAZ UZB AZE GRC CYP: جمهورية
NATO COALITION-YEMEN COALITION-ISIS: حلف, تحالف
EU AU: اتحاد
EU ASEAN GCC ECOWAS BRICS AU: تكتل
UN AU LAS OIC NATO OSCE OPCW WTO OAS SCO OPEC PSE: منظمة
HAMAS TALIBAN HOUTHI POLISARIO PSE: حركة
HOUTHI HEZBOLLAH: جماعة, ميليشيا, ميليشيات, مليشيا, مليشيات
HEZBOLLAH PKK: حزب
POLISARIO: جبهة
`;

export const arabicDescriptions = readDescriptions(DESCRIPTIONS);
