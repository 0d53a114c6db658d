/** English names of the leaders of central and eastern Europe, the Baltic and the Balkans, by key. */
export const CENTRAL_AND_EASTERN_EUROPE = `
walesa Lech Wałęsa, Lech Walesa, Walesa
kwasniewski Aleksander Kwaśniewski, Aleksander Kwasniewski
lech-kaczynski Lech Kaczyński, Lech Kaczynski
komorowski Bronisław Komorowski, Bronislaw Komorowski
duda Andrzej Duda, ~Duda
nawrocki Karol Nawrocki, Nawrocki
tusk Donald Tusk, Tusk
morawiecki Mateusz Morawiecki, Morawiecki
szydlo Beata Szydło, Beata Szydlo
kopacz Ewa Kopacz
sikorski Radosław Sikorski, Radoslaw Sikorski, Radek Sikorski, ~Sikorski
waszczykowski Witold Waszczykowski
czaputowicz Jacek Czaputowicz
rau Zbigniew Rau
blaszczak Mariusz Błaszczak, Mariusz Blaszczak
kosiniak-kamysz Władysław Kosiniak-Kamysz, Wladyslaw Kosiniak-Kamysz
havel Václav Havel, Vaclav Havel
klaus Václav Klaus, Vaclav Klaus
zeman Miloš Zeman, Milos Zeman
petr-pavel ~Petr Pavel
babis Andrej Babiš, Andrej Babis, Babis
fiala Petr Fiala
lipavsky Jan Lipavský, Jan Lipavsky
schwarzenberg Karel Schwarzenberg
fico Robert Fico, Fico
caputova Zuzana Čaputová, Zuzana Caputova
kiska Andrej Kiska
lajcak Miroslav Lajčák, Miroslav Lajcak, Lajcak
pellegrini Peter Pellegrini
korcok Ivan Korčok, Ivan Korcok
blanar Juraj Blanár, Juraj Blanar
orban Viktor Orbán, Viktor Orban, Orbán, Orban
gyurcsany Ferenc Gyurcsány, Ferenc Gyurcsany
szijjarto Péter Szijjártó, Peter Szijjarto, Szijjarto
ader János Áder, Janos Ader
novak-katalin Katalin Novák, Katalin Novak
sulyok Tamás Sulyok, Tamas Sulyok
iliescu Ion Iliescu
basescu Traian Băsescu, Traian Basescu
iohannis Klaus Iohannis, Iohannis
nicusor-dan Nicușor Dan, Nicusor Dan
ciolacu Marcel Ciolacu
ciuca Nicolae Ciucă, Nicolae Ciuca
aurescu Bogdan Aurescu
odobescu Luminița Odobescu, Luminita Odobescu
geoana Mircea Geoană, Mircea Geoana
borissov Boyko Borissov, Boyko Borisov
radev Rumen Radev, Radev
zaharieva Ekaterina Zaharieva
kiril-petkov Kiril Petkov
mladenov Nickolay Mladenov, Nikolay Mladenov, Nikolai Mladenov, ~Mladenov
bokova Irina Bokova, Bokova
georgieva Kristalina Georgieva, Georgieva
grybauskaite Dalia Grybauskaitė, Dalia Grybauskaite
nauseda Gitanas Nausėda, Gitanas Nauseda, Nauseda
landsbergis Gabrielius Landsbergis, Landsbergis
linkevicius Linas Linkevičius, Linas Linkevicius
simonyte Ingrida Šimonytė, Ingrida Simonyte
ilves Toomas Hendrik Ilves
kaljulaid Kersti Kaljulaid
karis Alar Karis
kallas Kaja Kallas, ~Kallas
ratas Jüri Ratas, Juri Ratas
tsahkna Margus Tsahkna
reinsalu Urmas Reinsalu
vike-freiberga Vaira Vīķe-Freiberga, Vaira Vike-Freiberga
levits Egils Levits
rinkevics Edgars Rinkēvičs, Edgars Rinkevics, Rinkevics
silina Evika Siliņa, Evika Silina
karins Krišjānis Kariņš, Krisjanis Karins
dombrovskis Valdis Dombrovskis, Dombrovskis
milosevic Slobodan Milošević, Slobodan Milosevic, Milosevic
kostunica Vojislav Koštunica, Vojislav Kostunica, Kostunica
tadic Boris Tadić, Boris Tadic, Tadic
nikolic Tomislav Nikolić, Tomislav Nikolic
vucic Aleksandar Vučić, Aleksandar Vucic, Alexander Vucic, Vučić, Vucic
dacic Ivica Dačić, Ivica Dacic, Dacic
brnabic Ana Brnabić, Ana Brnabic, Brnabic
jeremic Vuk Jeremić, Vuk Jeremic
selakovic Nikola Selaković, Nikola Selakovic
djuric Marko Đurić, Marko Djuric
thaci Hashim Thaçi, Hashim Thaci, Thaci
kurti Albin Kurti, Kurti
vjosa-osmani Vjosa Osmani, Vjosa Osmani-Sadriu, ~Osmani
jahjaga Atifete Jahjaga
avdullah-hoti Avdullah Hoti
haradinaj Ramush Haradinaj
gervalla Donika Gërvalla-Schwarz, Donika Gervalla-Schwarz, Donika Gervalla
sali-berisha Sali Berisha
edi-rama Edi Rama
ilir-meta Ilir Meta
begaj Bajram Begaj
bushati Ditmir Bushati
xhacka Olta Xhaçka, Olta Xhacka
igli-hasani Igli Hasani
zaev Zoran Zaev, Zaev
gruevski Nikola Gruevski
pendarovski Stevo Pendarovski
gjorge-ivanov Gjorge Ivanov, Gjorgje Ivanov
kovacevski Dimitar Kovačevski, Dimitar Kovacevski
mickoski Hristijan Mickoski
siljanovska Gordana Siljanovska-Davkova, Gordana Siljanovska Davkova
nikola-dimitrov Nikola Dimitrov
bujar-osmani Bujar Osmani
mucunski Timčo Mucunski, Timcho Mucunski
djukanovic Milo Đukanović, Milo Djukanovic, Milo Dukanovic
milatovic Jakov Milatović, Jakov Milatovic
spajic Milojko Spajić, Milojko Spajic
abazovic Dritan Abazović, Dritan Abazovic
alija-izetbegovic Alija Izetbegović, Alija Izetbegovic
bakir-izetbegovic Bakir Izetbegović, Bakir Izetbegovic
komsic Željko Komšić, Zeljko Komsic
becirovic Denis Bećirović, Denis Becirovic
turkovic Bisera Turković, Bisera Turkovic
konakovic Elmedin Konaković, Elmedin Konakovic
tudjman Franjo Tudjman, Franjo Tuđman
mesic Stjepan Mesić, Stjepan Mesic, Stipe Mesic
josipovic Ivo Josipović, Ivo Josipovic
grabar-kitarovic Kolinda Grabar-Kitarović, Kolinda Grabar-Kitarovic
milanovic Zoran Milanović, Zoran Milanovic
plenkovic Andrej Plenković, Andrej Plenkovic, Plenkovic
grlic-radman Gordan Grlić Radman, Gordan Grlic Radman, Gordan Grlic-Radman
jansa Janez Janša, Janez Jansa
pahor Borut Pahor
golob Robert Golob
fajon Tanja Fajon
pirc-musar Nataša Pirc Musar, Natasa Pirc Musar
logar Anže Logar, Anze Logar
`;
