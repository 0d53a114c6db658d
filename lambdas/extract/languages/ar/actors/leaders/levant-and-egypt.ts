/** Arabic names of the leaders of the Levant, Iraq and Egypt, with the movements of the region, by key. */
export const LEVANT_AND_EGYPT = `
king-hussein الملك حسين, الحسين بن طلال, الملك الحسين, الملك الحسين بن طلال
abdullah-ii الملك عبد الله الثاني, عبد الله الثاني, عبد الله الثاني بن الحسين, الملك عبد الله الثاني بن الحسين, ~الملك عبد الله
rania الملكة رانيا, رانيا العبد الله, الملكة رانيا العبد الله
hussein-jordan الحسين بن عبد الله الثاني, حسين بن عبد الله الثاني, الأمير الحسين بن عبد الله الثاني
fayez فيصل الفايز, فيصل عاكف الفايز
bakhit معروف البخيت
dahabi نادر الذهبي
rifai سمير الرفاعي, سمير زيد الرفاعي
awn-khasawneh عون الخصاونة
tarawneh فايز الطراونة
ensour عبد الله النسور
mulki هاني الملقي
razzaz عمر الرزاز
bisher-khasawneh بشر الخصاونة
jafar-hassan جعفر حسان
muasher مروان المعشر
judeh ناصر جودة
safadi أيمن الصفدي, ~الصفدي
zaben مشعل الزبن, مشعل محمد الزبن
freihat محمود فريحات, محمود عبد الحليم فريحات
huneiti يوسف الحنيطي, يوسف أحمد الحنيطي
mubarak حسني مبارك, محمد حسني مبارك, ~مبارك
omar-suleiman ~عمر سليمان
tantawi محمد حسين طنطاوي, حسين طنطاوي, المشير طنطاوي
morsi محمد مرسي
adly-mansour عدلي منصور
sisi عبد الفتاح السيسي, السيسي, عبد الفتاح السيسى, السيسى
sedki-sobhi صدقي صبحي, صدقى صبحى
mahmoud-hegazy محمود حجازي, محمود إبراهيم حجازي, محمود حجازى
mohamed-zaki ~محمد زكي, محمد أحمد زكي
saqr عبد المجيد صقر, عبد المجيد أحمد عبد المجيد صقر
farid-hegazy محمد فريد حجازي, ~محمد فريد
askar أسامة عسكر, أسامة رشدي عسكر
ahmed-khalifa أحمد فتحي خليفة, ~أحمد خليفة
anan سامي عنان, سامي حافظ عنان
atef-sedki عاطف صدقي
ganzouri كمال الجنزوري
ebeid عاطف عبيد
nazif أحمد نظيف
shafik ~أحمد شفيق
essam-sharaf عصام شرف
qandil هشام قنديل
beblawi حازم الببلاوي
mahlab إبراهيم محلب, ~محلب
sherif-ismail شريف إسماعيل
madbouly مصطفى مدبولي, مصطفي مدبولي, مدبولي
amr-moussa عمرو موسى, عمرو موسي
ahmed-maher أحمد ماهر السيد
aboul-gheit أحمد أبو الغيط, أبو الغيط
elaraby نبيل العربي, نبيل العربى
mohamed-kamel-amr محمد كامل عمرو, ~محمد عمرو
nabil-fahmy نبيل فهمي
shoukry سامح شكري, ~شكري
abdelatty بدر عبد العاطي, بدر عبد العاطى
abu-zeid-egypt أحمد أبو زيد
abbas-kamel عباس كامل
hassan-rashad ~حسن رشاد, حسن محمود رشاد
sahar-nasr سحر نصر
mashat رانيا المشاط
molla طارق الملا
elbaradei محمد البرادعي, البرادعي
fawzy-egypt ~خالد فوزي
hrawi إلياس الهراوي, الياس الهراوي
lahoud إميل لحود
michel-sleiman ميشال سليمان, ميشيل سليمان
michel-aoun ميشال عون, ميشيل عون
joseph-aoun جوزيف عون, جوزاف عون
rafik-hariri رفيق الحريري
saad-hariri سعد الحريري, سعد الدين الحريري, ~الحريري
siniora فؤاد السنيورة, السنيورة
mikati نجيب ميقاتي, ميقاتي
tammam-salam ~تمام سلام
diab حسان دياب
nawaf-salam نواف سلام
berri نبيه بري, نبيه برى
bassil جبران باسيل, باسيل
adnan-mansour عدنان منصور
bou-habib عبد الله بو حبيب, عبد الله بوحبيب
rajji يوسف رجي, يوسف رجّي
kahwaji جان قهوجي
haykal رودولف هيكل
hoss سليم الحص
omar-karami عمر كرامي
mokbel سمير مقبل
abbas-ibrahim عباس إبراهيم, اللواء عباس إبراهيم
nasrallah حسن نصر الله, ~نصر الله
qassem نعيم قاسم
hafez-assad حافظ الأسد
bashar-assad بشار الأسد, ?الأسد
ahmed-sharaa أحمد الشرع, ~الشرع
farouk-sharaa فاروق الشرع
muallem وليد المعلم
mekdad فيصل المقداد
sabbagh بسام الصباغ, بسام صباغ
shaibani أسعد الشيباني, أسعد حسن الشيباني
abu-qasra مرهف أبو قصرة
jaafari-syria بشار الجعفري
khamis عماد خميس, عماد محمد ديب خميس
halqi وائل الحلقي
arnous حسين عرنوس
freij فهد جاسم الفريج
mohammed-al-bashir ~محمد البشير
mamlouk علي مملوك
shaaban بثينة شعبان
mazloum-abdi مظلوم عبدي
ilham-ahmed إلهام أحمد
arafat ياسر عرفات, أبو عمار, ~عرفات
abbas محمود عباس, أبو مازن
qurei أحمد قريع, أبو علاء
fayyad سلام فياض
hamdallah رامي الحمد الله, رامي الحمدالله
shtayyeh محمد اشتية, محمد أشتية, اشتية
mohammad-mustafa ~محمد مصطفى
erekat صائب عريقات, عريقات
riyad-maliki رياض المالكي
shaath نبيل شعث
haniyeh إسماعيل هنية, ~هنية
meshaal خالد مشعل
sinwar يحيى السنوار, السنوار, يحيي السنوار
abu-marzouk موسى أبو مرزوق
hayya خليل الحية
hamdan-hamas أسامة حمدان
yassin ~أحمد ياسين
rantisi عبد العزيز الرنتيسي
hussein-al-sheikh ~حسين الشيخ
majed-faraj ماجد فرج
abu-rudeineh نبيل أبو ردينة
riyad-mansour رياض منصور
saddam صدام حسين, ~صدام
tariq-aziz طارق عزيز
naji-sabri ناجي صبري, ناجي صبري الحديثي
sahhaf محمد سعيد الصحاف
bremer بول بريمر
allawi إياد علاوي, أياد علاوي
yawer غازي الياور, غازي عجيل الياور
ibrahim-jaafari إبراهيم الجعفري
nouri-maliki نوري المالكي, ~المالكي
jalal-talabani جلال طالباني, جلال الطالباني
masum فؤاد معصوم, محمد فؤاد معصوم
haider-abadi حيدر العبادي, ~العبادي
barham-salih برهم صالح
abdul-mahdi عادل عبد المهدي
kadhimi مصطفى الكاظمي, مصطفي الكاظمي, ~الكاظمي
latif-rashid عبد اللطيف رشيد, عبد اللطيف جمال رشيد
sudani محمد شياع السوداني, ~محمد السوداني
zebari هوشيار زيباري, زيباري
alhakim محمد علي الحكيم
fuad-hussein فؤاد حسين, فؤاد محمد حسين
masoud-barzani مسعود بارزاني, مسعود البارزاني, بارزاني, البارزاني
nechirvan-barzani نيجيرفان بارزاني, نيجرفان بارزاني, نيجيرفان البارزاني
masrour-barzani مسرور بارزاني, مسرور البارزاني
qubad-talabani قوباد طالباني, قوباد الطالباني
obeidi ~خالد العبيدي
inad جمعة عناد, جمعة عناد سعدون
thabit-abbasi ثابت العباسي, ثابت محمد العباسي
jabouri سليم الجبوري
halbousi محمد الحلبوسي, الحلبوسي
nujaifi أسامة النجيفي
araji قاسم الأعرجي
`;
