/** English names of the leaders of international organisations, their envoys and agencies, and of the Houthi movement, by key. */
export const HEADS_OF_ORGANISATIONS = `
perez-de-cuellar Javier Pérez de Cuéllar, Javier Perez de Cuellar, Perez de Cuellar
boutros-ghali Boutros Boutros-Ghali, Boutros Boutros Ghali, Boutros-Ghali, Boutros Ghali
annan Kofi Annan, Kofi A. Annan, Annan
annan-envoy Kofi Annan, Annan
ban-ki-moon Ban Ki-moon, Ban Ki Moon, ~Ban
guterres António Guterres, Antonio Guterres, Guterres
amina-mohammed ~Amina Mohammed, Amina J. Mohammed
eliasson Jan Eliasson
dicarlo Rosemary DiCarlo, Rosemary A. DiCarlo
lowcock Mark Lowcock, Lowcock
griffiths Martin Griffiths, ~Griffiths
fletcher ~Tom Fletcher
obrien-stephen Stephen O'Brien
amos Valerie Amos, Baroness Amos
egeland Jan Egeland, Egeland
benomar Jamal Benomar, Benomar
grundberg Hans Grundberg, Grundberg
gressly David Gressly, Gressly
lise-grande Lise Grande
harneis Julien Harneis
brahimi Lakhdar Brahimi, Brahimi
de-mistura Staffan de Mistura, de Mistura, Staffan de Misura
pedersen Geir Pedersen, Geir O. Pedersen, ~Pedersen
leon Bernardino León, Bernardino Leon
kobler Martin Kobler, Kobler
salame Ghassan Salame, Ghassan Salamé, Ghassan Salameh
kubis Ján Kubiš, Jan Kubis, Kubis
stephanie-williams Stephanie Williams, Stephanie Turco Williams
bathily Abdoulaye Bathily, Bathily
tetteh Hanna Tetteh, Hanna Serwaa Tetteh, Hannah Tetteh
tarek-mitri Tarek Mitri, Tareq Mitri
serry Robert Serry
roed-larsen Terje Roed-Larsen, Terje Rød-Larsen
wennesland Tor Wennesland, Wennesland
hennis Jeanine Hennis-Plasschaert, Hennis-Plasschaert, Jeanine Hennis
plumbly Derek Plumbly
wronecka Joanna Wronecka
haysom Nicholas Haysom, Nicholas Fink Haysom
perthes Volker Perthes, Perthes
lyons Deborah Lyons
christopher-ross ~Christopher Ross
grandi Filippo Grandi, Grandi
ogata Sadako Ogata
lubbers Ruud Lubbers
lazzarini Philippe Lazzarini, Lazzarini
krahenbuhl Pierre Krähenbühl, Pierre Krahenbuhl, Krähenbühl
abu-zayd Karen AbuZayd, Karen Abu Zayd
beasley David Beasley, ~Beasley
mccain-cindy Cindy McCain
cousin Ertharin Cousin
sheeran Josette Sheeran
fore Henrietta Fore, Henrietta H. Fore
catherine-russell Catherine Russell
adele-khodr Adele Khodr
steiner Achim Steiner
inger-andersen Inger Andersen
dervis Kemal Dervis, Kemal Derviş
azoulay Audrey Azoulay, Azoulay
el-enany Khaled el-Enany, Khaled El-Enany, Khaled al-Anani
matsuura Koichiro Matsuura, Koïchiro Matsuura
graziano José Graziano da Silva, Jose Graziano da Silva
qu-dongyu Qu Dongyu
diouf-jacques Jacques Diouf
amano Yukiya Amano, ~Amano
blix Hans Blix, Blix
margaret-chan Margaret Chan
balkhy Hanan Balkhy
mandhari Ahmed al-Mandhari
zeid Zeid Ra'ad al-Hussein, Zeid Raad al-Hussein, Zeid Ra'ad Al Hussein, Prince Zeid
pillay Navi Pillay, Navanethem Pillay, ~Pillay
turk-volker Volker Türk, Volker Turk
vitorino António Vitorino, Antonio Vitorino
amy-pope Amy Pope
swing William Lacy Swing
waly Ghada Waly, Ghada Wali
dashti Rola Dashti
bahous Sima Bahous, Sima Sami Bahous
kanem Natalia Kanem
dujarric Stephane Dujarric, Stéphane Dujarric, Dujarric
farhan-haq Farhan Haq
peter-thomson ~Peter Thomson
worner Manfred Wörner, Manfred Worner, Manfred Woerner
claes Willy Claes
robertson George Robertson, Lord Robertson
scheffer Jaap de Hoop Scheffer, de Hoop Scheffer
breedlove Philip Breedlove, Philip M. Breedlove
scaparrotti Curtis Scaparrotti, Curtis M. Scaparrotti
wolters Tod Wolters, Tod D. Wolters
cavoli Christopher Cavoli, Christopher G. Cavoli
rob-bauer Rob Bauer
delors Jacques Delors
ashton Catherine Ashton, Baroness Ashton, ~Ashton
chris-patten Chris Patten
schulz Martin Schulz
sassoli David Sassoli
metsola Roberta Metsola, Metsola
hahn Johannes Hahn
varhelyi Olivér Várhelyi, Oliver Varhelyi, Varhelyi
suica Dubravka Šuica, Dubravka Suica
lenarcic Janez Lenarčič, Janez Lenarcic
stylianides Christos Stylianides
mora Enrique Mora
fule Štefan Füle, Stefan Fule, Stefan Fuele
malmstrom Cecilia Malmström, Cecilia Malmstrom
vestager Margrethe Vestager, Vestager
breton Thierry Breton
sefcovic Maroš Šefčovič, Maros Sefcovic, Sefcovic
oettinger Günther Oettinger, Guenther Oettinger
simson Kadri Simson
jorgensen-eu Dan Jørgensen, Dan Jorgensen
kubilius Andrius Kubilius
kos-marta Marta Kos
sikela Jozef Síkela, Jozef Sikela
konare Alpha Oumar Konaré, Alpha Oumar Konare
ping Jean Ping
salim-salim Salim Ahmed Salim
chergui Smail Chergui, Smaïl Chergui
adeoye Bankole Adeoye
haddadi Selma Malika Haddadi
esmat-abdel-meguid Esmat Abdel Meguid, Ahmed Asmat Abdel-Meguid
ahmed-ben-helli Ahmed Ben Helli
hossam-zaki Hossam Zaki
attiyah-gcc Abdulrahman al-Attiyah, Abdul Rahman al-Attiyah, Abdul Rahman bin Hamad al-Attiyah
hajraf Nayef al-Hajraf, Nayef Falah al-Hajraf, Nayef Falah Mubarak Al-Hajraf
budaiwi Jasem al-Budaiwi, Jassim al-Budaiwi, Jasem Mohamed Albudaiwi, Jasem Albudaiwi
hujailan Jamil al-Hujailan
ihsanoglu Ekmeleddin Ihsanoglu, Ekmeleddin İhsanoğlu
madani Iyad Madani, Iyad Ameen Madani, Iyad bin Amin Madani
othaimeen Yousef al-Othaimeen, Yousef bin Ahmad Al-Othaimeen, Yousef A. Al-Othaimeen
taha-oic Hissein Brahim Taha, Hussein Ibrahim Taha
camdessus Michel Camdessus
rato Rodrigo Rato, Rodrigo de Rato
strauss-kahn Dominique Strauss-Kahn, Strauss-Kahn
jihad-azour Jihad Azour
wolfensohn James Wolfensohn
jim-yong-kim Jim Yong Kim
malpass David Malpass, Malpass
banga Ajay Banga, ~Banga
ferid-belhaj Ferid Belhaj
adesina Akinwumi Adesina, Adesina
kaberuka Donald Kaberuka
ould-tah Sidi Ould Tah
asakawa Masatsugu Asakawa
nakao Takehiko Nakao
kuroda Haruhiko Kuroda
ahmad-mohamed-ali Ahmad Mohamed Ali Al-Madani, Ahmad Mohamed Ali
hajjar Bandar Hajjar, Bandar bin Mohammed Hajjar
jasser Muhammad Al Jasser, Muhammad Sulaiman Al Jasser, Mohammed Al-Jasser
barkindo Mohammed Barkindo, Mohammad Barkindo, Mohammad Sanusi Barkindo, Barkindo
el-badri Abdalla Salem el-Badri, Abdullah al-Badri, Abdalla el-Badri
haitham-al-ghais Haitham Al Ghais, Haitham al-Ghais
lamy Pascal Lamy
azevedo Roberto Azevêdo, Roberto Azevedo
maurer Peter Maurer, ~Maurer
spoljaric Mirjana Spoljaric, Mirjana Spoljaric Egger
kellenberger Jakob Kellenberger
moreno-ocampo Luis Moreno-Ocampo, Luis Moreno Ocampo, Moreno-Ocampo
bensouda Fatou Bensouda, Bensouda
karim-khan ~Karim Khan, Karim A.A. Khan, Karim Asad Ahmad Khan
uzumcu Ahmet Üzümcü, Ahmet Uzumcu
arias-opcw ~Fernando Arias
jurgen-stock Jürgen Stock, Jurgen Stock
urquiza Valdecy Urquiza
raisi-interpol Ahmed Naser Al-Raisi, Ahmed Nasser al-Raisi
zannier Lamberto Zannier
greminger Thomas Greminger
helga-schmid Helga Schmid, Helga Maria Schmid
insulza José Miguel Insulza, Jose Miguel Insulza, Insulza
almagro Luis Almagro, Almagro
ramdin Albert Ramdin, Albert R. Ramdin
surin Surin Pitsuwan
le-luong-minh Le Luong Minh
lim-jock-hoi Lim Jock Hoi, Dato Lim Jock Hoi
kao-kim-hourn Kao Kim Hourn
touray Omar Touray, Omar Alieu Touray
brou Jean-Claude Kassi Brou
mahboub-maalim Mahboub Maalim, Mahboub Moalim
alimov-sco Rashid Alimov
zhang-ming-sco Zhang Ming
abdul-malik-houthi Abdul-Malik al-Houthi, Abdul Malik al-Houthi, Abdulmalik al-Houthi, Abdel-Malek al-Houthi, Abdul-Malik Badreddin al-Houthi
mohammed-ali-houthi Mohammed Ali al-Houthi, Mohammad Ali al-Houthi
mahdi-mashat Mahdi al-Mashat
samad Saleh al-Samad, Saleh Ali al-Samad
mohammed-abdulsalam Mohammed Abdulsalam, Mohammed Abdul Salam, Mohammed Abdelsalam
hisham-sharaf Hisham Sharaf, Hisham Sharaf Abdullah
yahya-saree Yahya Saree, Yahya Sarea, Yahya Sarie
turki-maliki Turki al-Maliki, Turki al-Malki
asiri Ahmed al-Asiri, Ahmed Asiri, Ahmed Assiri, Ahmed al-Assiri
`;
