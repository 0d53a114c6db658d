/** Arabic names of the leaders of central and eastern Europe, the Baltic and the Balkans, by key. */
export const CENTRAL_AND_EASTERN_EUROPE = `
walesa ليخ فاليسا, ليش فاونسا
kwasniewski ألكسندر كفاشنيفسكي
lech-kaczynski ليخ كاتشينسكي, ليش كاتشينسكي
komorowski برونيسلاف كوموروفسكي
duda أندريه دودا, أندجي دودا, أندرزي دودا
nawrocki كارول نافروتسكي
tusk دونالد توسك, توسك
morawiecki ماتيوش مورافيتسكي, ماتيوش مورافيسكي
szydlo بياتا شيدلو
kopacz إيفا كوباتش
sikorski رادوسلاف سيكورسكي, سيكورسكي
waszczykowski فيتولد فاشيكوفسكي
czaputowicz ياتسيك تشابوتوفيتش
rau زبيغنيو راو, زبيجنيو راو
blaszczak ماريوش بلاشتشاك
kosiniak-kamysz فلاديسلاف كوسينياك كاميش
havel فاتسلاف هافل
klaus فاتسلاف كلاوس
zeman ميلوش زيمان
petr-pavel بيتر بافل, بتر بافل
babis أندريه بابيش, أندري بابيش
fiala بيتر فيالا
lipavsky يان ليبافسكي
schwarzenberg كاريل شوارزنبرغ
fico روبرت فيتسو, روبرت فيكو
caputova زوزانا تشابوتوفا
kiska أندريه كيسكا
lajcak ميروسلاف لايتشاك
pellegrini بيتر بيليغريني
korcok إيفان كورتشوك
blanar يوراي بلانار
orban فيكتور أوربان, أوربان
gyurcsany فيرينتس جيورتشاني
szijjarto بيتر سيارتو, بيتر زيجارتو
ader يانوش أدير
novak-katalin كاتالين نوفاك
sulyok تاماش شوليوك
iliescu أيون إيليسكو, إيون إيليسكو
basescu ترايان باسيسكو
iohannis كلاوس يوهانيس, كلاوس يوهانس
nicusor-dan نيكوشور دان
ciolacu مارسيل تشيولاكو
ciuca نيكولاي تشيوكا
aurescu بوغدان أوريسكو
odobescu لومينيتا أودوبيسكو
geoana ميرتشا جوانا, ميرسيا جيوانا
borissov بويكو بوريسوف
radev رومن راديف, رومين راديف
zaharieva إيكاترينا زاهارييفا
kiril-petkov كيريل بيتكوف
mladenov نيكولاي ملادينوف, ملادينوف, نيكولاي ميلادينوف, ميلادينوف
bokova إيرينا بوكوفا, بوكوفا
georgieva كريستالينا جورجيفا, كريستالينا غورغييفا, جورجيفا, غورغييفا, كريستالينا جورجييفا
grybauskaite داليا غريباوسكايتي, داليا جريباوسكايتي
nauseda غيتاناس ناوسيدا, جيتاناس ناوسيدا
landsbergis غابريليوس لاندسبيرغيس, جابريليوس لاندسبيرجيس
linkevicius ليناس لينكيفيتشوس
simonyte إنغريدا سيمونيتي
ilves توماس هندريك إلفيس
kaljulaid كيرستي كاليولايد
karis ألار كاريس
kallas كايا كالاس, كاجا كالاس, كالاس
ratas يوري راتاس
tsahkna مارغوس تساكنا
reinsalu أورماس رينسالو
vike-freiberga فايرا فيكي فرايبرغا
levits إيغيلس ليفيتس
rinkevics إدغارس رينكيفيكس, إدغارس رينكيفيتش
silina إيفيكا سيلينا
karins كريسيانيس كارينز
dombrovskis فالديس دومبروفسكيس
milosevic سلوبودان ميلوسيفيتش, ميلوسيفيتش
kostunica فويسلاف كوستونيتسا, كوستونيتسا
tadic بوريس تاديتش, بوريس تاديك
nikolic توميسلاف نيكوليتش
vucic ألكسندر فوتشيتش, فوتشيتش, ألكسندر فوسيتش
dacic إيفيتسا داتشيتش, ايفيتسا داتشيتش
brnabic آنا برنابيتش, أنا برنابيتش
jeremic فوك يريميتش, فوك جيريميتش
selakovic نيكولا سيلاكوفيتش
djuric ماركو دجوريتش, ماركو جوريتش
thaci هاشم تاتشي, هاشم تاجي
kurti ألبين كورتي, ألبن كورتي
vjosa-osmani فيوسا عثماني, فيوزا عثماني
jahjaga عاطفة يحيى آغا, عاطفتي يحياغا
avdullah-hoti عبد الله هوتي
haradinaj راموش هاراديناي
gervalla دونيكا جيرفالا شوارتز, دونيكا غيرفالا
sali-berisha صالح بريشا, سالي بريشا
edi-rama إيدي راما, أدي راما
ilir-meta إيلير ميتا
begaj بيرم بيغاي, بايرام بيغاج
bushati ديتمير بوشاتي
xhacka أولتا جاتشكا
igli-hasani إيغلي حساني
zaev زوران زاييف, زوران زائيف
gruevski نيكولا غرويفسكي, نيكولا جرويفسكي
pendarovski ستيفو بينداروفسكي
gjorge-ivanov جورجي إيفانوف
kovacevski ديميتار كوفاتشيفسكي
mickoski هريستيان ميكوسكي, هريستيان ميتسكوسكي
siljanovska غوردانا سيليانوفسكا دافكوفا
nikola-dimitrov نيكولا ديميتروف
bujar-osmani بويار عثماني
mucunski تيمتشو موتسونسكي
djukanovic ميلو ديوكانوفيتش, ميلو دوكانوفيتش
milatovic ياكوف ميلاتوفيتش
spajic ميلويكو سباييتش, ميلويكو سبايتش
abazovic دريتان أبازوفيتش
alija-izetbegovic علي عزت بيغوفيتش, علي عزت بيجوفيتش, علي عزتبيغوفيتش
bakir-izetbegovic بكر عزت بيغوفيتش, باكر عزت بيغوفيتش, بكر عزت بيجوفيتش
komsic زيليكو كومشيتش, جيليكو كومشيتش
becirovic دينيس بيسيروفيتش, دينيس بيتشيروفيتش
turkovic بيسيرا توركوفيتش
konakovic إلمدين كوناكوفيتش
tudjman فرانيو تودجمان, فرانيو توجمان
mesic ستيبان ميسيتش
josipovic إيفو يوسيبوفيتش
grabar-kitarovic كوليندا غرابار كيتاروفيتش, كوليندا جرابار كيتاروفيتش, كوليندا غرابار
milanovic زوران ميلانوفيتش
plenkovic أندريه بلينكوفيتش, أندريي بلينكوفيتش
grlic-radman غوردان غرليتش رادمان, جوردان جرليتش رادمان
jansa يانيز يانشا
pahor بوروت باهور
golob روبرت غولوب, روبرت جولوب
fajon تانيا فايون
pirc-musar ناتاشا بيرتس موسار
logar أنجي لوغار
`;
