/** Terms of office of leaders of the Arabian Peninsula; see `leaders.ts`. */
export const ARABIAN_PENINSULA = `
fahd SAU GOV 1982-06..2005-08
abdullah-saudi SAU GOV 1982-06..2015-01
salman SAU GOV 1963-02..
mohammed-bin-salman SAU GOV 2015-01..
sultan-saudi SAU MIL 1963-10..2011-10
nayef SAU GOV 1975-10..2012-06
muqrin SAU INT 2005-10..2012-07 GOV 2012-07..2015-04
mohammed-bin-nayef SAU GOV 1999-05..2017-06
saud-al-faisal SAU DIP 1975-10..2015-04
jubeir SAU DIP 2007-01..
assaf SAU GOV 1996-01..2018-12 DIP 2018-12..2019-10
faisal-bin-farhan SAU DIP 2019-03..
khalid-bin-salman SAU DIP 2017-04..2019-02 MIL 2019-02..
turki-al-faisal SAU INT 1979-09..2001-08 DIP 2002-10..2006-12
bandar SAU DIP 1983-09..2005-09 GOV 2005-10..2012-07 INT 2012-07..2014-04
mutaib SAU MIL 2010-11..2017-11
jadaan SAU GOV 2016-11..
falih SAU GOV 2015-04..
abdulaziz-bin-salman SAU GOV 1995-07..
naimi SAU GOV 1995-08..2016-05
al-jaber-saudi SAU DIP 2014-09..
abdulaziz-bin-saud SAU GOV 2017-06..
khereiji SAU DIP 2020-03..
aiban SAU GOV 1995-08..
reema SAU DIP 2019-02..
rabeeah SAU GOV 2009-02..
qattan SAU DIP 2011-05..
zayed ARE GOV 1971-12..2004-11
khalifa-bin-zayed ARE GOV 1971-12..2022-05
mohamed-bin-zayed ARE GOV 1993-01..
mohammed-bin-rashid ARE GOV 1995-01..
abdullah-bin-zayed ARE DIP 2006-02..
gargash ARE DIP 2008-02..
mansour-bin-zayed ARE GOV 2004-11..
tahnoun ARE GOV 2013-09..
hamdan-bin-mohammed ARE GOV 2008-02..
hamdan-bin-zayed ARE GOV 1990-11..
saif-bin-zayed ARE GOV 2004-11..
bowardi ARE MIL 2016-02..
jaber-uae ARE GOV 2013-03..
mazrouei ARE GOV 2013-03..
hashimy ARE GOV 2008-02..
otaiba ARE DIP 2008-07..
nusseibeh ARE DIP 2013-09..
khaled-bin-mohamed ARE GOV 2023-03..
qasimi ARE GOV 1972-01..
shakhbut ARE DIP 2021-02..
zeyoudi ARE GOV 2016-02..
marar ARE DIP 2018-01..
hamad-bin-khalifa QAT GOV 1995-06..2013-06
tamim QAT GOV 2003-08..
hamad-bin-jassim QAT DIP 1992-09..2007-04 GOV 2007-04..2013-06
abdullah-bin-nasser QAT GOV 2013-06..2020-01
khalid-bin-khalifa QAT GOV 2020-01..2023-03
attiyah QAT DIP 2011-09..2016-01 MIL 2016-01..2024-11
mohammed-bin-abdulrahman QAT DIP 2016-01..
muraikhi QAT DIP 2016-02..
khater QAT DIP 2017-11..2024-11
majed-al-ansari QAT DIP 2022-01..
kaabi QAT GOV 2018-11..
khulaifi QAT DIP 2022-01..
jaber-al-ahmad KWT GOV 1977-12..2006-01
saad-al-abdullah KWT GOV 1978-02..2006-01
sabah-al-ahmad KWT DIP 1963-01..2003-07 GOV 2003-07..2020-09
nawaf-al-ahmad KWT GOV 1978-01..2023-12
mishal-al-ahmad KWT GOV 2004-04..
nasser-al-mohammed KWT GOV 2006-02..2011-11
jaber-al-mubarak KWT MIL 2007-02..2011-11 GOV 2011-12..2019-11
sabah-al-khalid KWT DIP 2011-10..2019-11 GOV 2019-11..2022-07 2024-06..
mohammed-al-sabah KWT DIP 2001-02..2011-10 GOV 2024-01..2024-05
ahmad-nasser KWT DIP 2019-12..2022-08
salem-al-abdullah KWT DIP 2022-10..2024-01
yahya KWT DIP 2024-01..
ahmad-nawaf KWT GOV 2022-03..2023-12
ahmad-abdullah KWT GOV 2024-05..
ghanim KWT LEG 2013-08..2022-08
jarallah KWT DIP 1999-01..2021-01
isa-bin-salman BHR GOV 1961-11..1999-03
hamad-bin-isa BHR GOV 1964-06..
khalifa-bin-salman BHR GOV 1970-01..2020-11
salman-bin-hamad BHR GOV 1999-03..
khalid-bin-ahmed BHR DIP 2005-09..2020-02
zayani GCC IGO 2011-04..2020-01 BHR DIP 2020-02..
mohammed-bin-mubarak BHR DIP 1971-08..2005-09 GOV 2005-09..2021-01
rashid-bin-abdullah BHR GOV 2004-05..
nasser-bin-hamad BHR GOV 2011-06..
khalifa-bin-ahmed BHR MIL 1974-01..
qaboos OMN GOV 1970-07..2020-01
haitham OMN GOV 1994-01..
bin-alawi OMN DIP 1982-05..2020-08
badr-albusaidi OMN DIP 2000-01..
fahd-bin-mahmoud OMN GOV 1972-01..
shihab OMN MIL 1990-01..
badr-bin-saud OMN MIL 1997-01..2020-08
numani OMN GOV 2011-03..
saleh YEM GOV 1978-07..2012-02
hadi YEM GOV 1994-10..2022-04
alimi YEM GOV 2001-04..2011-12 2022-04..
bahah YEM GOV 2014-11..2016-04
bin-daghr YEM GOV 2016-04..2018-10
maeen YEM GOV 2018-10..2024-02
bin-mubarak-yemen YEM DIP 2018-08..2024-02 GOV 2024-02..2025-05
bin-breik YEM GOV 2018-10..
basindawa YEM GOV 2011-12..2014-09
qirbi YEM DIP 2001-04..2014-06
sallal YEM DIP 2014-06..2014-11
riyadh-yassin YEM DIP 2015-03..2015-12
mekhlafi YEM DIP 2015-12..2018-05
yamani-yemen YEM DIP 2015-08..2019-06
hadhrami YEM DIP 2019-09..2020-12
zindani YEM DIP 2017-01..
ali-mohsen YEM MIL 1978-01..2016-04 GOV 2016-04..2022-04
maqdashi YEM MIL 2015-05..2022-07
daeri YEM MIL 2022-07..
eryani YEM GOV 2016-09..
zubaidi YEM GOV 2022-04..
`;
