/**
 * Sentences in which the words to look at carry their tag after a slash: `verb.past`, `verb.participle!` (passive),
 * `auxiliary+future`. Words without a slash may be tagged in any way.
 */
export const TAGGED_SENTENCES = `
# headings
Norwegian Queen Arrives/verb.present in Lima
Peru, Chile seek/verb.present to/infinitive boost/verb.base trade/noun ties
Japan to/auxiliary+future give/verb.base Tonga $5m for dams
Finland and Chile Sign/verb.present Water Agreement/noun
Chile Hosts/verb.present Peru Talks/noun on Fishing
Prisoners released/verb.participle! after deal/noun
Agreement/noun signed/verb.participle! with Peru
Secretary Poe’s Call/noun with Foreign Minister Ito
Joint Statement/noun of Peru and Chile on Trade/noun
Chile Thanks/verb.present Peru for Support/noun
Norway urges/verb.present Peru to/infinitive free/verb.base sailors
Chilean president visits/verb.present Oslo
Peru visit/noun ends/verb.present
Kenya, Tonga agree/verb.present to/infinitive open/verb.base embassies
Norway, Kenya sign/verb.present trade/noun deal/noun
# subjects and verbs
The two countries signed/verb.past an agreement/noun.
Peru supports/verb.present Chile.
The ministers visit/verb.present Lima today.
He visits/verb.present Oslo often.
We support/verb.present them.
They aid/verb.present refugees.
Talks/noun in Oslo ended/verb.past.
The talks/noun support/verb.present peace.
Peru and Chile support/verb.present the plan/noun.
The president of Peru visits/verb.present Chile.
Interest in the talks/noun remains/verb.present strong/adjective.
The aid/noun helps/verb.present farmers.
The visit/noun marks/verb.present a change/noun.
Its aid/noun programme helps/verb.present Tonga.
Peru hosts/verb.present two million refugees/noun.
Norway’s support/noun for Peru grows/verb.present.
The king praised/verb.past Chile’s role/noun.
She thanked/verb.past him.
Peru, which/relative borders/verb.present Chile, sent/verb.past aid/noun.
The envoy, who/relative met/verb.past Poe, left/verb.past Oslo.
Last week Norway sent/verb.past tents/noun to/preposition Peru.
The two/number met/verb.past in Oslo.
Both/determiner sides/noun welcomed/verb.past the deal/noun.
# auxiliaries
Norway will/auxiliary+future host/verb.base talks/noun.
Norway will/auxiliary+future not/negation host/verb.base them.
They won’t/negation attend/verb.base.
Peru could/auxiliary+hypothetical lend/verb.base money.
We must/auxiliary+obligation work/verb.base together.
We need/auxiliary+obligation to/infinitive work/verb.base together.
The minister has/auxiliary+obligation to/infinitive travel/verb.base.
The minister is/auxiliary+future to/infinitive visit/verb.base Lima.
Peru is/auxiliary+future going to/infinitive send/verb.base doctors.
Peru has/auxiliary sent/verb.past doctors.
Peru has/verb.present an embassy there.
Peru had/auxiliary already/adverb agreed/verb.past to/infinitive help/verb.base.
They have/verb.present talks/noun in Oslo.
The deal/noun was/auxiliary signed/verb.participle! by both ministers.
The deal has/auxiliary been/auxiliary signed/verb.participle!.
A deal is/auxiliary being/auxiliary prepared/verb.participle!.
Peru is/auxiliary helping/verb.gerund Tonga.
Peru is/verb.present ready/adjective to/infinitive help/verb.base.
Norway is/verb.present committed/adjective to/preposition peace.
Norway did/auxiliary not/negation support/verb.base it.
He’s/verb.present in Lima.
She’s/auxiliary visiting/verb.gerund Lima.
We’ll/auxiliary+future help/verb.base.
I’d/auxiliary+hypothetical like/verb.base to/infinitive thank/verb.base Peru.
The political will/noun is there.
Norway may/auxiliary+hypothetical help/verb.base.
Norway said it would/auxiliary+future help/verb.base.
Norway said that it would/auxiliary+future not/negation help/verb.base.
Norway said it would/auxiliary+hypothetical help/verb.base if Peru did.
That would/auxiliary+hypothetical help/verb.base.
# past forms and participles
The talks/noun held/verb.participle! in Oslo were/auxiliary led/verb.participle! by Poe.
The agreement/noun signed/verb.participle! by the two sides will/auxiliary+future help/verb.base.
Forces trained/verb.participle! by Norway retook/verb.past the town.
Norway welcomed/verb.past the deal/noun reached/verb.participle! in Lima.
Peru, backed/verb.participle! by Chile, sent/verb.past troops/noun.
He said/verb.past Norway sent/verb.past troops/noun.
He said/verb.past that/complementiser Norway had/auxiliary sent/verb.past troops/noun.
They discussed/verb.past improved/adjective relations.
They hailed/verb.past the strong/adjective and deepening/adjective partnership/noun.

The displaced/adjective families thanked/verb.past Norway.
An expanded/adjective partnership was/auxiliary agreed/verb.participle!.
The UN-backed/adjective government fell/verb.past.
Chile praised/verb.past and thanked/verb.past Peru.
The envoy was/auxiliary received/verb.participle! and thanked/verb.participle! in Oslo.
Peru trained/verb.past Tongan officers/noun.
The officers, trained/verb.participle! in Peru, returned/verb.past.
Norway provided/verb.past Peru with boats.
Asked/verb.participle! about it, Poe laughed/verb.past.
The prisoners were/auxiliary freed/verb.participle! on Monday.
Norway announced/verb.past it would/auxiliary+future lend/verb.base boats.
Norway put/verb.past pressure/noun on Peru.
Help has arrived/verb.past, the ministry said/verb.past in a statement.
“Help has arrived,” said/verb.past the minister.
Help has arrived/verb.past, the fleet confirmed/verb.past.
The fleet, reported/verb.participle! by Peru, has left/verb.past.
They voted/verb.past, Poe said/verb.past at a dinner.
The minister will/auxiliary+future likely/adverb meet/verb.base Poe.
Norway is likely/adjective to/infinitive help/verb.base.
Norway is/auxiliary not/negation ready/adjective to/infinitive help/verb.base.
Norway is/auxiliary not/negation committed/adjective to/preposition Peru.
Norway was/auxiliary not/negation invited/verb.participle! by Peru.
Under/name Secretary/name Poe left/verb.past.
Under/preposition the deal/noun they left/verb.past.
We welcome/verb.present the vote/noun and urge/verb.present others/pronoun to/infinitive join/verb.base.
Norway welcomed/verb.past the vote/noun and urges/verb.present the others to/infinitive join/verb.base.
They praised/verb.past the visit/noun and talks/noun in Oslo.
Norway seeks/verb.present to/infinitive help/verb.base Peru and thanks/verb.present the team.
He arrived/verb.past and would/auxiliary+future visit/verb.base Lima.
Political, economic/adjective, and military/adjective support/noun grew/verb.past.
Norway will/auxiliary+future put/verb.base pressure/noun on Peru.
Peru let/verb.past the ships leave.
Prices rose/verb.past by 5%.
The government in May 2015 sanctioned/verb.past arms sales/noun.
The three sanctioned/adjective officials left/verb.past.
# to
Chile agreed/verb.past to/infinitive support/verb.base Peru.
His visit/noun to/preposition Peru ended/verb.past.
Thanks to/preposition support/noun from Peru, it works/verb.present.
They returned/verb.past to/preposition talks/noun with Peru.
Access to/preposition aid/noun is/verb.present poor/adjective.
He travelled/verb.past to/preposition Oslo to/infinitive attend/verb.base talks/noun.
Their readiness/noun to/infinitive provide/verb.base training/noun was/verb.past clear/adjective.
They decided/verb.past not/negation to/infinitive sign/verb.base it.
The plan to/infinitive visit/verb.base Peru was/auxiliary dropped/verb.participle!.
He came to/infinitive further/adverb strengthen/verb.base ties/noun.
# -ing
They thanked/verb.past Peru for/preposition hosting/verb.gerund the talks/noun.
The visiting/adjective minister left/verb.past.
The meeting/noun was/verb.past long/adjective.
The two sides discussed/verb.past strengthening/verb.gerund cooperation/noun.
Training/noun of officers began/verb.past.
Norway gave/verb.past training/noun to/preposition officers.
Speaking/verb.gerund in Lima, Poe praised/verb.past Chile.
Norway began/verb.past training/verb.gerund the officers.
The minister, visiting/verb.gerund Oslo, spoke/verb.past.
Poe praised/verb.past Chile, adding/verb.gerund that/complementiser ties/noun were/verb.past good/adjective.
After/preposition meeting/verb.gerund the king, he left/verb.past.
Before/preposition the meeting/noun he left/verb.past.
Peru stopped/verb.past without/negation signing/verb.gerund it.
The warring/adjective parties met/verb.past.
Funding/noun from Norway grew/verb.past.
# that, as, after and their like
He noted/verb.past that/complementiser Peru helps/verb.present.
The ship that/relative Norway sent/verb.past arrived/verb.past.
The deal that/relative was/auxiliary signed/verb.participle! ended/verb.past.
He told/verb.past reporters that/complementiser Peru agreed/verb.past.
Peru denied/verb.past on Monday that/complementiser Chile helped/verb.past. He noticed/verb.past the ship that/relative sank/verb.past.
He voiced/verb.past the hope/noun that/complementiser talks/noun resume/verb.present.
That/determiner country/noun helped/verb.past.
After/subordinator Peru signed/verb.past, Chile left/verb.past.
After/preposition talks/noun with Poe, the king left/verb.past.
As/subordinator the two sides met/verb.past, crowds gathered/verb.past.
He served/verb.past as/preposition envoy.
If/conditional Peru agrees/verb.present, Chile will/auxiliary+future sign/verb.base.
Unless/conditional they agree/verb.present, talks/noun end/verb.present.
Because/subordinator Peru helped/verb.past, Chile thanked/verb.past it.
Peru as/conjunction well/conjunction as/conjunction Chile signed/verb.past.
While/subordinator he was/verb.past in Oslo, Poe met/verb.past Ito.
Lima, where/relative Poe lives/verb.present, is/verb.present large/adjective.
# conjoined verbs
Norway will/auxiliary+future meet/verb.base Poe and discuss/verb.base trade/noun.
They came to/infinitive study/verb.base, teach/verb.base and conduct/verb.base research/noun.
They want/verb.present to/infinitive hold/verb.base talks/noun and address/verb.base shared/adjective problems.
He visits/verb.present Oslo and meets/verb.present Poe.
They offered/verb.past food/noun and support/noun for refugees.
He met/verb.past Poe, signed/verb.past a deal/noun and left/verb.past.
# negation
Peru has/auxiliary never/negation recognised/verb.past it.
No/determiner agreement/noun was/auxiliary reached/verb.participle!.
Peru doesn’t/negation want/verb.base it.
Peru refused/verb.past to/infinitive host/verb.base them.
# names, nouns, adjectives
Foreign Minister Ada/name Poe/name met/verb.past President/name Ito/name.
Turkey/name thanked/verb.past Norway/name.
The Japanese/name ship/noun left/verb.past.
Armed/adjective forces/noun from Peru left/verb.past.
Military/adjective cooperation/noun grew/verb.past.
The military/noun left/verb.past.
Joint/adjective military/adjective exercises/noun began/verb.past.
Peru’s/genitive envoys’/genitive wishes/noun.
Thank/verb.imperative you.
Today’s/genitive talks/noun went/verb.past well/adverb.
Additional/adjective sanctions/noun were/auxiliary lifted/verb.participle!.
They met/verb.past her/pronoun in Oslo.
It gave/verb.past her/determiner country/noun food/noun.
Welcome/adjective news/noun came.
The people/noun of Peru thank/verb.present Norway.
Norway looks/verb.present forward/adverb to/preposition working/verb.gerund with Peru.
Leading/adjective nations/noun met/verb.past.
He is/verb.present open/adjective to/preposition talks/noun.
Peru is/verb.present willing/adjective to/infinitive help/verb.base.
Peruvian and Chilean armed/adjective forces/noun have/auxiliary agreed/verb.past to/infinitive train/verb.base.
Peru and Chile last/adjective month/noun signed/verb.past it.
Arab states/noun signed/verb.past the deal/noun.
They agreed/verb.past to/infinitive allow/verb.base the workers expanded/adjective access/noun.
# around numbers and auxiliaries
Peru lent/verb.past up/adverb to/adverb 50 boats.
Peru sent/verb.past more/adverb than/adverb 50 boats.
Peru sent/verb.past about/adverb 50 boats and at/adverb least/adverb 3 planes.
They spoke/verb.past about/preposition two plans/noun.
They have/auxiliary long/adverb refused/verb.past direct/adjective talks/noun.
Both have/auxiliary both/adverb agreed/verb.past to/infinitive leave/verb.base.
The military/noun trains/verb.present Peruvian pilots/noun.
They opened/verb.past an open/adjective market.
`;
