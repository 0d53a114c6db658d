/** Arabic names of the leaders of the Maghreb, Libya and the Sudan, by key. */
export const NORTH_AFRICA = `
gaddafi معمر القذافي, القذافي, العقيد القذافي
abdul-jalil مصطفى عبد الجليل, مصطفي عبد الجليل
jibril محمود جبريل
keib عبد الرحيم الكيب
zeidan ~علي زيدان
abdullah-thani عبد الله الثني
sarraj فايز السراج, ~السراج
dbeibah عبد الحميد الدبيبة, الدبيبة
menfi محمد المنفي, محمد يونس المنفي, ~المنفي
haftar خليفة حفتر, حفتر
aguila-saleh عقيلة صالح, عقيلة صالح عيسى
mishri خالد المشري
mangoush نجلاء المنقوش
siala محمد سيالة, محمد الطاهر سيالة, محمد طاهر سيالة
dairi محمد الدايري
moussa-koussa موسى كوسا, موسي كوسا
shalgham عبد الرحمن شلقم
bashagha فتحي باشاغا
hammad أسامة حماد, أسامة سعد حماد
ben-ali زين العابدين بن علي
mohamed-ghannouchi محمد الغنوشي
essebsi الباجي قائد السبسي, السبسي, الباجي قايد السبسي
marzouki المنصف المرزوقي, منصف المرزوقي, محمد المنصف المرزوقي, ~المرزوقي
saied قيس سعيد, قيس سعيّد
jebali حمادي الجبالي
laarayedh علي العريض, علي لعريض
jomaa مهدي جمعة
essid الحبيب الصيد
chahed يوسف الشاهد
fakhfakh إلياس الفخفاخ
mechichi هشام المشيشي
bouden نجلاء بودن, نجلاء بودن رمضان
hachani أحمد الحشاني
maddouri كمال المدوري
zaafrani سارة الزعفراني الزنزري, سارة الزعفراني
abdessalem رفيق عبد السلام
jerandi عثمان الجرندي
mongi-hamdi المنجي الحامدي, منجي الحامدي
baccouche الطيب البكوش
jhinaoui خميس الجهيناوي
nabil-ammar نبيل عمار
nafti محمد علي النفطي
rached-ghannouchi راشد الغنوشي
chadli الشاذلي بن جديد
boudiaf محمد بوضياف
zeroual اليمين زروال, الأمين زروال
bouteflika عبد العزيز بوتفليقة, بوتفليقة
bensalah عبد القادر بن صالح
tebboune عبد المجيد تبون, تبون
ouyahia أحمد أويحيى, أحمد أويحيي
belkhadem عبد العزيز بلخادم
sellal عبد المالك سلال, عبد الملك سلال
bedoui نور الدين بدوي
djerad عبد العزيز جراد
benabderrahmane أيمن بن عبد الرحمن, أيمن بن عبدالرحمان
larbaoui نذير العرباوي
ghrieb سيفي غريب
medelci مراد مدلسي
bedjaoui محمد بجاوي
lamamra رمطان لعمامرة, لعمامرة, رمضان لعمامرة
messahel عبد القادر مساهل
boukadoum صبري بوقادوم, صبري بوقدوم
attaf أحمد عطاف
gaid-salah أحمد قايد صالح, قايد صالح
chengriha السعيد شنقريحة, سعيد شنقريحة
hassan-ii الحسن الثاني, الملك الحسن الثاني
mohammed-vi محمد السادس, الملك محمد السادس
moulay-hassan مولاي الحسن, الأمير مولاي الحسن
youssoufi عبد الرحمن اليوسفي
jettou إدريس جطو
abbas-el-fassi عباس الفاسي
benkirane عبد الإله بنكيران, عبد الإله بن كيران
othmani سعد الدين العثماني
akhannouch عزيز أخنوش
benaissa محمد بن عيسى, محمد بنعيسى
fassi-fihri الطيب الفاسي الفهري
mezouar صلاح الدين مزوار
bourita ناصر بوريطة, بوريطة
hammouchi عبد اللطيف حموشي, عبد اللطيف الحموشي
taya معاوية ولد سيدي أحمد الطايع, معاوية ولد الطايع
ould-abdel-aziz محمد ولد عبد العزيز
ghazouani محمد ولد الغزواني, محمد ولد الشيخ الغزواني, ولد الغزواني
ould-cheikh إسماعيل ولد الشيخ أحمد, إسماعيل ولد الشيخ, ولد الشيخ أحمد, ولد الشيخ
merzoug محمد سالم ولد مرزوك, محمد سالم ولد مرزوق
bashir عمر البشير, عمر حسن البشير, عمر حسن أحمد البشير, ~البشير
burhan عبد الفتاح البرهان, ?البرهان, عبد الفتاح عبد الرحمن البرهان
hamdok عبد الله حمدوك, حمدوك
hemedti محمد حمدان دقلو, حميدتي, محمد حمدان حميدتي
ali-karti علي كرتي, علي أحمد كرتي
ghandour إبراهيم غندور, إبراهيم أحمد غندور
mustafa-osman مصطفى عثمان إسماعيل
lam-akol لام أكول
dirdiri الدرديري محمد أحمد, الدرديري محمد
asma-abdalla أسماء محمد عبد الله, أسماء عبد الله
mariam-mahdi مريم الصادق المهدي, مريم الصادق
ali-sadiq ~علي الصادق, علي الصادق علي
kamil-idris كامل إدريس, كامل الطيب إدريس
bakri بكري حسن صالح
malik-agar مالك عقار
ibn-auf عوض بن عوف, عوض محمد أحمد بن عوف
kabbashi شمس الدين كباشي, شمس الدين الكباشي
ghali إبراهيم غالي
abdelaziz-polisario ~محمد عبد العزيز
`;
