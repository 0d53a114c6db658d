/** Verbs that are not nouns or adjectives in the same form, beside the irregular ones. */
export const VERBS = `
abandon abate abduct abide abolish absorb abstain accede accelerate accept accommodate accompany accomplish accord accrue
accumulate accuse achieve acknowledge acquaint acquire acquit activate adapt add address adhere adjourn adjust administer admire admit
adopt adore advertise advise advocate affect affirm afford aggravate agree aim airlift alarm alert alienate allege alleviate allocate
allot allow ally alter amass amend amount amplify analyse analyze anchor announce annoy annul anticipate apologise apologize
appear append applaud apply appoint appreciate apprehend approach approve argue arm arouse arrange arrest arrive ascertain
ascribe ask assassinate assemble assert assess assign assist associate assume assure attach attain attempt attend attest attract
attribute augment authorise authorize avert avoid await award backtrack baffle balk ban banish bar bargain bathe battle become
befriend beg behave believe belong benefit besiege bestow betray blame bless blockade blossom boast bolster bomb bombard boost
borrow bother brand breach brief broaden broker budget bury calculate call campaign cancel capitalise capitalize capture care
carry cause cease cede celebrate cement censure certify chair champion channel characterise characterize charge charter chase
cheer cherish circulate cite claim clarify clash classify climb close coalesce coerce coincide collaborate collapse collect collide
colonise combine commemorate commence commend commission commit communicate compare compel compensate compete compile complain
complement comply compose comprehend comprise concede conceal conceive concentrate concern conclude condemn condole condone
confer confess confide confine confirm confiscate conform confront confuse congratulate connect conquer consent conserve consider
consist consolidate constitute constrain construct consult consume contain contaminate contemplate contend continue contribute
convene converge convert convey convince cooperate co-operate coordinate co-ordinate co-host co-chair co-sponsor cope correspond
count counter crack cram create criticise criticize cross crush cultivate curb curtail damage dare dash deal debrief decide declare
decline decorate dedicate deduct deem deepen defeat defect defend defer define defuse defy degrade delegate delete deliberate deliver
demarcate demilitarise demilitarize demobilise demobilize demolish demonstrate denounce deny depart depend depict deplore deploy deport deposit
deprive derail derive descend describe deserve design designate desire destabilise destabilize destroy detail detain detect deter
deteriorate determine detonate devastate develop deviate devise devote diagnose dialogue die differ diffuse diminish direct disable
disagree disappear disappoint disapprove disarm disband disburse discard discharge discipline disclose discontinue discourage
discover discriminate discuss disembark disengage dismantle dismiss disobey dispatch disperse displace display dispose disprove
disregard disrupt dissolve dissuade distance distinguish distort distribute disturb diversify divert divide divorce document dominate
donate donate double downgrade downplay draft drag drain drop drown earmark earn ease echo educate elaborate elect elevate eliminate
elude emanate embark embed embody embrace emerge emphasise emphasize employ empower enable enact encompass encounter encourage end
endanger endeavour endeavor endorse endure enforce engage enhance enjoy enlarge enlist enrich enrol enroll ensue ensure entail enter
entertain entrust envisage envision equip eradicate erect erode erupt escalate escape escort establish evacuate evade evaluate evict
evolve exacerbate examine exceed exchange exclude execute exempt exercise exert exhaust exhibit exhort exist expand expect
expedite expel experience expire explain explode exploit explore expose export express extend exterminate extinguish extol extradite
face facilitate fail falter familiarise favour favor fear feature ferry finalise finalize finance finish fire flank flatter flourish
flow focus follow force foil forge form formalise formalize formulate fortify foster found free frustrate fulfil fulfill function fund
further gain galvanise gather generate glorify govern grab grapple grant greet grieve guarantee guard guide hail halt halve hamper
handle handle happen harbour harbor harass harden harm harmonise harmonize harness harvest hasten haunt heal heighten help hesitate
highlight hinder hint hire honour honor hope host hover hug humiliate hunt identify ignite ignore illustrate imagine implement imply
implore import impose impress imprison improve inaugurate incite include incorporate increase incur indicate indict induce
infect infer inflict influence inform infringe inhabit inherit inhibit initial initiate inject injure inquire insist inspect inspire install instigate
institute instruct insulate insult insure integrate intend intensify interact intercept interfere interpret interrupt intervene
interview introduce invade invent invest investigate invite involve isolate issue jail jeopardise join jump justify kick kidnap kill
kiss knock lack lament land last laud laugh launch legislate legitimise lessen leverage levy liaise liberalise liberalize liberate
license lift lighten like limit linger link liquidate listen live loan lobby locate lock lodge loom loosen loot love lower mail maintain
major manage mandate manifest manipulate manufacture march mark marry marvel match materialise materialize matter maximise maximize
mediate memorialise mention merge merit minimise minimize mitigate moan mobilise mobilize modernise modernize modify monitor motivate mount mourn move
multiply murder narrow near necessitate need neglect negotiate neutralise nominate normalise normalize note notice notify nurture obey object
oblige observe obstruct obtain occupy occur offend offer offset omit open operate oppose oppress opt order organise organize orient
originate oust outline outrage overlook overhaul overwhelm owe own pardon park participate partner pass patrol pause perceive perfect
perform perish permit perpetrate persecute persist persuade pertain pinpoint place plan play please pledge plot plunge point pollute
pose position possess postpone pour practise praise pray precede preclude predict prefer prepare prescribe present preserve preside
press presume pretend prevail prevent probe proceed process proclaim procure produce profess profit progress prohibit project prolong
promise promote prompt pronounce propel propose prosecute prosper protect protest provide provoke publicise publish pull pump punish
purchase pursue push qualify quantify quell question quote raise rally ratify ravage reach react reactivate readmit reaffirm realise
realize reap reappoint reassert reassure rebuff rebuke recall receive reckon recognise recognize recommend recommence reconcile reconfirm reconsider
reconstruct recount recover recruit rectify recur redeem redeploy redirect redouble reduce re-establish reestablish refer reflect
refrain refuel refuse refute regain regard register regret regulate rehabilitate reign reimburse reinforce reinstate reintegrate reiterate
reject rejoice rejoin relate relax relay release relieve relinquish relocate rely remain remark remember remind remove rename render
renegotiate renew renounce renovate reopen re-open repair repatriate repeal repeat repel replace replenish reply report represent reprimand
reproduce request require reschedule rescind rescue research resemble resent reserve reside resign resist resolve resort respect
respond restart restore restrain restrict restructure result resume retain retaliate retire retreat retrieve return reunite reveal
revere reverse revert review revise revisit revitalise revitalize revive revoke revolt reward rob roll rotate ruin rule rush sacrifice
safeguard sail salute sanction satisfy save scale scan scatter schedule scrap scrutinise secure seize select sentence separate serve settle
sever shape share sharpen shelter shelve shift ship shock shout shower shrug shun sidestep sign signal signify simplify situate slam
slash slow smash smuggle soar soften solemnise solicit solidify solve sort sound spare spark specialise specialize specify speculate
sponsor spur stabilise stabilize stage stall start starve state station stay stem stimulate stipulate stockpile stop store storm streamline strengthen
stress stretch struggle study subdue subject submit subordinate subscribe subsidise subsidize substitute succeed succumb sue suffer
suffice suggest suit summarise summon supervise supplement supply support suppose suppress surge surmount surpass surprise surrender
surround survey survive suspect suspend sustain swap switch symbolise symbolize sympathise sympathize synchronise tackle talk target
task taste tax telephone phone tempt tend terminate terrify terrorise test testify thank threaten tighten tolerate topple torture toss touch
tour tout track trade trail train transact transfer transform transit translate transmit transport trap travel treat trespass trick
trigger triple trouble trust try turn twin unblock uncover underestimate underline underlie undermine underpin underscore unfold unify unite unleash
unlock unravel unveil update upgrade upgrade urge use usher utilise utilize vaccinate vacate validate value vanish venerate venture
verify veto view violate visit visualise voice volunteer vote vow wage wait walk wander want warn waive warm wash waste watch weaken weigh
welcome widen withdraw witness wonder work worry worsen worship wound wreck yield wish answer reassess recapture recommit rededicate
repurchase resettle retrain rearm reunify repay restate rethink streamline upskill videoconference teleconference reassign reimpose
crash swirl stumble sweep tumble jet hop fete wine dine bow lunch honeymoon shuttle hurry hurtle land depart disembark vacation
reckon regroup rehearse co-produce co-develop co-finance co-fund co-organise co-organize underwrite prepay prolong fast-track airdrop
earmark ringfence furnish bankroll extol exalt fête mourn commiserate grieve lament felicitate compliment spearhead mastermind
demine de-mine denuclearise denuclearize deescalate de-escalate disavow relinquish reaccredit accredit induct enlist retool rectify
`;

/** Of the verbs above, those whose base form (and -s form) is also a common noun. */
export const NOUN_VERBS = `
abuse access account accord act address advance advocate aid aim air airlift alarm alert ally amount anchor answer appeal approach arm
arrest array assault associate attack attempt attribute author award balance ban bank bar bargain base battle benefit bid blame
block blockade blow board boast bomb bond boost border bother branch brand breach break bridge brief broker budget build burden
bus business call camp campaign cancel capture care cast cause cease-fire center centre chair challenge champion chance change channel
charge charter chase check cheer circle claim clash climb clone close cloud coach collapse color combat comment commission
compare complement compound compromise concern conduct conflict contact content contest contract contrast control convoy cook cost
counsel count counter couple course cover crack crash credit crew cross crowd crush cure cut damage dance dash date deal debate debut
decline decrease decree default defeat defect delay delegate delight demand deposit design desire detail dialogue direct
discipline discharge discount dish dismay dispatch display dispute distance ditch divide divorce dock document double doubt draft
drain draw dream dress drift drill drink drive drop drought dump ease echo edge effect end endeavour endeavor escape escort estimate
exchange excuse exercise exhibit exile exit experience experiment exploit export express extract eye face factor fail fall fashion
favour favor fear feature feed feel fence field fight figure file film finance find finish fire firm fish fit fix flag
flash flight float flood flow fly focus force forecast form forward foster found frame freeze fuel function fund gain game
gap gather gauge gift glance go grade grant grip ground group guarantee guard guess guide gun halt hand handle harbour harbor
harm harvest haul head heat help highlight hike hire hit hold honour honor hope host house hug hunt hurt impact import increase
influence initial input institute insult interest interview invite issue jail jet join joke judge jump junk key kick kill knock
label labour labor lack lament land lapse last launch laugh lead leak lease leave lecture level leverage levy license lift light
like limit line link list load loan lobby lock look loot loss love lunch mail make mandate manifest map march mark market
mask master match matter mean measure meet mention merit milk mind mine minister minor mirror mistake mix model moderate monitor mount move murder
name need network note notice number object occasion offer offset open orbit order outline output outrage overhaul own pace pack
package page pair panel paper pardon park part partner pass patrol pause pay peak permit phone pick picture piece pilot pin pipe pit
place plan plane plant play plea pledge plot plunge pocket point police poll pool port pose position post pound power practice
praise present press price prize probe process produce profile profit program programme progress project promise prompt protest
pull pump purchase purpose push quarrel question quote race raid rain raise rally range rank rate reach read rebel rebuke recall record
recruit reform refund refuge refuse regard register regret reign release relay remain remark repair repeat reply report request
rescue research reserve resort respect rest result retreat return reverse review revolt reward ride ring rise risk rival rock
roll root round route row ruin rule run rush sacrifice sail salute sample sanction save say scale scan schedule school scope score
scrap scream screen seal search seat secret sense sentence set settle shape share shelter shift ship shock shop shot shoulder shout
show shower shuttle side siege sight sign signal silence site size slam slash sleep slide slip slot smile smoke snap
sort sound source space spare spark speed spell spend spin split sponsor spot spread spring spur spy squad square squeeze stage stake stall
stamp stand standard star start state station status stay steal steam stem step stick stock stockpile stop store storm strain strand stream stress
stretch strike strip struggle study stuff style subject substitute suit supplement supply support surge surprise surrender
survey suspect swap sway swear sweep swing switch table tackle talk tally tank target task taste tax tear telephone test text thank think
threat throw tie time title toast toll touch tour track trade trail train transfer transit transport trap travel
treat trial trick trigger trip triumph trouble truck trust try tug tunnel turn twin twist update upgrade upset urge use value venture
veto view visit visitor voice volunteer vote vow voyage wage wait wake walk wall want war warrant wash waste watch water wave
weapon wear weather weight welcome whip will win wind wish witness wonder work worry worship wound wreck yield phone
treaty compliment airdrop videoconference teleconference hop fete
`;

/** Verbs whose base form is also an adjective. */
export const ADJECTIVE_VERBS = `
clean clear close complete content cool correct dirty double dry elaborate empty equal exempt forward foul free further initial intimate
last lower major minor moderate mature narrow near open own parallel perfect present quiet ready secure separate slow smooth
sound sour square steady subject subordinate tame thin triple upset warm welcome alert calm level live deliberate dedicate
appropriate articulate
`;
