/** English names of the leaders of the Maghreb, Libya and the Sudan, by key. */
export const NORTH_AFRICA = `
gaddafi Muammar Gaddafi, Muammar al-Gaddafi, Moammar Gadhafi, Muammar Qaddafi, Muammar el-Qaddafi, Moamer Kadhafi, Moammar Gaddafi, Gaddafi, Gadhafi, Qaddafi, Kadhafi
abdul-jalil Mustafa Abdul Jalil, Mustafa Abdel Jalil, Mustafa Abdul-Jalil, Mustafa Abdel-Jalil
jibril Mahmoud Jibril, Mahmud Jibril
keib Abdurrahim el-Keib, Abdel Rahim al-Kib, Abdurrahim al-Keib
zeidan Ali Zeidan, Ali Zidan
abdullah-thani Abdullah al-Thani, Abdullah al-Thinni, Abdullah al-Thinay
sarraj Fayez al-Sarraj, Fayez Sarraj, Fayez Serraj, Fayez al-Serraj, Fayez Mustafa al-Sarraj, Sarraj
dbeibah Abdul Hamid Dbeibah, Abdulhamid Dbeibah, Abdul Hamid al-Dbeibah, Abdelhamid Dbeibah, Abdulhamid al-Dbeibah, Abdul Hamid Dbeibeh, Dbeibah
menfi Mohamed al-Menfi, Mohammed al-Menfi, Mohamed Menfi, Mohamed Younis al-Menfi
haftar Khalifa Haftar, Khalifa Hifter, Khalifa Hafter, Haftar, Hifter
aguila-saleh Aguila Saleh, Aguila Saleh Issa, Agila Saleh
mishri Khaled al-Mishri, Khalid al-Mishri, Khalid al-Meshri
mangoush Najla Mangoush, Najla el-Mangoush, Najla al-Mangoush
siala Mohamed Siala, Mohamed Taher Siala, Mohamed Taha Siala
dairi Mohammed al-Dairi, Mohamed al-Dayri, Mohamed Dayri
moussa-koussa Moussa Koussa, Musa Kusa
shalgham Abdel Rahman Shalgham, Abdurrahman Shalgam, Abdul Rahman Shalgham
bashagha Fathi Bashagha
hammad Osama Hammad, Osama Hamad
ben-ali Zine El Abidine Ben Ali, Zine al-Abidine Ben Ali, Ben Ali
mohamed-ghannouchi Mohamed Ghannouchi, Mohammed Ghannouchi
essebsi Beji Caid Essebsi, Béji Caïd Essebsi, Beji Caid el-Sebsi, Essebsi
marzouki Moncef Marzouki, Mohamed Moncef Marzouki, Marzouki
saied Kais Saied, Kaïs Saïed, Kais Saeed, Qais Saied, Saied
jebali Hamadi Jebali
laarayedh Ali Laarayedh, Ali Larayedh
jomaa Mehdi Jomaa, Mehdi Jomâa
essid Habib Essid
chahed Youssef Chahed
fakhfakh Elyes Fakhfakh, Elyès Fakhfakh
mechichi Hichem Mechichi
bouden Najla Bouden, Najla Bouden Romdhane
hachani Ahmed Hachani
maddouri Kamel Maddouri, Kamel Madouri
zaafrani Sarra Zaafrani Zenzri, Sarra Zaafrani, Sara Zaafrani
abdessalem Rafik Abdessalem
jerandi Othman Jerandi, Othmane Jerandi, Othman Jarandi
mongi-hamdi Mongi Hamdi
baccouche Taieb Baccouche, Taïeb Baccouche
jhinaoui Khemaies Jhinaoui, Khemaïes Jhinaoui
nabil-ammar Nabil Ammar
nafti Mohamed Ali Nafti
rached-ghannouchi Rached Ghannouchi
chadli Chadli Bendjedid
boudiaf Mohamed Boudiaf
zeroual Liamine Zeroual, Liamine Zéroual
bouteflika Abdelaziz Bouteflika, Abdul Aziz Bouteflika, Bouteflika
bensalah Abdelkader Bensalah
tebboune Abdelmadjid Tebboune, Abdelmajid Tebboune, Tebboune
ouyahia Ahmed Ouyahia
belkhadem Abdelaziz Belkhadem
sellal Abdelmalek Sellal
bedoui Noureddine Bedoui
djerad Abdelaziz Djerad
benabderrahmane Aymen Benabderrahmane, Aïmene Benabderrahmane, Aymen Abderrahmane
larbaoui Nadir Larbaoui
ghrieb Sifi Ghrieb
medelci Mourad Medelci
bedjaoui Mohammed Bedjaoui, Mohamed Bedjaoui
lamamra Ramtane Lamamra, Lamamra
messahel Abdelkader Messahel
boukadoum Sabri Boukadoum
attaf Ahmed Attaf
gaid-salah Ahmed Gaid Salah, Ahmed Gaïd Salah, Gaid Salah
chengriha Said Chengriha, Saïd Chengriha, Saïd Chanegriha, Said Chanegriha
hassan-ii King Hassan II, Hassan II
mohammed-vi King Mohammed VI, Mohammed VI, King Mohamed VI
moulay-hassan Moulay Hassan, Crown Prince Moulay El Hassan
youssoufi Abderrahmane Youssoufi
jettou Driss Jettou
abbas-el-fassi Abbas El Fassi, Abbas el-Fassi
benkirane Abdelilah Benkirane, Abdelilah Ben Kirane
othmani Saadeddine Othmani, Saad-Eddine El Othmani, Saad Eddine El Othmani, Saadeddine El Othmani
akhannouch Aziz Akhannouch
benaissa Mohamed Benaissa, Mohammed Benaissa
fassi-fihri Taieb Fassi Fihri, Taieb Fassi-Fihri
mezouar Salaheddine Mezouar
bourita Nasser Bourita, Bourita
hammouchi Abdellatif Hammouchi
taya Maaouya Ould Sid'Ahmed Taya, Maaouiya Ould Taya, Maaouya Ould Taya
ould-abdel-aziz Mohamed Ould Abdel Aziz, Mohammed Ould Abdel Aziz, Mohamed Ould Abdelaziz
ghazouani Mohamed Ould Ghazouani, Mohamed Ould Cheikh El Ghazouani, Mohamed Ould Cheikh Ghazouani, Ghazouani
ould-cheikh Ismail Ould Cheikh Ahmed, Ismail Ould Sheikh Ahmed, Ismail Ould Cheikh
merzoug Mohamed Salem Ould Merzoug
bashir Omar al-Bashir, Omar Hassan al-Bashir, Omar Bashir, Omar Hassan Ahmad al-Bashir, ~al-Bashir
burhan Abdel Fattah al-Burhan, Abdel-Fattah al-Burhan, Abdel Fattah Burhan, Abdel-Fattah Burhan, Abdelfattah al-Burhan, al-Burhan, Burhan
hamdok Abdalla Hamdok, Abdallah Hamdok, Abdullah Hamdok, Hamdok
hemedti Mohamed Hamdan Dagalo, Mohamed Hamdan Daglo, Mohammed Hamdan Dagalo, Hemedti, Hemeti
ali-karti Ali Karti, Ali Ahmed Karti
ghandour Ibrahim Ghandour, Ibrahim Ghandur
mustafa-osman Mustafa Osman Ismail
lam-akol Lam Akol
dirdiri Al-Dirdiri Mohamed Ahmed, al-Dirdiri Mohamed, el-Dirdiri Mohamed Ahmed
asma-abdalla Asma Mohamed Abdalla, Asma Abdalla, Asma Abdallah
mariam-mahdi Mariam al-Sadiq al-Mahdi, Mariam al-Mahdi, Mariam al-Sadig al-Mahdi
ali-sadiq Ali al-Sadiq, Ali al-Sadiq Ali
kamil-idris Kamil Idris, Kamil El-Tayeb Idris
bakri Bakri Hassan Saleh
malik-agar Malik Agar
ibn-auf Awad Ibn Auf, Awad Mohamed Ahmed Ibn Auf, Awad Ibn Ouf
kabbashi Shams al-Din Kabbashi, Shams El Din Kabbashi
ghali Brahim Ghali, Ibrahim Ghali
abdelaziz-polisario ~Mohamed Abdelaziz, Mohammed Abdelaziz
`;
