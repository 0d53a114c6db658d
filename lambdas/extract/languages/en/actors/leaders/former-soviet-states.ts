/** English names of the leaders of Russia and the states that left the Soviet Union, by key. */
export const FORMER_SOVIET_STATES = `
gorbachev Mikhail Gorbachev, Gorbachev
yeltsin Boris Yeltsin, Yeltsin
putin Vladimir Putin, Putin
medvedev Dmitry Medvedev, Dmitri Medvedev, ~Medvedev
primakov Yevgeny Primakov, Yevgeni Primakov, Primakov
kozyrev Andrei Kozyrev, Andrey Kozyrev, ~Kozyrev
igor-ivanov Igor Ivanov
lavrov Sergei Lavrov, Sergey Lavrov, Lavrov
sergei-ivanov Sergei Ivanov, Sergey Ivanov
shoigu Sergei Shoigu, Sergey Shoigu, Sergei Shoygu, Shoigu
serdyukov Anatoly Serdyukov, Anatoliy Serdyukov
belousov Andrei Belousov, Andrey Belousov, Belousov
gerasimov Valery Gerasimov, Gerasimov
peskov Dmitry Peskov, Dmitri Peskov, Peskov
zakharova Maria Zakharova, Zakharova
bogdanov Mikhail Bogdanov
ryabkov Sergei Ryabkov, Sergey Ryabkov, Ryabkov
churkin Vitaly Churkin, Churkin
nebenzya Vasily Nebenzya, Vassily Nebenzia, Vasily Nebenzia, Nebenzya
mishustin Mikhail Mishustin, Mishustin
chernomyrdin Viktor Chernomyrdin, Chernomyrdin
fradkov Mikhail Fradkov
naryshkin Sergei Naryshkin, Sergey Naryshkin
patrushev Nikolai Patrushev, Nikolay Patrushev, Patrushev
alexander-novak Alexander Novak
kirill-dmitriev Kirill Dmitriev
ushakov Yuri Ushakov, Yury Ushakov
volodin Vyacheslav Volodin, ~Volodin
matviyenko Valentina Matviyenko, Valentina Matvienko
lavrentiev Alexander Lavrentiev, Alexander Lavrentyev
kadyrov Ramzan Kadyrov, Kadyrov
shevardnadze Eduard Shevardnadze, Shevardnadze
kravchuk Leonid Kravchuk
kuchma Leonid Kuchma, Kuchma
yushchenko Viktor Yushchenko, Yushchenko
yanukovych Viktor Yanukovych, Viktor Yanukovich, Yanukovych, Yanukovich
tymoshenko Yulia Tymoshenko, Yulia Timoshenko, Tymoshenko
turchynov Oleksandr Turchynov, Olexander Turchynov
poroshenko Petro Poroshenko, Poroshenko
zelensky Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Vladimir Zelensky, Zelensky, Zelenskyy, Zelenskiy
yatsenyuk Arseniy Yatsenyuk, Arseny Yatsenyuk, Arseni Yatsenyuk, Yatsenyuk
groysman Volodymyr Groysman, Volodymyr Hroysman
shmyhal Denys Shmyhal, Denys Shmygal, Shmyhal
svyrydenko Yulia Svyrydenko, Yuliia Svyrydenko, Svyrydenko
klimkin Pavlo Klimkin, Klimkin
prystaiko Vadym Prystaiko
kuleba Dmytro Kuleba, Dmitry Kuleba, Kuleba
sybiha Andrii Sybiha, Andriy Sybiha, Andrii Sybiga, Sybiha
reznikov Oleksii Reznikov, Oleksiy Reznikov, Reznikov
umerov Rustem Umerov, Umerov
yermak Andriy Yermak, Andrii Yermak, Yermak
zaluzhny Valerii Zaluzhnyi, Valery Zaluzhny, Valeriy Zaluzhnyi, Zaluzhny, Zaluzhnyi
syrskyi Oleksandr Syrskyi, Oleksandr Syrsky, Syrskyi, Syrsky
poltorak Stepan Poltorak
lukashenko Alexander Lukashenko, Aleksandr Lukashenko, Alyaksandr Lukashenka, Lukashenko, Lukashenka
makei Vladimir Makei, Uladzimir Makei
aleinik Sergei Aleinik, Sergey Aleinik
ryzhenkov Maxim Ryzhenkov, Maksim Ryzhenkov
voronin Vladimir Voronin
timofti Nicolae Timofti
dodon Igor Dodon, Dodon
sandu Maia Sandu, Sandu
filat Vlad Filat
leanca Iurie Leancă, Iurie Leanca
filip Pavel Filip
gavrilita Natalia Gavrilița, Natalia Gavrilita
recean Dorin Recean, Recean
nicu-popescu Nicu Popescu, Nicolae Popescu
popsoi Mihai Popșoi, Mihai Popsoi, Mihail Popsoi
saakashvili Mikheil Saakashvili, Mikhail Saakashvili, Saakashvili
margvelashvili Giorgi Margvelashvili, Margvelashvili
zourabichvili Salome Zourabichvili, Salome Zurabishvili, Zourabichvili
ivanishvili Bidzina Ivanishvili
garibashvili Irakli Garibashvili, Garibashvili
kvirikashvili Giorgi Kvirikashvili, Kvirikashvili
bakhtadze Mamuka Bakhtadze
gakharia Giorgi Gakharia
kobakhidze Irakli Kobakhidze, Kobakhidze
zalkaliani David Zalkaliani, Zalkaliani
darchiashvili Ilia Darchiashvili, Darchiashvili
bochorishvili Maka Bochorishvili
kavelashvili Mikheil Kavelashvili
ter-petrosyan Levon Ter-Petrosyan, Levon Ter-Petrossian
kocharyan Robert Kocharyan, Robert Kocharian
serzh-sargsyan Serzh Sargsyan, Serge Sarkisian, Serzh Sarkisian
armen-sarkissian Armen Sarkissian, Armen Sarkisian
pashinyan Nikol Pashinyan, Pashinyan, Nikol Pashinian
nalbandian Edward Nalbandian, ~Nalbandian
mnatsakanyan Zohrab Mnatsakanyan
aivazian Ara Aivazian, Ara Ayvazyan
mirzoyan Ararat Mirzoyan, ~Mirzoyan
khachaturyan Vahagn Khachaturyan
oskanian Vartan Oskanian
heydar-aliyev Heydar Aliyev, Heidar Aliev
ilham-aliyev Ilham Aliyev, Ilham Aliev, Aliyev
mammadyarov Elmar Mammadyarov, Mammadyarov
bayramov Jeyhun Bayramov, Ceyhun Bayramov, ~Bayramov
hajiyev Hikmet Hajiyev
zakir-hasanov Zakir Hasanov
mehriban-aliyeva Mehriban Aliyeva
nazarbayev Nursultan Nazarbayev, Nursultan Nazarbaev, Nazarbayev
tokayev Kassym-Jomart Tokayev, Kassym-Zhomart Tokayev, Kasym-Jomart Tokayev, Kassymjomart Tokayev, Kassym Jomart Tokayev, Tokayev
idrissov Erlan Idrissov, Yerlan Idrisov
abdrakhmanov Kairat Abdrakhmanov, Kayrat Abdrakhmanov
tileuberdi Mukhtar Tleuberdi, Mukhtar Tileuberdi
nurtleu Murat Nurtleu
smailov Alikhan Smailov
bektenov Olzhas Bektenov
islam-karimov Islam Karimov, ~Karimov
mirziyoyev Shavkat Mirziyoyev, Shavkat Mirziyoev, Mirziyoyev
kamilov Abdulaziz Kamilov
norov Vladimir Norov
bakhtiyor-saidov Bakhtiyor Saidov
akayev Askar Akayev, Askar Akaev
bakiyev Kurmanbek Bakiyev, Kurmanbek Bakiev
otunbayeva Roza Otunbayeva, Rosa Otunbayeva
atambayev Almazbek Atambayev, Almazbek Atambaev
jeenbekov Sooronbay Jeenbekov, Sooronbai Jeenbekov
japarov Sadyr Japarov, Sadyr Zhaparov
kulubayev Jeenbek Kulubaev, Jeenbek Kulubayev, Zheenbek Kulubaev
rahmon Emomali Rahmon, Emomali Rakhmon, Imomali Rakhmonov, Emomali Rahmonov, Emomalii Rahmon
muhriddin Sirojiddin Muhriddin, Sirodjidin Mukhriddin, Sirojiddin Mukhriddin
niyazov Saparmurat Niyazov
berdimuhamedov-gurbanguly Gurbanguly Berdimuhamedov, Gurbanguly Berdymukhamedov, Kurbanguly Berdymukhamedov, Gurbanguly Berdimuhamedow
berdimuhamedov-serdar Serdar Berdimuhamedov, Serdar Berdymukhamedov, Serdar Berdimuhamedow
meredov Rashid Meredov
`;
