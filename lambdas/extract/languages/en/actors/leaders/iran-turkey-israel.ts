/** English names of the leaders of Iran, Turkey, Israel and Afghanistan, by key. */
export const IRAN_TURKEY_ISRAEL = `
khamenei Ali Khamenei, Ayatollah Ali Khamenei, Ayatollah Khamenei, Khamenei
rafsanjani Akbar Hashemi Rafsanjani, Ali Akbar Hashemi Rafsanjani, Rafsanjani
khatami Mohammad Khatami, Mohammed Khatami, Khatami
ahmadinejad Mahmoud Ahmadinejad, Ahmadinejad
rouhani Hassan Rouhani, Hassan Rohani, Hasan Rouhani, Hassan Ruhani, Rouhani, Rohani
raisi Ebrahim Raisi, Ebrahim Raeisi, Ibrahim Raisi, Raisi
pezeshkian Masoud Pezeshkian, Massoud Pezeshkian, Pezeshkian
mokhber Mohammad Mokhber
jahangiri Eshaq Jahangiri, Es'haq Jahangiri
velayati Ali Akbar Velayati, Velayati
kharazi Kamal Kharazi, Kamal Kharrazi
mottaki Manouchehr Mottaki, Mottaki
salehi Ali Akbar Salehi, ~Salehi
zarif Mohammad Javad Zarif, Mohammed Javad Zarif, Javad Zarif, Zarif
amirabdollahian Hossein Amirabdollahian, Hossein Amir-Abdollahian, Hossein Amir Abdollahian, Amirabdollahian, Amir-Abdollahian
bagheri-kani Ali Bagheri Kani, Ali Bagheri, Bagheri Kani
araghchi Abbas Araghchi, Abbas Araqchi, Abbas Aragchi, Seyed Abbas Araghchi, Araghchi, Araqchi
qashqavi Hassan Qashqavi, Hassan Ghashghavi
baghaei Esmail Baghaei, Esmaeil Baghaei, Esmail Baqaei, Esmaeil Baqaei
kanaani Nasser Kanaani, Nasser Kan'ani, Nasser Kanani
ali-larijani Ali Larijani, Larijani
jalili Saeed Jalili
shamkhani Ali Shamkhani, Shamkhani
ghalibaf Mohammad Bagher Ghalibaf, Mohammad Baqer Qalibaf, Ghalibaf, Qalibaf
soleimani Qassem Soleimani, Qasem Soleimani, Qassim Suleimani, Qasem Suleimani, Soleimani
qaani Esmail Qaani, Esmail Ghaani, Esmaeil Ghaani
dehghan Hossein Dehghan
hatami Amir Hatami
salami Hossein Salami
bagheri-mil Mohammad Bagheri, Mohammad Hossein Bagheri
zanganeh Bijan Zanganeh, Bijan Namdar Zanganeh
eslami Mohammad Eslami
ozal Turgut Ozal, Turgut Özal
demirel Suleyman Demirel, Süleyman Demirel
ciller Tansu Ciller, Tansu Çiller
erbakan Necmettin Erbakan
yilmaz Mesut Yilmaz, Mesut Yılmaz
ecevit Bulent Ecevit, Bülent Ecevit
sezer Ahmet Necdet Sezer
gul Abdullah Gul, Abdullah Gül
erdogan Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan, Tayyip Erdoğan, Erdogan, Erdoğan
davutoglu Ahmet Davutoglu, Ahmet Davutoğlu, Davutoglu, Davutoğlu
yildirim Binali Yildirim, Binali Yıldırım, ~Yildirim
cavusoglu Mevlut Cavusoglu, Mevlüt Çavuşoğlu, Cavusoglu, Çavuşoğlu
sinirlioglu Feridun Sinirlioglu, Feridun Sinirlioğlu
fidan Hakan Fidan, Fidan
kalin Ibrahim Kalin, İbrahim Kalın, Ibrahim Kalın
akar Hulusi Akar, Akar
guler Yasar Guler, Yaşar Güler
altun Fahrettin Altun
yilmaz-cevdet Cevdet Yilmaz, Cevdet Yılmaz
oktay Fuat Oktay
simsek Mehmet Simsek, Mehmet Şimşek
babacan Ali Babacan
cem Ismail Cem
ocalan Abdullah Ocalan, Abdullah Öcalan, Ocalan, Öcalan
shamir Yitzhak Shamir
rabin Yitzhak Rabin, Rabin
peres Shimon Peres, Peres
netanyahu Benjamin Netanyahu, Binyamin Netanyahu, Bibi Netanyahu, Netanyahu
barak Ehud Barak, ~Barak
sharon Ariel Sharon, ~Sharon
olmert Ehud Olmert, Olmert
bennett Naftali Bennett, ~Bennett
lapid Yair Lapid, Lapid
rivlin Reuven Rivlin, Rivlin
herzog Isaac Herzog, Yitzhak Herzog, ~Herzog
weizman Ezer Weizman
katsav Moshe Katsav, Moshe Katzav
david-levy ~David Levy
shalom Silvan Shalom
livni Tzipi Livni, Livni
lieberman Avigdor Lieberman, Avigdor Liberman, ~Lieberman
yisrael-katz Israel Katz, Yisrael Katz
ashkenazi Gabi Ashkenazi
eli-cohen Eli Cohen
saar Gideon Saar, Gideon Sa'ar
yaalon Moshe Yaalon, Moshe Ya'alon
gantz Benny Gantz, Gantz
gallant Yoav Gallant, Gallant
mofaz Shaul Mofaz
amir-peretz Amir Peretz
eisenkot Gadi Eisenkot
kochavi Aviv Kochavi, Aviv Kohavi
halevi Herzi Halevi, Herzl Halevi
zamir Eyal Zamir
yossi-cohen Yossi Cohen
barnea David Barnea
dermer Ron Dermer
ben-gvir Itamar Ben-Gvir, Itamar Ben Gvir, Ben-Gvir, Ben Gvir
smotrich Bezalel Smotrich, Smotrich
karzai Hamid Karzai, Karzai
ghani Ashraf Ghani, Mohammad Ashraf Ghani, ~Ghani
abdullah-abdullah Abdullah Abdullah
rabbani-afg Salahuddin Rabbani
atmar Hanif Atmar, Mohammad Hanif Atmar, Mohammed Haneef Atmar
spanta Rangin Dadfar Spanta
amrullah-saleh Amrullah Saleh
mohib Hamdullah Mohib
mullah-omar Mullah Omar, Mullah Mohammed Omar, Mullah Mohammad Omar
baradar Abdul Ghani Baradar, Mullah Baradar, Mullah Abdul Ghani Baradar
muttaqi Amir Khan Muttaqi, Muttaqi
akhundzada Haibatullah Akhundzada, Hibatullah Akhundzada
stanekzai-taliban Sher Mohammad Abbas Stanikzai, Sher Mohammad Abbas Stanekzai
mujahid Zabihullah Mujahid
suhail-shaheen Suhail Shaheen
sirajuddin Sirajuddin Haqqani
`;
