/** English names of the leaders of Asia east of Afghanistan, Australia and the Pacific, by key. */
export const ASIA_AND_PACIFIC = `
jiang-zemin Jiang Zemin
hu-jintao Hu Jintao
xi-jinping Xi Jinping, ~Xi
zhu-rongji Zhu Rongji
wen-jiabao Wen Jiabao
li-keqiang Li Keqiang
li-qiang Li Qiang
qian-qichen Qian Qichen
tang-jiaxuan Tang Jiaxuan
li-zhaoxing Li Zhaoxing
yang-jiechi Yang Jiechi
wang-yi Wang Yi
qin-gang Qin Gang
zhao-lijian Zhao Lijian
hua-chunying Hua Chunying
mao-ning Mao Ning
wang-wenbin Wang Wenbin
wei-fenghe Wei Fenghe
li-shangfu Li Shangfu
dong-jun Dong Jun
han-zheng Han Zheng
zhai-jun Zhai Jun
lee-teng-hui Lee Teng-hui
chen-shui-bian Chen Shui-bian
ma-ying-jeou Ma Ying-jeou
tsai-ing-wen Tsai Ing-wen
lai-ching-te Lai Ching-te, William Lai
joseph-wu ~Joseph Wu
carrie-lam Carrie Lam
john-lee John Lee Ka-chiu
obuchi Keizo Obuchi
mori Yoshiro Mori
koizumi Junichiro Koizumi
shinzo-abe Shinzo Abe, Shinzō Abe, ~Abe
fukuda Yasuo Fukuda
aso Taro Aso
hatoyama Yukio Hatoyama
naoto-kan Naoto Kan
noda Yoshihiko Noda
suga Yoshihide Suga, ~Suga
kishida Fumio Kishida, Kishida
ishiba Shigeru Ishiba, Ishiba
takaichi Sanae Takaichi, Takaichi
kono Taro Kono
motegi Toshimitsu Motegi, Motegi
hayashi Yoshimasa Hayashi
kamikawa Yoko Kamikawa
iwaya Takeshi Iwaya
nakatani Gen Nakatani
akihito Emperor Akihito, Akihito
naruhito Emperor Naruhito, Naruhito
roh-tae-woo Roh Tae-woo
kim-young-sam Kim Young-sam
kim-dae-jung Kim Dae-jung
roh-moo-hyun Roh Moo-hyun
lee-myung-bak Lee Myung-bak
park-geun-hye Park Geun-hye
moon-jae-in Moon Jae-in
yoon-suk-yeol Yoon Suk Yeol, Yoon Suk-yeol, Yoon Seok-youl, Yoon Suk-Yeol
lee-jae-myung Lee Jae-myung, Lee Jae Myung
han-duck-soo Han Duck-soo
kang-kyung-wha Kang Kyung-wha
chung-eui-yong Chung Eui-yong
park-jin ~Park Jin
cho-tae-yul Cho Tae-yul
cho-hyun Cho Hyun
yun-byung-se Yun Byung-se
kim-il-sung Kim Il-sung, Kim Il Sung
kim-jong-il Kim Jong-il, Kim Jong Il
kim-jong-un Kim Jong-un, Kim Jong Un, Kim Jong-Un
kim-yo-jong Kim Yo-jong, Kim Yo Jong
choe-son-hui Choe Son-hui, Choe Son Hui, Choe Sun-hui
ri-yong-ho Ri Yong-ho, Ri Yong Ho
narasimha-rao P.V. Narasimha Rao, Narasimha Rao
vajpayee Atal Bihari Vajpayee, Vajpayee
manmohan-singh Manmohan Singh
modi Narendra Modi, Modi
jaishankar S. Jaishankar, S Jaishankar, Subrahmanyam Jaishankar, Jaishankar
swaraj Sushma Swaraj, Swaraj
rajnath-singh Rajnath Singh
sitharaman Nirmala Sitharaman, Sitharaman
doval Ajit Doval, Doval
krishna S.M. Krishna, S. M. Krishna
khurshid Salman Khurshid
mukherjee Pranab Mukherjee
kovind Ram Nath Kovind
murmu Droupadi Murmu
goyal Piyush Goyal
benazir Benazir Bhutto
nawaz-sharif Nawaz Sharif, Mian Muhammad Nawaz Sharif, ~Sharif
musharraf Pervez Musharraf, Musharraf
zardari Asif Ali Zardari, Zardari
gilani Yousaf Raza Gilani, Yousuf Raza Gilani, Yusuf Raza Gilani
imran-khan ~Imran Khan
shehbaz-sharif Shehbaz Sharif, Shahbaz Sharif, Muhammad Shehbaz Sharif, ~Sharif
abbasi Shahid Khaqan Abbasi
kakar Anwaar-ul-Haq Kakar, Anwar ul Haq Kakar, Anwaarul Haq Kakar
mamnoon Mamnoon Hussain
alvi Arif Alvi
qureshi Shah Mahmood Qureshi, Shah Mehmood Qureshi
bilawal Bilawal Bhutto Zardari, Bilawal Bhutto-Zardari
hina-khar Hina Rabbani Khar
khawaja-asif Khawaja Asif, Khawaja Muhammad Asif, Khawaja Mohammad Asif
sartaj-aziz Sartaj Aziz
ishaq-dar Ishaq Dar, Mohammad Ishaq Dar, Muhammad Ishaq Dar
kayani Ashfaq Parvez Kayani, Ashfaq Kayani
raheel-sharif Raheel Sharif
bajwa Qamar Javed Bajwa, Bajwa
munir Asim Munir, Syed Asim Munir
hasina Sheikh Hasina, Hasina
khaleda-zia Khaleda Zia, Begum Khaleda Zia
yunus ~Muhammad Yunus, Mohammad Yunus
momen A.K. Abdul Momen, AK Abdul Momen, A. K. Abdul Momen
kumaratunga Chandrika Kumaratunga
mahinda Mahinda Rajapaksa, Mahinda Rajapakse
sirisena Maithripala Sirisena
gotabaya Gotabaya Rajapaksa, Gotabhaya Rajapaksa
wickremesinghe Ranil Wickremesinghe, Wickremesinghe
dissanayake Anura Kumara Dissanayake, Dissanayake
sharma-oli KP Sharma Oli, K.P. Sharma Oli, K. P. Sharma Oli
deuba Sher Bahadur Deuba
dahal Pushpa Kamal Dahal, Prachanda
gayoom Maumoon Abdul Gayoom
nasheed Mohamed Nasheed
yameen Abdulla Yameen, Abdulla Yameen Abdul Gayoom
solih Ibrahim Mohamed Solih, Ibu Solih
muizzu Mohamed Muizzu, Muizzu
abdulla-shahid Abdulla Shahid
wangchuck Jigme Khesar Namgyel Wangchuck
suharto Suharto, Soeharto
habibie B.J. Habibie, BJ Habibie
wahid Abdurrahman Wahid, Gus Dur
megawati Megawati Sukarnoputri
yudhoyono Susilo Bambang Yudhoyono, Yudhoyono
widodo Joko Widodo, Jokowi, Widodo
prabowo Prabowo Subianto, Prabowo
marsudi Retno Marsudi, Retno L.P. Marsudi, Retno Lestari Priansari Marsudi
natalegawa Marty Natalegawa
sugiono Sugiono
mahathir Mahathir Mohamad, Mahathir bin Mohamad, Mahathir Mohammed, Mahathir
badawi Abdullah Ahmad Badawi, Abdullah Badawi
najib-razak Najib Razak, Najib Tun Razak
muhyiddin Muhyiddin Yassin
ismail-sabri Ismail Sabri Yaakob
anwar-ibrahim Anwar Ibrahim
saifuddin Saifuddin Abdullah
hishammuddin Hishammuddin Hussein, Hishammuddin Tun Hussein
mohamad-hasan ~Mohamad Hasan
goh-chok-tong Goh Chok Tong
lee-hsien-loong Lee Hsien Loong
lawrence-wong Lawrence Wong
balakrishnan Vivian Balakrishnan
thaksin Thaksin Shinawatra, Thaksin
abhisit Abhisit Vejjajiva
yingluck Yingluck Shinawatra
prayuth Prayut Chan-o-cha, Prayuth Chan-ocha, Prayut Chan-ocha
srettha Srettha Thavisin
paetongtarn Paetongtarn Shinawatra
anutin Anutin Charnvirakul
don-pramudwinai Don Pramudwinai
maris Maris Sangiampongsa
vajiralongkorn King Vajiralongkorn, Maha Vajiralongkorn
hun-sen Hun Sen
hun-manet Hun Manet
aquino Benigno Aquino III, Benigno Aquino, Noynoy Aquino
arroyo Gloria Macapagal Arroyo, Gloria Arroyo, Gloria Macapagal-Arroyo
ramos Fidel Ramos
estrada Joseph Estrada
duterte Rodrigo Duterte, Duterte
marcos Ferdinand Marcos Jr., Ferdinand Marcos Jr, Ferdinand R. Marcos Jr., Bongbong Marcos, ~Marcos
locsin Teodoro Locsin, Teodoro Locsin Jr., Teddy Locsin
manalo Enrique Manalo, Enrique A. Manalo
lazaro Theresa Lazaro, Maria Theresa Lazaro
teodoro Gilberto Teodoro, Gilberto Teodoro Jr.
lorenzana Delfin Lorenzana
nguyen-phu-trong Nguyen Phu Trong
to-lam To Lam
pham-minh-chinh Pham Minh Chinh
nguyen-xuan-phuc Nguyen Xuan Phuc
luong-cuong Luong Cuong
bui-thanh-son Bui Thanh Son
pham-binh-minh Pham Binh Minh
aung-san-suu-kyi Aung San Suu Kyi, Suu Kyi
thein-sein Thein Sein
min-aung-hlaing Min Aung Hlaing
bolkiah Hassanal Bolkiah, Sultan Hassanal Bolkiah
thongloun Thongloun Sisoulith
khurelsukh Ukhnaa Khurelsukh, Khurelsukh Ukhnaa
battsetseg Battsetseg Batmunkh, Batmunkh Battsetseg
gusmao Xanana Gusmão, Xanana Gusmao
ramos-horta José Ramos-Horta, Jose Ramos-Horta
john-howard John Howard
kevin-rudd Kevin Rudd
gillard Julia Gillard, Gillard
abbott Tony Abbott
turnbull Malcolm Turnbull, Turnbull
scott-morrison Scott Morrison
albanese Anthony Albanese, Albanese
julie-bishop Julie Bishop
payne Marise Payne
penny-wong Penny Wong
marles Richard Marles, Marles
dutton Peter Dutton
bob-carr Bob Carr
downer Alexander Downer
helen-clark Helen Clark
john-key John Key
ardern Jacinda Ardern, Ardern
hipkins Chris Hipkins
luxon Christopher Luxon, Luxon
mahuta Nanaia Mahuta
winston-peters Winston Peters
marape James Marape, Marape
peter-oneill Peter O'Neill
bainimarama Frank Bainimarama, Bainimarama
rabuka Sitiveni Rabuka
sogavare Manasseh Sogavare, Sogavare
`;
