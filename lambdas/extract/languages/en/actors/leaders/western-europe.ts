/** English names of the leaders of Britain, France, Germany and Italy, by key. */
export const WESTERN_EUROPE = `
thatcher Margaret Thatcher, Thatcher
major John Major
blair Tony Blair, Blair
gordon-brown Gordon Brown
cameron David Cameron, Lord Cameron, ~Cameron
theresa-may Theresa May
boris-johnson Boris Johnson, ~Johnson
truss Liz Truss, Elizabeth Truss
sunak Rishi Sunak, Sunak
starmer Keir Starmer, Starmer
hurd Douglas Hurd
rifkind Malcolm Rifkind
robin-cook Robin Cook
straw Jack Straw
beckett Margaret Beckett
miliband David Miliband
hague William Hague
hammond Philip Hammond
hunt Jeremy Hunt
raab Dominic Raab, Raab
cleverly James Cleverly
lammy David Lammy, Lammy
yvette-cooper Yvette Cooper
hoon Geoff Hoon, Geoffrey Hoon
browne Des Browne
liam-fox Liam Fox
fallon Michael Fallon
williamson Gavin Williamson
mordaunt Penny Mordaunt, Mordaunt
wallace Ben Wallace
shapps Grant Shapps
healey John Healey
burt Alistair Burt
ellwood Tobias Ellwood
elizabeth Queen Elizabeth II, Queen Elizabeth, Elizabeth II
charles King Charles III, King Charles, Charles III, Prince Charles
prince-william Prince William
mitterrand François Mitterrand, Francois Mitterrand, Mitterrand
chirac Jacques Chirac, Chirac
sarkozy Nicolas Sarkozy, Sarkozy
hollande François Hollande, Francois Hollande, Hollande
macron Emmanuel Macron, Macron
juppe Alain Juppé, Alain Juppe
jospin Lionel Jospin, Jospin
raffarin Jean-Pierre Raffarin, Raffarin
villepin Dominique de Villepin, de Villepin
fillon François Fillon, Francois Fillon
ayrault Jean-Marc Ayrault, Ayrault
valls Manuel Valls
cazeneuve Bernard Cazeneuve
edouard-philippe Édouard Philippe, Edouard Philippe
castex Jean Castex
borne Élisabeth Borne, Elisabeth Borne
attal Gabriel Attal
barnier Michel Barnier, Barnier
bayrou François Bayrou, Francois Bayrou
lecornu Sébastien Lecornu, Sebastien Lecornu, Lecornu
vedrine Hubert Védrine, Hubert Vedrine
douste-blazy Philippe Douste-Blazy
kouchner Bernard Kouchner, Kouchner
alliot-marie Michèle Alliot-Marie, Michele Alliot-Marie
fabius Laurent Fabius, Fabius
le-drian Jean-Yves Le Drian, Jean Yves Le Drian, Le Drian
colonna Catherine Colonna, Colonna
sejourne Stéphane Séjourné, Stephane Sejourne, Séjourné
barrot Jean-Noël Barrot, Jean-Noel Barrot, ~Barrot
parly Florence Parly, Parly
lagarde Christine Lagarde, Lagarde
le-maire Bruno Le Maire
darmanin Gérald Darmanin, Gerald Darmanin
kohl Helmut Kohl
schroeder Gerhard Schröder, Gerhard Schroeder
merkel Angela Merkel, Merkel
scholz Olaf Scholz, Scholz
merz Friedrich Merz, Merz
genscher Hans-Dietrich Genscher, Genscher
kinkel Klaus Kinkel, Kinkel
joschka-fischer Joschka Fischer
steinmeier Frank-Walter Steinmeier, Frank Walter Steinmeier, Steinmeier
westerwelle Guido Westerwelle, Westerwelle
gabriel Sigmar Gabriel
maas Heiko Maas
baerbock Annalena Baerbock, Baerbock
wadephul Johann Wadephul, Wadephul
guttenberg Karl-Theodor zu Guttenberg
de-maiziere Thomas de Maizière, Thomas de Maiziere
von-der-leyen Ursula von der Leyen, von der Leyen
kramp-karrenbauer Annegret Kramp-Karrenbauer, Kramp-Karrenbauer
lambrecht Christine Lambrecht
pistorius Boris Pistorius, Pistorius
schaeuble Wolfgang Schäuble, Wolfgang Schaeuble
gauck Joachim Gauck
wulff Christian Wulff
koehler Horst Köhler, Horst Koehler, Horst Kohler
habeck Robert Habeck, Habeck
lindner Christian Lindner
svenja-schulze Svenja Schulze
berlusconi Silvio Berlusconi, Berlusconi
prodi Romano Prodi, Prodi
monti Mario Monti
letta Enrico Letta
renzi Matteo Renzi, Renzi
gentiloni Paolo Gentiloni, Gentiloni
conte Giuseppe Conte
draghi Mario Draghi, Draghi
meloni Giorgia Meloni, Meloni
frattini Franco Frattini, Frattini
dalema Massimo D'Alema
terzi Giulio Terzi
bonino Emma Bonino
mogherini Federica Mogherini, Mogherini
alfano Angelino Alfano
moavero Enzo Moavero Milanesi, Enzo Moavero
di-maio Luigi Di Maio, Di Maio
tajani Antonio Tajani, Tajani
crosetto Guido Crosetto, Crosetto
pinotti Roberta Pinotti
guerini Lorenzo Guerini
mattarella Sergio Mattarella, Mattarella
giorgio-napolitano Giorgio Napolitano
minniti Marco Minniti, Minniti
piantedosi Matteo Piantedosi
`;
