/** English names of the leaders of the Levant, Iraq and Egypt, with the movements of the region, by key. */
export const LEVANT_AND_EGYPT = `
king-hussein King Hussein, Hussein bin Talal
abdullah-ii King Abdullah II, Abdullah II, ~King Abdullah, King Abdullah II of Jordan, King Abdullah II bin Al-Hussein, Abdullah II bin Al Hussein
rania Queen Rania, Rania al-Abdullah
hussein-jordan Hussein bin Abdullah, Crown Prince Hussein, Al Hussein bin Abdullah II, Al Hussein bin Abdullah
fayez Faisal al-Fayez, Faisal Fayez
bakhit Marouf al-Bakhit, Marouf Bakhit
dahabi Nader al-Dahabi, Nader Dahabi
rifai Samir Rifai, Samir al-Rifai
awn-khasawneh Awn Khasawneh, Awn al-Khasawneh
tarawneh Fayez Tarawneh, Fayez al-Tarawneh
ensour Abdullah Ensour, Abdullah al-Ensour, Abdullah Nsur
mulki Hani Mulki, Hani al-Mulki
razzaz Omar Razzaz, Omar al-Razzaz
bisher-khasawneh Bisher Khasawneh, Bisher al-Khasawneh, Bishr Khasawneh
jafar-hassan Jafar Hassan, Jaafar Hassan
muasher Marwan Muasher, Marwan al-Muasher
judeh Nasser Judeh
safadi Ayman Safadi, Ayman al-Safadi, Safadi
zaben Mashal al-Zaben, Mashal Zaben, Mashal Mohammad al-Zaben
freihat Mahmoud Freihat
huneiti Yousef Huneiti, Yousef Ahmed Huneiti, Yousef al-Huneiti
mubarak Hosni Mubarak, Muhammad Hosni Mubarak, ~Mubarak
omar-suleiman ~Omar Suleiman, Omar Soliman
tantawi Mohamed Hussein Tantawi, Hussein Tantawi, Mohammed Hussein Tantawi, ~Tantawi
morsi Mohamed Morsi, Mohammed Morsi, Mohamed Mursi, Mohammed Mursi, ~Morsi
adly-mansour Adly Mansour, Adli Mansour, Adly Mahmoud Mansour
sisi Abdel Fattah al-Sisi, Abdel Fattah Al Sisi, Abdel-Fattah al-Sisi, Abdelfattah al-Sisi, Abdul Fattah al-Sisi, Abd al-Fattah al-Sisi, Abdel Fatah al-Sisi, al-Sisi, Sisi
sedki-sobhi Sedki Sobhi, Sedki Sobhy, Sedky Sobhy, Sidqi Sobhi
mahmoud-hegazy Mahmoud Hegazy, Mahmoud Hegazi, Mahmoud Hijazi
mohamed-zaki ~Mohamed Zaki, Mohamed Ahmed Zaki
saqr Abdel Mageed Saqr, Abdel Majeed Saqr, Abdel Meguid Saqr
farid-hegazy Mohamed Farid Hegazy, Mohamed Farid Hegazi, ~Mohamed Farid
askar Osama Askar, Osama Roshdy Askar
ahmed-khalifa Ahmed Fathy Khalifa, ~Ahmed Khalifa
anan Sami Anan, Sami Hafez Anan, Sami Enan
atef-sedki Atef Sedki, Atef Sidqi, Atef Sedky
ganzouri Kamal el-Ganzouri, Kamal al-Ganzouri, Kamal Ganzouri
ebeid Atef Ebeid, Atef Obeid
nazif Ahmed Nazif
shafik Ahmed Shafik, Ahmed Shafiq
essam-sharaf Essam Sharaf
qandil Hisham Qandil, Hesham Kandil, Hesham Qandil
beblawi Hazem el-Beblawi, Hazem al-Beblawi, Hazem Beblawi
mahlab Ibrahim Mahlab, Ibrahim Mehleb
sherif-ismail Sherif Ismail
madbouly Mostafa Madbouly, Mostafa Madbouli, Mustafa Madbouly, Moustafa Madbouly, Madbouly
amr-moussa Amr Moussa, Amr Mussa
ahmed-maher Ahmed Maher el-Sayed, Ahmed Maher
aboul-gheit Ahmed Aboul Gheit, Ahmed Abul Gheit, Ahmed Aboul-Gheit, Ahmed Abul-Gheit, Aboul Gheit
elaraby Nabil Elaraby, Nabil el-Araby, Nabil al-Arabi, Nabil al-Araby
mohamed-kamel-amr Mohamed Kamel Amr, Mohammed Kamel Amr
nabil-fahmy Nabil Fahmy, Nabil Fahmi
shoukry Sameh Shoukry, Sameh Shoukri, Sameh Hassan Shoukry, Shoukry
abdelatty Badr Abdelatty, Badr Abdel Aty, Badr Abdel-Aaty, Badr Abdelaty, Abdelatty
abu-zeid-egypt Ahmed Abu Zeid, Ahmed Abou Zeid
abbas-kamel Abbas Kamel
hassan-rashad Hassan Rashad, Hassan Mahmoud Rashad
sahar-nasr Sahar Nasr
mashat Rania al-Mashat, Rania Al Mashat
molla Tarek el-Molla, Tarek El Molla
elbaradei Mohamed ElBaradei, Mohamed el-Baradei, Mohammed ElBaradei, ElBaradei
fawzy-egypt Khaled Fawzy, Khaled Fawzi
hrawi Elias Hrawi
lahoud Emile Lahoud, Émile Lahoud
michel-sleiman Michel Sleiman, Michel Suleiman
michel-aoun Michel Aoun
joseph-aoun Joseph Aoun
rafik-hariri Rafik Hariri, Rafik al-Hariri, Rafic Hariri, ~Hariri
saad-hariri Saad Hariri, Saad al-Hariri, Saad El-Din Hariri, ~Hariri
siniora Fouad Siniora, Fuad Siniora, Siniora
mikati Najib Mikati, Mikati
tammam-salam Tammam Salam
diab Hassan Diab
nawaf-salam Nawaf Salam
berri Nabih Berri, Nabih Berry, Berri
bassil Gebran Bassil, Bassil
adnan-mansour Adnan Mansour
bou-habib Abdallah Bou Habib, Abdallah Bouhabib, Abdallah Bou-Habib
rajji Youssef Rajji, Youssef Raji, Joe Rajji
kahwaji Jean Kahwaji, Jean Kahwagi
haykal Rodolphe Haykal, Rudolph Haykal
hoss Salim Hoss, Salim al-Hoss, Selim Hoss
omar-karami Omar Karami
mokbel Samir Mokbel, Samir Moqbel
abbas-ibrahim Abbas Ibrahim
nasrallah Hassan Nasrallah, Nasrallah, Hasan Nasrallah
qassem Naim Qassem, Naim Kassem, Naim Qasim
hafez-assad Hafez al-Assad, Hafez Assad, Assad
bashar-assad Bashar al-Assad, Bashar Assad, Bashar Al Assad, al-Assad, Assad
ahmed-sharaa Ahmed al-Sharaa, Ahmad al-Sharaa, Ahmed Al Sharaa, al-Sharaa, Sharaa
farouk-sharaa Farouk al-Sharaa, Farouk al-Shara, Farouq al-Shara
muallem Walid al-Muallem, Walid Muallem, Walid al-Moallem, Walid Moallem, Walid al-Moualem
mekdad Faisal Mekdad, Faisal Mikdad, Faisal al-Mekdad, Faisal al-Mikdad
sabbagh Bassam Sabbagh, Bassam al-Sabbagh
shaibani Asaad al-Shaibani, Asaad Hassan al-Shaibani, Asaad al-Shibani, Assad al-Shaibani, Asaad Hassan al-Shibani
abu-qasra Murhaf Abu Qasra
jaafari-syria Bashar Jaafari, Bashar al-Jaafari, Bashar Ja'afari
khamis Imad Khamis, Emad Khamis
halqi Wael al-Halqi, Wael al-Halki
arnous Hussein Arnous
freij Fahd Jassem al-Freij, Fahd al-Freij
mohammed-al-bashir ~Mohammed al-Bashir, Mohammad al-Bashir
mamlouk Ali Mamlouk, Ali Mamluk
shaaban Bouthaina Shaaban, Buthaina Shaaban
mazloum-abdi Mazloum Abdi, Mazlum Abdi, Mazloum Kobani
ilham-ahmed Ilham Ahmed, Elham Ahmad
arafat Yasser Arafat, Yasir Arafat, Arafat
abbas Mahmoud Abbas, Abu Mazen, Mahmud Abbas, ~Abbas
qurei Ahmed Qurei, Ahmed Qureia, Abu Ala
fayyad Salam Fayyad, Salam Fayad, Fayyad
hamdallah Rami Hamdallah, Rami al-Hamdallah, Hamdallah
shtayyeh Mohammad Shtayyeh, Mohammed Shtayyeh, Shtayyeh
mohammad-mustafa ~Mohammad Mustafa, ~Mohammed Mustafa
erekat Saeb Erekat, Saeb Erakat, Erekat
riyad-maliki Riyad al-Maliki, Riad al-Maliki, Riad Malki, Riyad al-Malki
shaath Nabil Shaath, Nabil Sha'ath
haniyeh Ismail Haniyeh, Ismail Haniya, Ismail Haniyah, Haniyeh
meshaal Khaled Meshaal, Khaled Mashal, Khaled Mishal, Khaled Mashaal, Meshaal
sinwar Yahya Sinwar, Yahya al-Sinwar, Sinwar
abu-marzouk Moussa Abu Marzouk, Mousa Abu Marzook, Musa Abu Marzouk
hayya Khalil al-Hayya, Khalil Hayya, Khalil al-Haya
hamdan-hamas Osama Hamdan
yassin ~Ahmed Yassin, Sheikh Ahmed Yassin
rantisi Abdel Aziz al-Rantisi, Abdel Aziz Rantisi
hussein-al-sheikh Hussein al-Sheikh, Hussein Al Sheikh
majed-faraj Majed Faraj, Majid Faraj
abu-rudeineh Nabil Abu Rudeineh, Nabil Abu Rdeneh, Nabil Abu Rdainah
riyad-mansour Riyad Mansour, Riyad H. Mansour
saddam Saddam Hussein, Saddam, Saddam Husayn
tariq-aziz Tariq Aziz, Tareq Aziz
naji-sabri Naji Sabri, Naji Sabri al-Hadithi
sahhaf Mohammed Saeed al-Sahhaf, Mohammed Said al-Sahhaf
bremer Paul Bremer, L. Paul Bremer
allawi Ayad Allawi, Iyad Allawi, ~Allawi
yawer Ghazi al-Yawer, Ghazi Yawar, Ghazi al-Yawar
ibrahim-jaafari Ibrahim al-Jaafari, Ibrahim Jaafari, Ibrahim al-Eshaiker al-Jaafari
nouri-maliki Nouri al-Maliki, Nuri al-Maliki, Nouri Maliki, ~Maliki
jalal-talabani Jalal Talabani, ~Talabani
masum Fuad Masum, Fouad Massoum, Fuad Massum, Fouad Masoum
haider-abadi Haider al-Abadi, Haidar al-Abadi, Haider Abadi, al-Abadi, ~Abadi
barham-salih Barham Salih, Barham Saleh
abdul-mahdi Adel Abdul Mahdi, Adil Abdul-Mahdi, Adel Abdul-Mahdi, Adil Abd al-Mahdi, Abdul Mahdi
kadhimi Mustafa al-Kadhimi, Mustafa Kadhimi, Mustafa al-Kadhemi, Kadhimi, Mustafa al-Kazemi
latif-rashid Abdul Latif Rashid, Abdul Latif Jamal Rashid, Abdullatif Rashid
sudani Mohammed Shia al-Sudani, Mohammed al-Sudani, Mohamed Shia al-Sudani, Mohammed Shia' Al Sudani
zebari Hoshyar Zebari, Hoshiyar Zebari, Zebari
alhakim Mohamed Ali Alhakim, Mohammed Ali al-Hakim
fuad-hussein Fuad Hussein, Fouad Hussein
masoud-barzani Masoud Barzani, Massoud Barzani, Masud Barzani, Barzani
nechirvan-barzani Nechirvan Barzani, Nechervan Barzani, Nechirvan Idris Barzani
masrour-barzani Masrour Barzani
qubad-talabani Qubad Talabani
obeidi Khaled al-Obeidi, Khalid al-Obaidi, Khaled al-Obaidi
inad Juma Inad, Jumaa Inad, Juma Inad Saadoun
thabit-abbasi Thabit al-Abbasi, Thabet al-Abbasi
jabouri Salim al-Jabouri, Saleem al-Jubouri, Selim al-Jabouri
halbousi Mohammed al-Halbousi, Mohamed al-Halbousi
nujaifi Osama al-Nujaifi, Usama al-Nujayfi
araji Qasim al-Araji, Qassem al-Araji, Qasim al-Aaraji
`;
