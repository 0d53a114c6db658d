/** English names of the leaders of the Americas but for the United States, by key. */
export const AMERICAS = `
mulroney Brian Mulroney
chretien Jean Chrétien, Jean Chretien
paul-martin ~Paul Martin
harper Stephen Harper, ~Harper
trudeau Justin Trudeau, Trudeau
carney Mark Carney, Carney
john-baird John Baird
dion Stéphane Dion, Stephane Dion
freeland Chrystia Freeland, Freeland
champagne François-Philippe Champagne, Francois-Philippe Champagne
garneau Marc Garneau
joly Mélanie Joly, Melanie Joly
anita-anand Anita Anand
sajjan Harjit Sajjan
blair-bill ~Bill Blair
salinas Carlos Salinas de Gortari, Carlos Salinas
zedillo Ernesto Zedillo
vicente-fox Vicente Fox
calderon Felipe Calderón, Felipe Calderon
pena-nieto Enrique Peña Nieto, Enrique Pena Nieto, Peña Nieto
lopez-obrador Andrés Manuel López Obrador, Andres Manuel Lopez Obrador, López Obrador, Lopez Obrador, AMLO
sheinbaum Claudia Sheinbaum, Sheinbaum
ebrard Marcelo Ebrard, Ebrard
barcena Alicia Bárcena, Alicia Barcena
de-la-fuente Juan Ramón de la Fuente, Juan Ramon de la Fuente
videgaray Luis Videgaray
fidel-castro Fidel Castro, ~Castro
raul-castro Raúl Castro, Raul Castro, ~Castro
diaz-canel Miguel Díaz-Canel, Miguel Diaz-Canel, Miguel Diaz Canel, Díaz-Canel, Diaz-Canel
bruno-rodriguez Bruno Rodríguez, Bruno Rodriguez, Bruno Rodríguez Parrilla, Bruno Rodriguez Parrilla
aristide Jean-Bertrand Aristide, Aristide
preval René Préval, Rene Preval
martelly Michel Martelly
moise Jovenel Moïse, Jovenel Moise
ariel-henry Ariel Henry
abinader Luis Abinader, Abinader
holness Andrew Holness, Holness
mottley Mia Mottley, Mia Amor Mottley
keith-rowley Keith Rowley
irfaan-ali Irfaan Ali, Mohamed Irfaan Ali
santokhi Chan Santokhi, Chandrikapersad Santokhi
morales-jimmy Jimmy Morales
giammattei Alejandro Giammattei, Giammattei
arevalo Bernardo Arévalo, Bernardo Arevalo
hernandez-honduras Juan Orlando Hernández, Juan Orlando Hernandez
castro-honduras Xiomara Castro
zelaya Manuel Zelaya, Zelaya
bukele Nayib Bukele, Bukele
sanchez-ceren Salvador Sánchez Cerén, Salvador Sanchez Ceren
ortega Daniel Ortega
chamorro Violeta Chamorro
oscar-arias Óscar Arias, Oscar Arias
carlos-alvarado ~Carlos Alvarado, Carlos Alvarado Quesada
rodrigo-chaves Rodrigo Chaves
varela Juan Carlos Varela
cortizo Laurentino Cortizo
mulino José Raúl Mulino, Jose Raul Mulino, Mulino
uribe Álvaro Uribe, Alvaro Uribe, ~Uribe
juan-manuel-santos Juan Manuel Santos
duque Iván Duque, Ivan Duque, ~Duque
petro Gustavo Petro, ~Petro
marta-lucia Marta Lucía Ramírez, Marta Lucia Ramirez
chavez Hugo Chávez, Hugo Chavez, Chávez, ~Chavez
maduro Nicolás Maduro, Nicolas Maduro, Maduro
arreaza Jorge Arreaza, Arreaza
delcy-rodriguez Delcy Rodríguez, Delcy Rodriguez
yvan-gil Yván Gil, Yvan Gil
padrino Vladimir Padrino, Vladimir Padrino López, Vladimir Padrino Lopez
correa Rafael Correa
lenin-moreno Lenín Moreno, Lenin Moreno
lasso Guillermo Lasso
noboa Daniel Noboa, Noboa
fujimori Alberto Fujimori, ~Fujimori
toledo Alejandro Toledo
alan-garcia ~Alan García, ~Alan Garcia
humala Ollanta Humala, Humala
kuczynski Pedro Pablo Kuczynski, Kuczynski
vizcarra Martín Vizcarra, Martin Vizcarra
castillo ~Pedro Castillo
boluarte Dina Boluarte, Boluarte
evo-morales Evo Morales, ~Morales
anez Jeanine Áñez, Jeanine Anez, Jeanine Áñez Chávez
luis-arce Luis Arce
rodrigo-paz Rodrigo Paz
cardoso Fernando Henrique Cardoso
lula Luiz Inácio Lula da Silva, Luiz Inacio Lula da Silva, Lula da Silva, Lula
rousseff Dilma Rousseff, Rousseff
temer Michel Temer, Temer
bolsonaro Jair Bolsonaro, Bolsonaro
amorim Celso Amorim, ~Amorim
mauro-vieira Mauro Vieira
araujo Ernesto Araújo, Ernesto Araujo
patriota Antonio Patriota
alckmin Geraldo Alckmin
menem Carlos Menem, Carlos Saúl Menem, Menem
nestor-kirchner Néstor Kirchner, Nestor Kirchner
cristina-kirchner Cristina Fernández de Kirchner, Cristina Fernandez de Kirchner, Cristina Kirchner
macri Mauricio Macri, Macri
alberto-fernandez Alberto Fernández, Alberto Fernandez
milei Javier Milei, Milei
timerman Héctor Timerman, Hector Timerman
malcorra Susana Malcorra
faurie Jorge Faurie
cafiero Santiago Cafiero
mondino Diana Mondino
grossi Rafael Grossi, Rafael Mariano Grossi, Grossi
bachelet Michelle Bachelet, Bachelet
pinera Sebastián Piñera, Sebastian Pinera, Sebastián Pinera, Piñera
boric Gabriel Boric, Boric
lagos Ricardo Lagos
van-klaveren Alberto van Klaveren
heraldo-munoz Heraldo Muñoz, Heraldo Munoz
mujica José Mujica, Jose Mujica, Pepe Mujica
tabare Tabaré Vázquez, Tabare Vazquez
lacalle-pou Luis Lacalle Pou, Lacalle Pou
orsi Yamandú Orsi, Yamandu Orsi
cartes Horacio Cartes
abdo-benitez Mario Abdo Benítez, Mario Abdo Benitez
santiago-pena Santiago Peña, Santiago Pena
`;
