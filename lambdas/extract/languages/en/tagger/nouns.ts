/** Plurals that no rule makes, as `plural:singular`. */
export const IRREGULAR_PLURALS = `
men:man women:woman children:child people:people persons:person feet:foot teeth:tooth mice:mouse lives:life wives:wife
leaves:leaf halves:half knives:knife thieves:thief shelves:shelf selves:self wolves:wolf loaves:loaf crises:crisis bases:base
analyses:analysis theses:thesis hypotheses:hypothesis oases:oasis axes:axis emphases:emphasis diagnoses:diagnosis data:data
media:media criteria:criterion phenomena:phenomenon memoranda:memorandum memorandums:memorandum referenda:referendum
bacteria:bacterium curricula:curriculum forces:force police:police troops:troop servicemen:serviceman spokesmen:spokesman
businessmen:businessman servicewomen:servicewoman policemen:policeman policewomen:policewoman statesmen:statesman
clergymen:clergyman countrymen:countryman gunmen:gunman militiamen:militiaman fishermen:fisherman airmen:airman seamen:seaman
aircraft:aircraft buses:bus gases:gas viruses:virus campuses:campus statuses:status bonuses:bonus aides-de-camp:aide-de-camp
talks:talk thanks:thanks headquarters:headquarters series:series species:species remains:remains  goods:goods arms:arms news:news
condolences:condolence ties:tie allies:ally movies:movie cookies:cookie calories:calorie leases:lease cases:case phases:phase
purchases:purchase purposes:purpose houses:house causes:cause clauses:clause responses:response expenses:expense licenses:license
courses:course nurses:nurse horses:horse defenses:defense databases:database exercises:exercise releases:release
franchises:franchise enterprises:enterprise promises:promise premises:premise rises:rise surprises:surprise uses:use
increases:increase decreases:decrease diseases:disease noises:noise prizes:prize sizes:size votes:vote messes:mess
shoes:shoe heroes:hero vetoes:veto echoes:echo potatoes:potato tomatoes:tomato embargoes:embargo cargoes:cargo volcanoes:volcano
`;

/** Singular nouns that end like plurals. */
export const SINGULARS_IN_S = `
news series species headquarters politics economics physics mathematics athletics statistics crisis basis analysis thesis emphasis oasis
virus status campus census consensus bonus bus gas lens focus corpus locus campus chaos process congress progress access success
business address press stress loss class pass mass glass grass mess dress cross boss kiss witness princess illness fitness readiness
willingness awareness happiness weakness kindness fairness effectiveness wilderness homelessness eagerness keenness preparedness
coronavirus ethics logistics thanks nexus apparatus impetus surplus genus radius stimulus exodus fracas ours
always perhaps whereas its his this thus plus various previous serious famous religious dangerous numerous
`;

/** Nouns in -ing; other words in -ing are verbs unless the context makes them nouns or adjectives. */
export const NOUNS_IN_ING = `
meeting training funding building briefing hearing gathering understanding agreeing opening ceasing signing offering feeling finding
beginning ending warning bombing shooting killing landing crossing ruling filing holding housing planning banking mining farming
fishing shipping engineering manufacturing processing marketing advertising accounting spending saving savings earning earnings
lending borrowing financing backing blessing greeting greetings standing setting sitting painting writing reading teaching learning
schooling upbringing wedding evening morning thing something anything nothing everything king ring wing spring string ceiling
sibling darling pudding clothing lighting heating testing drilling refuelling refueling demining peacekeeping peacemaking
peacebuilding policing monitoring trafficking smuggling laundering counselling counseling handling screening networking
conferencing capacity-building refining pricing trading voting being well-being wellbeing dealing dealings proceeding proceedings
undertaking gathering rating recording sighting uprising offspring turning twinning stopping screening mentoring
reckoning outing posting timing underpinning misunderstanding
`;

/** Common nouns that a capital letter does not make names where every word is capitalised. */
export const NOUNS = `
pleasure privilege penalty bail bounty reporter correspondent photographer academic researcher missionary trader trawler freighter artwork animal specimen jewellery jewelry knighthood condemnation denunciation authorisation authorization courtesy sadness compassion
tanker
will
admission
medal decoration honour honor
toll suffering hardship plight aggression occupation violation crime
credential credence
history commemoration
portrait book bible vase icon stele bust necklace carving figurine sarcophagus
marine lead national crown cap petition mentor huddle chat slate desert gear ink hammer pressure treasure
accession accord achievement acquisition action activity adviser advisor affair agency agenda agreement airbase aircraft airline airport
alliance ambassador ammunition analyst anniversary announcement apology appointment appreciation approval area armistice army arrival
artefact artifact artist asset assistance asylum attache attendance audience authority background bailout banquet barrier battalion
belief bill blanket body boss bill brigade bureau cabinet cabinet-maker camp capability capacity capital cargo ceasefire cease-fire
celebration centre ceremony chairman chamber chancellor charity chief chief-of-staff child church citizen city civilian clearance clinic
coalition coffin collaboration colleague college commander commissioner commitment committee commonality communique communiqué
community company compensation competition completion concession conclusion condolence conference confidence congratulation
congress connection consensus consignment constitution construction consul consulate consultation container contingent contribution
convention conversation cooperation co-operation coordination co-ordination corporation corridor council counterpart country coup
court creation crisis currency custom customs danger day deadline death debt decade decision declaration dedication defence defense
delegation delivery democracy demonstration department departure deployment deputy destination détente detainee determination
development diplomacy diplomat direction director disarmament disaster discussion disengagement dismissal donation donor draft-bill drone
earthquake economy education effort election embargo embassy emergency emigrant emir emperor employee encounter energy enemy
engagement enlargement enterprise envoy equipment escalation establishment euro evacuation event exception exclusion execution
executive existence expansion expert explosion expression expulsion extension extradition facility faction factory faith fallout
family famine farewell father fellowship fighter flexibility flour food foreigner forum foundation founder freedom friend
friendship frigate front gas gathering gendarmerie general generation generosity genocide goal goodwill government governor grain grandson
gratitude growth guest guideline handover handshake health helicopter hero hometown homage hospital hospitality hostage hostility hour
humanity idea implementation importance improvement independence individual industry information infrastructure initiative insistence
inspection inspector installation instance institution integration integrity intelligence intention interaction intermediary
intervention invasion investment investor invitation island job journalist journey joy judge judgment judiciary jurisdiction justice
king kingdom knowledge laboratory lady language law lawmaker lawyer leader leadership league legislation legislator lender liaison
liberation lieutenant life literature loan logistics machinery majesty majority man management maneuver manoeuvre manuscript
material mayor medal mediation mediator medic medicine membership memorandum memory merchant message militant military militia
million minister ministry minority missile mission moment monarch money month moratorium mosque mother motion movement munition
museum naturalisation nation navy negotiation negotiator neighbor neighbour neighborhood neighbourhood newspaper night nomination
non-proliferation normalisation normalization notion objective obligation observer occasion offensive office officer official
operation operator opinion opponent opportunity opposition organisation organization outcome outpost oxygen pact painting palace
pandemic parliament parliamentarian parley participation partnership party passage passport patient patience payment peace
peacekeeper peacemaker people percent percentage period permission person perspective petroleum pipeline player plenary policy
politician politics pope population possibility poverty prayer premier premiership preparation presence presidency president
pressure price priest prime prince princess principle prison prisoner problem procurement product production professor
proliferation promotion property proposal prosecutor prosperity protection protocol province provision public publication
publisher quarter queen rapprochement ratification readiness reality realm rebuilding recipient recognition reconciliation
reconstruction recovery reduction refugee regime region reinforcement relation relationship relative relief reliance remittance
removal renewal repatriation repayment representative republic reputation reserve resident resilience resistance resolution resource
response responsibility restoration restraint restriction resumption revival revolution rice right road role sailor sale
sanction satisfaction savings scholar scholarship science scientist sea secretariat secretary sector secretary-general security
self-restraint seminar senate senator serum service session settlement sheikh shell shipment side signature significance signing
situation society soldier solidarity solution son sorrow sovereignty speaker specialist speech sphere spokesman spokesperson
spokeswoman stability staff stance standoff statement statesman statute stay steering-committee strategy strength stronghold student
submarine subsidy success successor sultan summit supplier surveillance sustainability symbol sympathy symposium synergy system
tank tariff team technician technology telegram tenure term territory terrorism terrorist tension tent theater theatre
thank throne thing threat ticket tie tomorrow ton tonne tourism tourist town training transition treasury treatment treaty tribute
troop truce turbine turmoil uncle understanding union unit unity university vaccine value vehicle verification vessel vice-president
victim victory video village violence visa visitor voyage warehouse warship waiver warplane warning way week weapon weaponry wheat
win withdrawal woman word worker workshop world worshipper year yesterday youth zone counter-terrorism counterterrorism
airspace armoury armory assurance booster bulletproof-vest chamber clemency cleric concert consortium coronation cultivation
cyclone demarcation dialysis dictate dinner disbursement drought ebola expo extraditee exhibition fair festival fertiliser
fertilizer fighter-jet fine flood fraternity funeral garrison grief guardsman handcuff homecoming hunger inauguration injection inmate
interlocutor invitee jewel kit landmine latitude leaflet luncheon mattress medication memorial merger milk mummy mutiny mutuality
nexus oil overture parade parcel peninsula petrochemical phase pilgrimage platoon pledge plight ransom rapport reactor
reception reception-hall rebel rebuttal reinstatement reopening resettlement respirator rollback satellite screwworm sculpture
sidelines skeleton skull statue stopover subpoena sugar summitry syringe tableau tender testimony tour tranche tragedy trainee trainer
transcript transplant trophy tsunami tutor vegetable venue ventilator viceroy wake weapons-system wildfire yacht
abductee ability absence acceptance accident accusation activist admiration adoption affirmation airliner airstrike
allegation ambition ambulance antiquity application arbitration archive armament armor armour arrangement arrear
arsenal artillery aspiration asylum-seeker bargaining barrel basket beef billion blast blogger blood boat bone boycott
breakdown breakfast brotherhood bullet cadet cancellation candidacy candidate captive car cash casualty cattle
centrifuge cessation cheque citizenship coal coin collection commendation commerce commiseration commodity compact
condition confirmation consent consideration continuation convict corn corvette cotton courage covenant crackdown
criminal crude culprit curb cylinder dam de-escalation defendant deliberation demise denial denuclearisation
denuclearization depth destroyer diesel dirham dissident doctor dog dollar dose drawdown drug duty easing electricity
endorsement entry evacuee evidence expertise extremist facilitation failure fatality feat felicitation finalisation
finalization firefighter foodstuff forgiveness formation fossil framework freeing fruit fugitive gang gasoline gate
gear generator gesture get-together glove go-between goggle good guerrilla hardware haven helmet heritage hosting
howitzer hub hurricane inability information-sharing initialling instruction instructor instrument insulin insurgent
intelligence-sharing intent interceptor intercession item jab jihadist know-how landslide launcher legitimacy lesson
letter lifting livestock lng locomotive lull maize margin martyr massacre meal meat mechanism member mercenary
merchandise migrant minute mortar mou murderer necessity obstacle offender option overflight paramedic paratrooper
passing performance personnel pilgrim platform pleasantry plotter postponement potential poultry pow prerequisite
prevention professionalism prospect proxy pull-out pullback pullout quota radar railway ration re-election
recommendation redeployment reelection refinery refuge refusal regiment rejection relaxation relic reluctance
renegotiation representation requirement rescheduling rescuer residency resolve restitution restructuring rifle riyal
roadmap rocket rumor rumour sanctuary sanitiser scenario section seeker self-defence self-defense separatist sharing
sideline simulation sortie soybean speculation squadron statehood steel stipend suggestion sum surgery suspension
suspicion tablet tea teacher teamwork terror tip trafficker treasure trillion tuition tweet typhoon unwillingness
uranium vest vision wargame warhead warlord wisdom yen yuan
`;

/** Plurals that are verbs too, but after a name are nouns where no object shows the contrary: `Arab states`. */
export const MOSTLY_NOUNS =
  'forces states powers sides ties troops talks measures views figures results terms groups ships tanks funds arms rounds teams camps parties rights interests officials members stocks guns weapons exports imports sanctions relations sales';
