/** English names of the leaders of the United States, by key. */
export const UNITED_STATES = `
bush-41 George H.W. Bush, George H. W. Bush, George Herbert Walker Bush, ~George Bush
bush-43 George W. Bush, George Walker Bush, ~George Bush, ~Bush
bill-clinton Bill Clinton, William Jefferson Clinton, ~Clinton
obama Barack Obama, Barack H. Obama, Obama
trump Donald Trump, Donald J. Trump, Trump
biden Joe Biden, Joseph Biden, Joseph R. Biden, Joseph R. Biden Jr., Biden
quayle Dan Quayle
gore Al Gore
cheney Dick Cheney, Richard Cheney, ~Cheney
pence Mike Pence, ~Pence
harris Kamala Harris, ~Harris
vance JD Vance, J.D. Vance, J. D. Vance, ~Vance
baker ~James Baker, James A. Baker
eagleburger Lawrence Eagleburger, ~Eagleburger
christopher Warren Christopher
albright Madeleine Albright, ~Albright
powell Colin Powell, Colin L. Powell, ~Powell
condoleezza-rice Condoleezza Rice, ~Rice
hillary-clinton Hillary Clinton, Hillary Rodham Clinton, ~Clinton
kerry John Kerry, John F. Kerry, ~Kerry
tillerson Rex Tillerson, Rex W. Tillerson, Tillerson
pompeo Mike Pompeo, Michael Pompeo, Michael R. Pompeo, Pompeo
blinken Antony Blinken, Antony J. Blinken, Anthony Blinken, Tony Blinken, Blinken
rubio Marco Rubio, Rubio
talbott Strobe Talbott
armitage Richard Armitage, ~Armitage
zoellick Robert Zoellick, Robert B. Zoellick, Zoellick
negroponte John Negroponte, Negroponte
steinberg James Steinberg
bill-burns William Burns, William J. Burns, Bill Burns
john-sullivan John J. Sullivan, ~John Sullivan
biegun Stephen Biegun, Stephen E. Biegun, Biegun
sherman Wendy Sherman, Wendy R. Sherman, ~Sherman
nuland Victoria Nuland, Victoria J. Nuland, Nuland
kurt-campbell Kurt Campbell, Kurt M. Campbell
landau Christopher Landau
nicholas-burns Nicholas Burns, R. Nicholas Burns
hale ~David Hale
shannon Thomas Shannon, Tom Shannon
grossman Marc Grossman
mcgurk Brett McGurk, McGurk
john-allen General John Allen, John R. Allen
james-jeffrey James Jeffrey, James F. Jeffrey, Jim Jeffrey
khalilzad Zalmay Khalilzad, Khalilzad
holbrooke Richard Holbrooke, Holbrooke
george-mitchell George Mitchell, George J. Mitchell
dennis-ross Dennis Ross
feltman Jeffrey Feltman, Feltman
lenderking Tim Lenderking, Timothy Lenderking, Lenderking
malley Robert Malley, Rob Malley
hochstein Amos Hochstein, Amos J. Hochstein, Hochstein
satterfield David Satterfield, Satterfield
indyk Martin Indyk, Indyk
feierstein Gerald Feierstein
ford-syria Robert S. Ford, ~Robert Ford
patterson Anne Patterson, Anne W. Patterson
schenker David Schenker, Schenker
rayburn Joel Rayburn
scowcroft Brent Scowcroft, Scowcroft
lake Anthony Lake
berger Sandy Berger, Samuel Berger
hadley Stephen Hadley, ~Hadley
donilon Tom Donilon, Thomas Donilon, Donilon
susan-rice Susan Rice, Susan E. Rice
flynn Michael Flynn
mcmaster H.R. McMaster, H. R. McMaster, McMaster
bolton John Bolton, John R. Bolton, ~Bolton
obrien Robert O'Brien, Robert C. O'Brien
jake-sullivan Jake Sullivan, ~Sullivan
waltz Mike Waltz, Michael Waltz
kushner Jared Kushner, Kushner
greenblatt Jason Greenblatt, Greenblatt
witkoff Steve Witkoff, Steven Witkoff, Witkoff
barrack Tom Barrack, Thomas Barrack, ~Barrack
ortagus Morgan Ortagus, Ortagus
kellogg Keith Kellogg
boulos Massad Boulos
aspin Les Aspin
william-perry William Perry, William J. Perry
william-cohen William Cohen, William S. Cohen
rumsfeld Donald Rumsfeld, Donald H. Rumsfeld, Rumsfeld
gates Robert Gates, Robert M. Gates
panetta Leon Panetta, Leon E. Panetta, Panetta
hagel Chuck Hagel, Hagel
ash-carter Ash Carter, Ashton Carter, Ashton B. Carter
mattis James Mattis, Jim Mattis, James N. Mattis, Mattis
shanahan Patrick Shanahan, ~Shanahan
esper Mark Esper, Mark T. Esper, Esper
austin Lloyd Austin, Lloyd J. Austin, Lloyd J. Austin III, ~Austin
hegseth Pete Hegseth, Hegseth
wolfowitz Paul Wolfowitz, Wolfowitz
hicks Kathleen Hicks, Kathleen H. Hicks
shelton Hugh Shelton, Henry Shelton
myers Richard Myers, Richard B. Myers
pace Peter Pace
mullen Mike Mullen, Michael Mullen
dempsey Martin Dempsey, Martin E. Dempsey, ~Dempsey
dunford Joseph Dunford, Joe Dunford, Dunford
milley Mark Milley, Mark A. Milley, Milley
cq-brown Charles Q. Brown, C.Q. Brown, CQ Brown, Charles Q. Brown Jr.
caine Dan Caine
franks Tommy Franks
abizaid John Abizaid, Abizaid
petraeus David Petraeus, David H. Petraeus, Petraeus
votel Joseph Votel, Votel
mckenzie Kenneth McKenzie, Frank McKenzie, Kenneth F. McKenzie
kurilla Michael Kurilla, Erik Kurilla, Michael Erik Kurilla, Kurilla
snow John W. Snow, ~John Snow
paulson Henry Paulson, Hank Paulson
geithner Timothy Geithner, Tim Geithner, Geithner
lew Jack Lew, Jacob Lew
mnuchin Steven Mnuchin, Steven T. Mnuchin, Mnuchin
yellen Janet Yellen, Janet L. Yellen, Yellen
bessent Scott Bessent, Bessent
holder Eric Holder
garland Merrick Garland, Merrick B. Garland
napolitano-dhs Janet Napolitano
jeh-johnson Jeh Johnson
mayorkas Alejandro Mayorkas, Mayorkas
noem Kristi Noem
power Samantha Power
haley Nikki Haley, ~Haley
craft Kelly Craft
thomas-greenfield Linda Thomas-Greenfield, Thomas-Greenfield
pelosi Nancy Pelosi, Pelosi
boehner John Boehner, Boehner
paul-ryan Paul Ryan
kevin-mccarthy Kevin McCarthy
mike-johnson Speaker Mike Johnson
mccain John McCain, McCain
graham Lindsey Graham
podesta John Podesta, ~Podesta
lighthizer Robert Lighthizer, Lighthizer
tai Katherine Tai
raimondo Gina Raimondo, Raimondo
lutnick Howard Lutnick, Lutnick
granholm Jennifer Granholm, Granholm
rick-perry Rick Perry
moniz Ernest Moniz, ~Moniz
price Ned Price
matthew-miller ~Matthew Miller
nauert Heather Nauert, Nauert
psaki Jen Psaki, Jennifer Psaki, Psaki
kirby John Kirby, ~Kirby
jean-pierre Karine Jean-Pierre
earnest Josh Earnest
spicer Sean Spicer
leavitt Karoline Leavitt
gabbard Tulsi Gabbard, ~Gabbard
ratcliffe John Ratcliffe, ~Ratcliffe
brennan John Brennan, John O. Brennan
haspel Gina Haspel, Haspel
tenet George Tenet
zeya Uzra Zeya, Zeya
jose-fernandez Jose W. Fernandez, Jose Fernandez, José W. Fernández, José Fernández
chollet Derek Chollet, Chollet
leaf Barbara Leaf, Barbara A. Leaf
phee Molly Phee, Mary Catherine Phee
kritenbrink Daniel Kritenbrink, Daniel J. Kritenbrink, Kritenbrink
brian-nichols Brian A. Nichols, Brian Nichols
donald-lu Donald Lu
bonnie-jenkins Bonnie Jenkins, Bonnie D. Jenkins, Bonnie Denise Jenkins
verma Richard Verma, Richard R. Verma, Rich Verma
godec Robert Godec, Robert F. Godec
`;
