/** English names of the leaders of Africa south of the Sahara, by key. */
export const SUB_SAHARAN_AFRICA = `
mandela Nelson Mandela
mbeki Thabo Mbeki
zuma Jacob Zuma, Zuma
ramaphosa Cyril Ramaphosa, Ramaphosa
dlamini-zuma Nkosazana Dlamini-Zuma, Nkosazana Dlamini Zuma, Dlamini-Zuma
nkoana-mashabane Maite Nkoana-Mashabane
pandor Naledi Pandor, Pandor
lamola Ronald Lamola
mugabe Robert Mugabe, Mugabe
tsvangirai Morgan Tsvangirai
mnangagwa Emmerson Mnangagwa, Mnangagwa
hichilema Hakainde Hichilema, Hichilema
lungu Edgar Lungu
masisi Mokgweetsi Masisi
boko Duma Boko
ian-khama Ian Khama, Seretse Khama Ian Khama
nujoma Sam Nujoma
geingob Hage Geingob
nandi-ndaitwah Netumbo Nandi-Ndaitwah
dos-santos José Eduardo dos Santos, Jose Eduardo dos Santos
lourenco João Lourenço, Joao Lourenco, Joao Lourenço
tete-antonio Téte António, Tete Antonio
guebuza Armando Guebuza
chissano Joaquim Chissano
nyusi Filipe Nyusi, Nyusi
chapo Daniel Chapo
mutharika Peter Mutharika
chakwera Lazarus Chakwera
rajoelina Andry Rajoelina
jugnauth Pravind Jugnauth
ramgoolam Navin Ramgoolam, Navinchandra Ramgoolam
azali Azali Assoumani
faure Danny Faure
ramkalawan Wavel Ramkalawan
moi Daniel arap Moi
kibaki Mwai Kibaki
uhuru Uhuru Kenyatta, Kenyatta
raila Raila Odinga
ruto William Ruto, Ruto
amina-mohamed ~Amina Mohamed
omamo Raychelle Omamo
mudavadi Musalia Mudavadi, Mudavadi
museveni Yoweri Museveni, Museveni
kainerugaba Muhoozi Kainerugaba
kutesa Sam Kutesa
mkapa Benjamin Mkapa
kikwete Jakaya Kikwete, Kikwete
magufuli John Magufuli, Magufuli
samia Samia Suluhu Hassan, Samia Suluhu
kagame Paul Kagame, Kagame
mushikiwabo Louise Mushikiwabo
biruta Vincent Biruta
nduhungirehe Olivier Nduhungirehe
nkurunziza Pierre Nkurunziza, Nkurunziza
ndayishimiye Évariste Ndayishimiye, Evariste Ndayishimiye
mobutu Mobutu Sese Seko, Mobutu
laurent-kabila Laurent Kabila, Laurent-Désiré Kabila, ~Kabila
joseph-kabila Joseph Kabila, ~Kabila
tshisekedi Félix Tshisekedi, Felix Tshisekedi, Félix Antoine Tshisekedi, Tshisekedi
lutundula Christophe Lutundula
kayikwamba Thérèse Kayikwamba Wagner, Therese Kayikwamba Wagner
sassou Denis Sassou Nguesso, Denis Sassou-Nguesso, Sassou Nguesso
bongo-omar Omar Bongo
bongo-ali Ali Bongo, Ali Bongo Ondimba
oligui Brice Oligui Nguema, Brice Clotaire Oligui Nguema
obiang Teodoro Obiang, Teodoro Obiang Nguema, Teodoro Obiang Nguema Mbasogo
biya Paul Biya
bozize François Bozizé, Francois Bozize
touadera Faustin-Archange Touadéra, Faustin-Archange Touadera, Faustin Archange Touadera, Touadera
samba-panza Catherine Samba-Panza
idriss-deby Idriss Déby, Idriss Deby, Idriss Deby Itno, Idriss Déby Itno, ~Deby
mahamat-deby Mahamat Idriss Déby, Mahamat Idriss Deby, Mahamat Deby, Mahamat Idriss Deby Itno, Mahamat Idriss Déby Itno, ~Deby
faki Moussa Faki Mahamat, Moussa Faki, Faki Mahamat
masra Succès Masra, Succes Masra
meles Meles Zenawi, Meles
hailemariam Hailemariam Desalegn, Haile Mariam Desalegn, Hailemariam Dessalegn
abiy Abiy Ahmed, Abiy Ahmed Ali, Abiy
mulatu Mulatu Teshome
sahle-work Sahle-Work Zewde
taye Taye Atske Selassie, Taye Atskeselassie
tedros Tedros Adhanom Ghebreyesus, Tedros Adhanom, Tedros Ghebreyesus, Tedros, Adhanom
workneh Workneh Gebeyehu
gedu Gedu Andargachew
demeke Demeke Mekonnen
gedion Gedion Timothewos
isaias Isaias Afwerki, Isaias Afewerki, Isaias
osman-saleh Osman Saleh, Osman Saleh Mohammed
guelleh Ismail Omar Guelleh, Ismaïl Omar Guelleh, Guelleh
mahmoud-ali-youssouf Mahmoud Ali Youssouf, Mahamoud Ali Youssouf
gouled Hassan Gouled Aptidon
sharif-ahmed Sharif Sheikh Ahmed, Sheikh Sharif Ahmed, ~Sharif Ahmed
hassan-sheikh Hassan Sheikh Mohamud, Hassan Sheikh Mohamoud, Hassan Sheikh Mohamed
farmajo Mohamed Abdullahi Farmajo, Mohamed Abdullahi Mohamed, Farmajo, Mohamed Farmajo
sharmarke Omar Abdirashid Ali Sharmarke, Omar Abdirashid Sharmarke
khaire Hassan Ali Khaire, Hassan Ali Khayre
roble Mohamed Hussein Roble
barre-hamza Hamza Abdi Barre
salva-kiir Salva Kiir, Salva Kiir Mayardit, Kiir
machar Riek Machar, Machar
deng-alor Deng Alor
mayiik Mayiik Ayii Deng
obasanjo Olusegun Obasanjo, Obasanjo
yar-adua Umaru Yar'Adua, Umaru Musa Yar'Adua
goodluck Goodluck Jonathan
buhari Muhammadu Buhari, Mohammadu Buhari, Buhari
tinubu Bola Tinubu, Bola Ahmed Tinubu, Tinubu
osinbajo Yemi Osinbajo, Osinbajo
onyeama Geoffrey Onyeama, Onyeama
tuggar Yusuf Tuggar, Yusuf Maitama Tuggar
okonjo-iweala Ngozi Okonjo-Iweala, Okonjo-Iweala
rawlings Jerry Rawlings
kufuor John Kufuor, John Agyekum Kufuor
mahama John Mahama, John Dramani Mahama, Mahama
akufo-addo Nana Akufo-Addo, Nana Addo Dankwa Akufo-Addo, Akufo-Addo
botchwey Shirley Ayorkor Botchwey, Shirley Botchwey
gbagbo Laurent Gbagbo, Gbagbo
ouattara Alassane Ouattara, Alassane Dramane Ouattara, Ouattara
wade Abdoulaye Wade
macky-sall Macky Sall
faye Bassirou Diomaye Faye, Bassirou Faye, Diomaye Faye
sonko Ousmane Sonko
diouf Abdou Diouf
compaore Blaise Compaoré, Blaise Compaore
kabore Roch Marc Christian Kaboré, Roch Marc Christian Kabore, Roch Kabore
traore-ibrahim Ibrahim Traoré, Ibrahim Traore
amadou-toumani Amadou Toumani Touré, Amadou Toumani Toure
keita-mali Ibrahim Boubacar Keïta, Ibrahim Boubacar Keita, Ibrahim Boubakar Keita
goita Assimi Goïta, Assimi Goita
diop-mali Abdoulaye Diop
tandja Mamadou Tandja
issoufou Mahamadou Issoufou, Issoufou
bazoum Mohamed Bazoum, Bazoum
tiani Abdourahamane Tiani, Abdourahmane Tchiani, Abdourahamane Tchiani
conde Alpha Condé, Alpha Conde
doumbouya Mamady Doumbouya, Mamadi Doumbouya
conte-lansana Lansana Conté, Lansana Conte
jammeh Yahya Jammeh, Jammeh
barrow Adama Barrow
tangara Mamadou Tangara
embalo Umaro Sissoco Embaló, Umaro Sissoco Embalo
taylor Charles Taylor
sirleaf Ellen Johnson Sirleaf, Johnson Sirleaf
weah George Weah
boakai Joseph Boakai
koroma Ernest Bai Koroma
bio Julius Maada Bio, Maada Bio
talon Patrice Talon
boni-yayi Boni Yayi, Thomas Boni Yayi
eyadema Gnassingbé Eyadéma, Gnassingbe Eyadema
gnassingbe Faure Gnassingbé, Faure Gnassingbe
dussey Robert Dussey
neves-cv José Maria Neves, Jose Maria Neves
mswati King Mswati III, Mswati III
letsie King Letsie III, Letsie III
`;
