/** Arabic names of the leaders of the Americas but for the United States, by key. */
export const AMERICAS = `
mulroney براين مولروني
chretien جان كريتيان
paul-martin بول مارتن
harper ستيفن هاربر, ~هاربر
trudeau جاستن ترودو, ترودو, جاستين ترودو
carney مارك كارني, كارني
john-baird جون بيرد
dion ستيفان ديون
freeland كريستيا فريلاند
champagne فرنسوا فيليب شامبان, فرانسوا فيليب شامبين
garneau مارك غارنو
joly ميلاني جولي
anita-anand أنيتا أناند
sajjan هارجيت ساجان
blair-bill بيل بلير
salinas كارلوس ساليناس
zedillo إرنستو سيديو
vicente-fox فيسنتي فوكس
calderon فيليبي كالديرون
pena-nieto إنريكي بينيا نييتو
lopez-obrador أندريس مانويل لوبيز أوبرادور, لوبيز أوبرادور
sheinbaum كلوديا شينباوم, كلاوديا شينباوم
ebrard مارسيلو إبرارد
barcena أليسيا بارسينا
de-la-fuente خوان رامون دي لا فوينتي
videgaray لويس فيديغاراي
fidel-castro فيدل كاسترو, ~كاسترو
raul-castro راؤول كاسترو, راوول كاسترو
diaz-canel ميغيل دياز كانيل, ميغيل دياس كانيل, ميجيل دياز كانيل, ميغيل دياز-كانيل
bruno-rodriguez برونو رودريغيز, برونو رودريجيز
aristide جان برتران أريستيد
preval رينيه بريفال
martelly ميشال مارتيلي, ميشيل مارتيلي
moise جوفينيل مويز, جوفنيل مويس
ariel-henry أرييل هنري
abinader لويس أبي نادر, لويس أبينادر
holness أندرو هولنس
mottley ميا موتلي
keith-rowley كيث رولي
irfaan-ali عرفان علي
santokhi تشان سانتوخي
morales-jimmy جيمي موراليس
giammattei أليخاندرو جياماتي
arevalo برناردو أريفالو
hernandez-honduras خوان أورلاندو هيرنانديز, خوان أورلاندو إرنانديز
castro-honduras سيومارا كاسترو, شيومارا كاسترو
zelaya مانويل زيلايا
bukele نجيب أبو كيلة, نجيب بوكيلي, ناييب بوكيلي, نجيب أبوكيلة
sanchez-ceren سلفادور سانشيز سيرين
ortega دانيال أورتيغا, دانييل أورتيغا, دانيال أورتيجا
chamorro فيوليتا تشامورو
oscar-arias أوسكار أرياس
carlos-alvarado كارلوس ألفارادو
rodrigo-chaves رودريغو تشافيس
varela خوان كارلوس فاريلا
cortizo لورينتينو كورتيسو
mulino خوسيه راؤول مولينو
uribe ألفارو أوريبي
juan-manuel-santos خوان مانويل سانتوس
duque إيفان دوكي
petro غوستافو بيترو, جوستافو بيترو
marta-lucia مارتا لوسيا راميريز
chavez هوغو تشافيز, هوجو شافيز, تشافيز, شافيز, هوغو شافيز
maduro نيكولاس مادورو, مادورو
arreaza خورخي أرياسا, خورخي أريازا
delcy-rodriguez ديلسي رودريغيز, ديلسي رودريجيز
yvan-gil إيفان خيل, إيفان جيل
padrino فلاديمير بادرينو, فلاديمير بادرينو لوبيز
correa رافاييل كوريا, رافائيل كوريا
lenin-moreno لينين مورينو
lasso غييرمو لاسو, جييرمو لاسو
noboa دانيال نوبوا
fujimori ألبرتو فوجيموري, فوجيموري
toledo أليخاندرو توليدو
alan-garcia آلان غارسيا, ألان جارسيا
humala أولانتا هومالا
kuczynski بيدرو بابلو كوتشينسكي
vizcarra مارتين فيزكارا, مارتن فيزكارا
castillo بيدرو كاستيو, بيدرو كاستيلو
boluarte دينا بولوارتي
evo-morales إيفو موراليس, إيفو مورالس
anez جانين أنييز, جانين آنيز
luis-arce لويس أرسي, لويس آرسي
rodrigo-paz رودريغو باز
cardoso فرناندو هنريكي كاردوسو
lula لويس إيناسيو لولا دا سيلفا, لولا دا سيلفا, لويس ايناسيو لولا دا سيلفا
rousseff ديلما روسيف, روسيف
temer ميشال تامر, ميشيل تامر
bolsonaro جايير بولسونارو, جاير بولسونارو, بولسونارو
amorim سيلسو أموريم
mauro-vieira ماورو فييرا
araujo إرنستو أراوجو
patriota أنطونيو باتريوتا
alckmin جيرالدو ألكمين
menem كارلوس منعم
nestor-kirchner نستور كيرشنر
cristina-kirchner كريستينا كيرشنر, كريستينا فرنانديز دي كيرشنر, كريستينا فرنانديز
macri ماوريسيو ماكري, موريسيو ماكري
alberto-fernandez ألبرتو فرنانديز
milei خافيير ميلي, خافيير ميلاي
timerman هيكتور تيمرمان
malcorra سوزانا مالكورا
faurie خورخي فاوري
cafiero سانتياغو كافييرو
mondino ديانا موندينو
grossi رافائيل غروسي, رافاييل غروسي, رافائيل جروسي, غروسي, جروسي, رافايل غروسي
bachelet ميشيل باشليه, ميشال باشليه, باشليه, ميشيل باتشيليت
pinera سيباستيان بينيرا, سيباستيان بينييرا
boric غابرييل بوريك, جابرييل بوريك
lagos ريكاردو لاغوس, ريكاردو لاجوس
van-klaveren ألبرتو فان كلافيرين
heraldo-munoz هيرالدو مونيوز
mujica خوسيه موخيكا
tabare تاباري فاسكيز, تاباريه فاسكيس
lacalle-pou لويس لاكايي بو
orsi ياماندو أورسي
cartes هوراسيو كارتيس
abdo-benitez ماريو عبدو بينيتيز, ماريو عبده بينيتيز
santiago-pena سانتياغو بينيا
`;
