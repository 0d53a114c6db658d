/**
 * English irregular verbs as `base past participle`; alternatives are separated by `/`. Prefixed verbs stand for
 * themselves, so that every form that may occur is listed once.
 */
export const IRREGULAR_VERBS = `
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; befall befell befallen;
begin began begun; behold beheld beheld; bend bent bent; bet bet bet; bid bid bid/bidden; bind bound bound; bite bit bitten;
bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought; broadcast broadcast broadcast;
build built built; burn burned/burnt burned/burnt; burst burst burst; buy bought bought; cast cast cast; catch caught caught;
choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt;
dig dug dug; draw drew drawn; dream dreamed/dreamt dreamed/dreamt; drink drank drunk; drive drove driven; eat ate eaten;
fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung;
fly flew flown; forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; forget forgot forgotten;
forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got got/gotten;
give gave given; go went gone; grind ground ground; grow grew grown; hang hung/hanged hung/hanged; hear heard heard;
hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known;
lay laid laid; lead led led; lean leaned/leant leaned/leant; leap leaped/leapt leaped/leapt; learn learned/learnt learned/learnt;
leave left left; lend lent lent; let let let; lie lay lain; light lit/lighted lit/lighted; lose lost lost; make made made;
mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood;
outdo outdid outdone; overcome overcame overcome; oversee oversaw overseen; overtake overtook overtaken;
overthrow overthrew overthrown; pay paid paid; plead pleaded/pled pleaded/pled; prove proved proved/proven; put put put;
quit quit quit; read read read; rebuild rebuilt rebuilt; redo redid redone; remake remade remade; repay repaid repaid;
resell resold resold; reset reset reset; retake retook retaken; rethink rethought rethought; rid rid rid; ride rode ridden;
ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent;
set set set; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown/showed;
shrink shrank shrunk; shut shut shut; sing sang sung; sink sank/sunk sunk; sit sat sat; sleep slept slept; slide slid slid;
sow sowed sown; speak spoke spoken; speed sped sped; spend spent spent; spill spilled/spilt spilled/spilt; spin spun spun;
split split split; spoil spoiled/spoilt spoiled/spoilt; spread spread spread; spring sprang sprung; stand stood stood;
steal stole stolen; stick stuck stuck; sting stung stung; strike struck struck; strive strove/strived striven/strived;
swear swore sworn; sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn;
tell told told; think thought thought; throw threw thrown; undergo underwent undergone; understand understood understood;
undertake undertook undertaken; undo undid undone; uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn;
weave wove woven; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld;
withstand withstood withstood; wring wrung wrung; write wrote written; rewrite rewrote rewritten; underwrite underwrote
underwritten; resit resat resat; outsell outsold outsold; override overrode overridden; outrun outran outrun; oversell
oversold oversold; mishear misheard misheard; inset inset inset; offset offset offset; beset beset beset; upend upended upended
`;
