/** English names of the leaders of the other states of western, northern and southern Europe, by key. */
export const SMALLER_WESTERN_STATES = `
felipe-gonzalez Felipe González, Felipe Gonzalez
aznar José María Aznar, Jose Maria Aznar, Aznar
zapatero José Luis Rodríguez Zapatero, Jose Luis Rodriguez Zapatero, Zapatero
rajoy Mariano Rajoy, Rajoy
pedro-sanchez Pedro Sánchez, Pedro Sanchez, ~Sánchez
juan-carlos Juan Carlos I, King Juan Carlos, Juan Carlos
felipe-vi King Felipe VI, Felipe VI, King Felipe
solana Javier Solana, ~Solana
moratinos Miguel Ángel Moratinos, Miguel Angel Moratinos, Moratinos
garcia-margallo José Manuel García-Margallo, Jose Manuel Garcia-Margallo
dastis Alfonso Dastis
borrell Josep Borrell, Josep Borrell Fontelles, Borrell
gonzalez-laya Arancha González Laya, Arancha Gonzalez Laya
albares José Manuel Albares, Jose Manuel Albares, Albares
robles Margarita Robles
rutte Mark Rutte, Rutte
koenders Bert Koenders
kaag Sigrid Kaag, Kaag
hoekstra Wopke Hoekstra
blok Stef Blok
schoof Dick Schoof
brekelmans Ruben Brekelmans
veldkamp Caspar Veldkamp
balkenende Jan Peter Balkenende
timmermans Frans Timmermans, Timmermans
willem-alexander King Willem-Alexander, Willem-Alexander
charles-michel Charles Michel
de-croo Alexander De Croo, De Croo
de-wever Bart De Wever
reynders Didier Reynders, Reynders
lahbib Hadja Lahbib
verhofstadt Guy Verhofstadt, Verhofstadt
van-rompuy Herman Van Rompuy, Van Rompuy
di-rupo Elio Di Rupo
juncker Jean-Claude Juncker, Jean Claude Juncker, Juncker
santer Jacques Santer
bettel Xavier Bettel
asselborn Jean Asselborn, Asselborn
heinz-fischer Heinz Fischer
schuessel Wolfgang Schüssel, Wolfgang Schuessel
faymann Werner Faymann
kurz Sebastian Kurz, ~Kurz
christian-kern Christian Kern
nehammer Karl Nehammer, Nehammer
stocker Christian Stocker
schallenberg Alexander Schallenberg, ~Schallenberg
van-der-bellen Alexander Van der Bellen, Van der Bellen
kneissl Karin Kneissl
meinl-reisinger Beate Meinl-Reisinger
spindelegger Michael Spindelegger
ferrero-waldner Benita Ferrero-Waldner
burkhalter Didier Burkhalter
cassis Ignazio Cassis
calmy-rey Micheline Calmy-Rey
reinfeldt Fredrik Reinfeldt
lofven Stefan Löfven, Stefan Lofven
kristersson Ulf Kristersson, Kristersson
bildt Carl Bildt
wallstrom Margot Wallström, Margot Wallstrom
linde Ann Linde
billstrom Tobias Billström, Tobias Billstrom
anna-lindh Anna Lindh
stoltenberg Jens Stoltenberg, Stoltenberg
solberg Erna Solberg
store Jonas Gahr Støre, Jonas Gahr Stoere, Jonas Gahr Store
brende Børge Brende, Borge Brende
soreide Ine Eriksen Søreide, Ine Eriksen Soreide
huitfeldt Anniken Huitfeldt
eide Espen Barth Eide
fogh-rasmussen Anders Fogh Rasmussen
lokke-rasmussen Lars Løkke Rasmussen, Lars Lokke Rasmussen, Lars Loekke Rasmussen
thorning-schmidt Helle Thorning-Schmidt
frederiksen Mette Frederiksen
kofod Jeppe Kofod
frederik King Frederik X, King Frederik, Frederik X
ahtisaari Martti Ahtisaari
halonen Tarja Halonen
niinisto Sauli Niinistö, Sauli Niinisto, Niinistö
stubb Alexander Stubb, Stubb
marin Sanna Marin
orpo Petteri Orpo
haavisto Pekka Haavisto
valtonen Elina Valtonen
tuomioja Erkki Tuomioja
bertie-ahern Bertie Ahern
cowen Brian Cowen
enda-kenny Enda Kenny
varadkar Leo Varadkar, Varadkar
micheal-martin Micheál Martin, Micheal Martin
simon-harris ~Simon Harris
coveney Simon Coveney, Coveney
mary-robinson Mary Robinson
higgins Michael D. Higgins, Michael D Higgins, ~Michael Higgins
flanagan Charlie Flanagan, Charles Flanagan
barroso José Manuel Barroso, Jose Manuel Barroso, José Manuel Durão Barroso, Jose Manuel Durao Barroso, Barroso
socrates José Sócrates, Jose Socrates
passos-coelho Pedro Passos Coelho, Passos Coelho
antonio-costa António Costa, Antonio Costa
luis-montenegro Luís Montenegro, Luis Montenegro
rebelo-de-sousa Marcelo Rebelo de Sousa, Rebelo de Sousa
santos-silva Augusto Santos Silva
rangel Paulo Rangel
cavaco-silva Aníbal Cavaco Silva, Anibal Cavaco Silva, Cavaco Silva
simitis Costas Simitis, Kostas Simitis
kostas-karamanlis Kostas Karamanlis, Costas Karamanlis
george-papandreou George Papandreou, Papandreou
samaras Antonis Samaras, Samaras
tsipras Alexis Tsipras, Tsipras
mitsotakis Kyriakos Mitsotakis, Mitsotakis
dendias Nikos Dendias, Dendias
gerapetritis George Gerapetritis, Giorgos Gerapetritis, Gerapetritis
kotzias Nikos Kotzias, Kotzias
kammenos Panos Kammenos, Kammenos
panagiotopoulos Nikos Panagiotopoulos, Nikolaos Panagiotopoulos
pavlopoulos Prokopis Pavlopoulos
sakellaropoulou Katerina Sakellaropoulou
tasoulas Constantine Tassoulas, Konstantinos Tasoulas, Constantine Tasoulas
bakoyannis Dora Bakoyannis, Dora Bakoyanni
venizelos Evangelos Venizelos
avramopoulos Dimitris Avramopoulos
papoulias Karolos Papoulias
clerides Glafcos Clerides
tassos-papadopoulos Tassos Papadopoulos
christofias Demetris Christofias, Dimitris Christofias
anastasiades Nicos Anastasiades, Nikos Anastasiades, Anastasiades
christodoulides Nikos Christodoulides, Nicos Christodoulides, Christodoulides
kasoulides Ioannis Kasoulides, Ioannis Kasoulidis
kombos Constantinos Kombos
muscat Joseph Muscat
abela Robert Abela
ian-borg Ian Borg
john-paul Pope John Paul II, John Paul II
benedict Pope Benedict XVI, Benedict XVI, Pope Benedict
francis Pope Francis
leo Pope Leo XIV, Pope Leo, Leo XIV
parolin Pietro Parolin, Cardinal Parolin
gallagher Paul Richard Gallagher
jakobsdottir Katrín Jakobsdóttir, Katrin Jakobsdottir
`;
