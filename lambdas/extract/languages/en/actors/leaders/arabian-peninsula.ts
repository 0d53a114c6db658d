/** English names of the leaders of the Arabian Peninsula, by key. */
export const ARABIAN_PENINSULA = `
fahd King Fahd, Fahd bin Abdulaziz, Fahd bin Abdul Aziz
abdullah-saudi ~King Abdullah, Abdullah bin Abdulaziz, Abdullah bin Abdul Aziz, King Abdullah bin Abdulaziz, Abdullah bin Abdulaziz Al Saud
salman King Salman, Salman bin Abdulaziz, Salman bin Abdul Aziz, King Salman bin Abdulaziz, Salman bin Abdulaziz Al Saud
mohammed-bin-salman Mohammed bin Salman, Mohammad bin Salman, Muhammad bin Salman, Mohamed bin Salman, MBS, MbS, bin Salman
sultan-saudi Sultan bin Abdulaziz, Sultan bin Abdul Aziz, Prince Sultan bin Abdulaziz
nayef Nayef bin Abdulaziz, Nayef bin Abdul Aziz
muqrin Muqrin bin Abdulaziz, Prince Muqrin, Moqrin bin Abdulaziz
mohammed-bin-nayef Mohammed bin Nayef, Mohammad bin Nayef, Muhammad bin Nayef
saud-al-faisal Saud al-Faisal, Saud bin Faisal
jubeir Adel al-Jubeir, Adel Aljubeir, Adel bin Ahmed Al-Jubeir, al-Jubeir, Jubeir
assaf Ibrahim al-Assaf, Ibrahim bin Abdulaziz Al-Assaf
faisal-bin-farhan Faisal bin Farhan, Faisal bin Farhan Al Saud, Faisal bin Farhan bin Abdullah
khalid-bin-salman Khalid bin Salman, Khaled bin Salman
turki-al-faisal Turki al-Faisal, Prince Turki
bandar Bandar bin Sultan, Prince Bandar
mutaib Mutaib bin Abdullah, Miteb bin Abdullah, Mitab bin Abdullah
jadaan Mohammed al-Jadaan, Mohammed Al-Jadaan
falih Khalid al-Falih, Khaled al-Falih
abdulaziz-bin-salman Abdulaziz bin Salman, Prince Abdulaziz bin Salman
naimi Ali al-Naimi, Ali Naimi
al-jaber-saudi Mohammed Al Jaber, Mohammed Saeed Al Jaber
abdulaziz-bin-saud Abdulaziz bin Saud bin Nayef
khereiji Waleed al-Khereiji, Waleed bin Abdulkarim Al-Khereiji, Waleed Elkhereiji
aiban Musaed al-Aiban, Musaad al-Aiban
reema Reema bint Bandar, Princess Reema
rabeeah Abdullah al-Rabeeah, Abdullah Al Rabeeah, Abdullah bin Abdulaziz Al Rabeeah
qattan Ahmed Qattan, Ahmed bin Abdulaziz Kattan
zayed Zayed bin Sultan Al Nahyan, Sheikh Zayed bin Sultan
khalifa-bin-zayed Khalifa bin Zayed, Khalifa bin Zayed Al Nahyan
mohamed-bin-zayed Mohamed bin Zayed, Mohammed bin Zayed, Mohammad bin Zayed, Mohamed bin Zayed Al Nahyan, Mohammed bin Zayed Al Nahyan, MBZ, MbZ
mohammed-bin-rashid Mohammed bin Rashid, Mohammed bin Rashid Al Maktoum, Mohamed bin Rashid
abdullah-bin-zayed Abdullah bin Zayed, Abdullah bin Zayed Al Nahyan
gargash Anwar Gargash, Anwar Mohammed Gargash, Gargash
mansour-bin-zayed Mansour bin Zayed, Mansour bin Zayed Al Nahyan
tahnoun Tahnoun bin Zayed, Tahnoon bin Zayed, Tahnoun bin Zayed Al Nahyan
hamdan-bin-mohammed Hamdan bin Mohammed, Hamdan bin Mohammed bin Rashid
hamdan-bin-zayed Hamdan bin Zayed, Hamdan bin Zayed Al Nahyan
saif-bin-zayed Saif bin Zayed, Saif bin Zayed Al Nahyan
bowardi Mohammed Al Bowardi, Mohammed bin Ahmed Al Bowardi, Mohammed Ahmed Al Bowardi
jaber-uae Sultan Al Jaber, Sultan Ahmed Al Jaber, Sultan bin Ahmed Al Jaber
mazrouei Suhail al-Mazrouei, Suhail Al Mazrouei, Suhail Mohamed Al Mazrouei
hashimy Reem Al Hashimy, Reem bint Ibrahim Al Hashimy, Reem Al Hashemi
otaiba Yousef Al Otaiba, Yousef al-Otaiba
nusseibeh Lana Nusseibeh, Lana Zaki Nusseibeh
khaled-bin-mohamed Khaled bin Mohamed bin Zayed
qasimi Sultan bin Mohammed Al Qasimi, Sultan bin Muhammad Al Qasimi
shakhbut Shakhbut bin Nahyan
zeyoudi Thani Al Zeyoudi, Thani bin Ahmed Al Zeyoudi
marar Khalifa Shaheen Al Marar, Khalifa Shaheen
hamad-bin-khalifa Hamad bin Khalifa Al Thani, Hamad bin Khalifa al-Thani
tamim Tamim bin Hamad, Tamim bin Hamad Al Thani, Sheikh Tamim
hamad-bin-jassim Hamad bin Jassim, Hamad bin Jassem, Hamad bin Jassim Al Thani, Hamad bin Jassim bin Jabr
abdullah-bin-nasser Abdullah bin Nasser Al Thani, Abdullah bin Nasser bin Khalifa
khalid-bin-khalifa Khalid bin Khalifa bin Abdulaziz Al Thani, Khalid bin Khalifa Al Thani
attiyah Khalid al-Attiyah, Khaled al-Attiyah, Khalid bin Mohammad Al Attiyah, Khalid bin Mohammed al-Attiyah
mohammed-bin-abdulrahman Mohammed bin Abdulrahman, Mohammed bin Abdulrahman Al Thani, Mohammed bin Abdulrahman bin Jassim Al Thani
muraikhi Sultan al-Muraikhi, Soltan bin Saad Al-Muraikhi, Sultan bin Saad Al-Muraikhi
khater Lolwah Al-Khater, Lolwah Al Khater, Lolwa Al-Khater
majed-al-ansari Majed al-Ansari, Majed bin Mohammed Al-Ansari
kaabi Saad al-Kaabi, Saad Sherida Al-Kaabi
khulaifi Mohammed al-Khulaifi, Mohammed bin Abdulaziz Al-Khulaifi
jaber-al-ahmad Jaber al-Ahmad al-Sabah, Jaber al-Ahmad, Jaber al-Ahmed al-Sabah
saad-al-abdullah Saad al-Abdullah, Saad al-Abdullah al-Sabah
sabah-al-ahmad Sabah al-Ahmad, Sabah al-Ahmad al-Sabah, Sabah al-Ahmed, Sabah al-Ahmad al-Jaber al-Sabah, Sabah IV
nawaf-al-ahmad Nawaf al-Ahmad, Nawaf al-Ahmad al-Sabah, Nawaf al-Ahmad al-Jaber al-Sabah
mishal-al-ahmad Mishal al-Ahmad, Meshal al-Ahmad, Mishal al-Ahmad al-Sabah, Meshal al-Ahmad al-Sabah, Mishal al-Ahmad al-Jaber al-Sabah
nasser-al-mohammed Nasser al-Mohammed, Nasser al-Mohammad, Nasser Mohammed al-Ahmed al-Sabah
jaber-al-mubarak Jaber al-Mubarak, Jaber al-Mubarak al-Sabah, Jaber al-Mubarak al-Hamad al-Sabah
sabah-al-khalid Sabah al-Khalid, Sabah al-Khalid al-Sabah, Sabah Khaled al-Hamad al-Sabah, Sabah al-Khaled
mohammed-al-sabah Mohammad Sabah al-Salem al-Sabah, Mohammed Sabah al-Salem, Mohammad al-Sabah al-Salem
ahmad-nasser Ahmad Nasser al-Mohammad al-Sabah, Ahmed Nasser al-Mohammed
salem-al-abdullah Salem Abdullah al-Jaber al-Sabah
yahya Abdullah al-Yahya, Abdullah Ali al-Yahya
ahmad-nawaf Ahmad Nawaf al-Ahmad al-Sabah, Ahmad Nawaf
ahmad-abdullah Ahmad Abdullah al-Ahmad al-Sabah, Ahmad Abdullah al-Ahmad
ghanim Marzouq al-Ghanim, Marzouq Ali al-Ghanim
jarallah Khaled al-Jarallah, Khalid al-Jarallah
isa-bin-salman Isa bin Salman Al Khalifa
hamad-bin-isa Hamad bin Isa, Hamad bin Isa Al Khalifa, King Hamad
khalifa-bin-salman Khalifa bin Salman, Khalifa bin Salman Al Khalifa
salman-bin-hamad Salman bin Hamad, Salman bin Hamad Al Khalifa
khalid-bin-ahmed Khalid bin Ahmed Al Khalifa, Khaled bin Ahmed Al Khalifa, Khalid bin Ahmed bin Mohammed Al Khalifa
zayani Abdullatif al-Zayani, Abdul Latif al-Zayani, Abdullatif bin Rashid Al Zayani, Abdullatif bin Rashid al-Zayani
mohammed-bin-mubarak Mohammed bin Mubarak Al Khalifa
rashid-bin-abdullah Rashid bin Abdullah Al Khalifa
nasser-bin-hamad Nasser bin Hamad Al Khalifa
khalifa-bin-ahmed Khalifa bin Ahmed Al Khalifa
qaboos Sultan Qaboos, Qaboos bin Said, Qaboos, Qaboos bin Said Al Said
haitham Haitham bin Tariq, Haitham bin Tarik, Sultan Haitham, Haitham bin Tariq Al Said
bin-alawi Yusuf bin Alawi, Yousef bin Alawi, Yusuf bin Alawi bin Abdullah, Youssef bin Alawi
badr-albusaidi Badr al-Busaidi, Badr Albusaidi, Badr bin Hamad Al Busaidi, Badr bin Hamad Albusaidi, Sayyid Badr
fahd-bin-mahmoud Fahd bin Mahmoud Al Said, Fahd bin Mahmood
shihab Shihab bin Tariq, Shihab bin Tarik
badr-bin-saud Badr bin Saud al-Busaidi, Badr bin Saud
numani Sultan bin Mohammed al-Numani
saleh Ali Abdullah Saleh, Ali Abdallah Saleh, ~Saleh
hadi Abdrabbuh Mansur Hadi, Abd Rabbuh Mansur Hadi, Abd-Rabbu Mansour Hadi, Abed Rabbo Mansour Hadi, Abdu Rabbu Mansour Hadi, Abdrabbo Mansour Hadi, Abdo Rabbu Mansour Hadi, Mansour Hadi, ~Hadi
alimi Rashad al-Alimi, Rashad Mohammed al-Alimi, Rashad Al Alimi
bahah Khaled Bahah, Khaled Mahfoudh Bahah, Bahah
bin-daghr Ahmed Obeid bin Daghr, Ahmed bin Dagher, Ahmed Obaid bin Dagher
maeen Maeen Abdulmalik, Maeen Abdulmalik Saeed, Main Abdulmalik, Moeen Abdulmalik
bin-mubarak-yemen Ahmed Awad bin Mubarak, Ahmed bin Mubarak, Ahmed Awadh bin Mubarak
bin-breik Salem bin Breik, Salem Saleh bin Braik
basindawa Mohammed Basindawa, Mohammed Salem Basindawa, Basindwa
qirbi Abu Bakr al-Qirbi, Abubakr al-Qirbi
sallal Jamal al-Sallal, Jamal Abdullah al-Sallal
riyadh-yassin Riyadh Yassin, Riad Yassin, Riyad Yaseen, Riyadh Yaseen
mekhlafi Abdulmalik al-Mekhlafi, Abdel-Malek al-Mekhlafi, Abdul Malik al-Mekhlafi
yamani-yemen Khaled al-Yamani, Khaled Hussein Alyemany, Khaled Alyemany, Khaled al-Yemany
hadhrami Mohammed al-Hadhrami, Mohammed Abdullah al-Hadhrami
zindani Shaya al-Zindani, Shaya Mohsen al-Zindani, Shaea Mohsen al-Zindani
ali-mohsen Ali Mohsen al-Ahmar, Ali Mohsen, Ali Muhsin al-Ahmar
maqdashi Mohammed al-Maqdashi, Mohammed Ali al-Maqdashi, Mohammad al-Maqdashi
daeri Mohsen al-Daeri, Mohsen Mohammed al-Daeri
eryani Moammar al-Eryani, Muammar al-Eryani, Moammar al-Iryani
zubaidi Aidarous al-Zubaidi, Aidarus al-Zoubaidi, Aidarous al-Zubaydi
`;
