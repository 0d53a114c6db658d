/** Verbs beside the irregular ones and those of the two tables below. */
export const VERBS = `
beef
outfit join thank want talk
abandon abate abduct abide abolish absorb abstain accede accelerate accept accommodate accompany accomplish accrue
accumulate accuse achieve acknowledge acquaint acquire acquit activate adapt add adhere adjourn adjust administer
admire admit adopt adore advertise advise affect affirm afford aggravate agree alienate allege alleviate allocate
allot allow alter amass amend amplify analyse analyze announce annoy annul anticipate apologise apologize appear
append applaud apply appoint appreciate apprehend approve argue arouse arrange arrive ascertain ascribe ask
assassinate assemble assert assess assign assist assume assure attach attain attend attest attract augment authorise
authorize avert avoid await backtrack baffle balk banish bathe become befriend beg behave believe belong besiege
bestow betray bless blossom bolster bombard borrow broaden bury calculate capitalise capitalize carry cease cede
celebrate cement censure certify characterise characterize cherish circulate cite clarify classify coalesce coerce
coincide collaborate collect collide colonise combine commemorate commence commend commit communicate compel
compensate compete compile complain comply compose comprehend comprise concede conceal conceive concentrate conclude
condemn condole condone confer confess confide confine confirm confiscate conform confront confuse congratulate
connect conquer consent conserve consider consist consolidate constitute constrain construct consult consume contain
contaminate contemplate contend continue contribute convene converge convert convey convince cooperate co-operate
coordinate co-ordinate co-host cohost co-chair co-lead co-convene co-sponsor espouse cope correspond cram create criticise criticize cultivate curb
curtail dare debrief decide declare decorate dedicate deduct deem deepen defend defer define defuse defy degrade
delete deliberate deliver demarcate demilitarise demilitarize demobilise demobilize demolish demonstrate denounce deny
depart depend depict deplore deploy deport deprive derail derive descend describe deserve designate destabilise
destabilize destroy detain detect deter deteriorate determine detonate devastate develop deviate devise devote
diagnose die differ diffuse diminish disable disagree disappear disappoint disapprove disarm disband disburse discard
disclose discontinue discourage discover discriminate discuss disembark disengage dismantle dismiss disobey disperse
displace dispose disprove disregard disrupt dissolve dissuade distinguish distort distribute disturb diversify divert
dominate donate downgrade downplay drag drown earmark earn educate elaborate elect elevate eliminate elude emanate
embark embed embody embrace emerge emphasise emphasize employ empower enable enact encompass encounter encourage
endanger endorse endure enforce engage enhance enjoy enlarge enlist enrich enrol enroll ensue ensure entail enter
entertain entrust envisage envision equip eradicate erect erode erupt escalate establish evacuate evade evaluate evict
evolve exacerbate examine exceed exclude execute exempt exert exhaust exhort exist expand expect expedite expel expire
explain explode explore expose extend exterminate extinguish extol extradite facilitate falter familiarise ferry
finalise finalize flank flatter flourish follow foil forge formalise formalize formulate fortify free frustrate fulfil
fulfill further galvanise generate glorify govern grab grapple greet grieve hail halve hamper happen harass harden
harmonise harmonize harness hasten haunt heal heighten hesitate hinder hint hover humiliate identify ignite ignore
illustrate imagine implement imply implore impose impress imprison improve inaugurate incite include incorporate incur
indicate indict induce infect infer inflict inform infringe inhabit inherit inhibit initiate inject injure inquire
insist inspect inspire install instigate instruct insulate insure integrate intend intensify interact intercept
interfere interpret interrupt intervene introduce invade invent invest investigate involve isolate jeopardise justify
kidnap kiss laud legislate legitimise lessen liaise liberalise liberalize liberate lighten linger liquidate listen
live locate lodge loom loosen lower maintain manage manipulate manufacture marry marvel materialise materialize
maximise maximize mediate memorialise merge minimise minimize mitigate moan mobilise mobilize modernise modernize
modify motivate mourn multiply narrow near necessitate neglect negotiate neutralise nominate normalise normalize
notice notify nurture obey oblige observe obstruct obtain occupy occur offend omit operate oppose oppress opt organise
organize orient originate oust overlook overwhelm owe participate perceive perfect perform perish perpetrate persecute
persist persuade pertain pinpoint please pollute possess postpone pour practise pray precede preclude predict prefer
prepare prescribe preserve preside presume pretend prevail prevent proceed proclaim procure profess prohibit prolong
promote pronounce propel propose prosecute prosper protect provide provoke publicise publish punish pursue qualify
quantify quell ratify ravage react reactivate readmit reaffirm realise realize reap reappoint reassert reassure rebuff
receive reckon recognise recognize recommend recommence reconcile reconfirm reconsider reconstruct recount recover
rectify recur redeem redeploy redirect redouble reduce re-establish reestablish refer reflect refrain refuel refute
regain regulate rehabilitate reimburse reinforce reinstate reintegrate reiterate reject rejoice rejoin relate relax
relieve relinquish relocate rely remain remember remind remove rename render renegotiate renew renounce renovate
reopen re-open repatriate repeal repel replace replenish represent reprimand reproduce require reschedule rescind
resemble resent reside resign resist resolve respond restart restore restrain restrict restructure resume retain
retaliate retire retrieve reunite reveal revere revert revise revisit revitalise revitalize revive revoke rob rotate
safeguard satisfy scatter scrutinise secure seize select separate serve sever sharpen shelve shrug shun sidestep
signify simplify situate slow smash smuggle soar soften solemnise solicit solidify solve specialise specialize specify
speculate stabilise stabilize starve stimulate stipulate streamline strengthen subdue submit subordinate subscribe
subsidise subsidize succeed succumb sue suffer suffice suggest summarise summon supervise suppose suppress surmount
surpass surround survive suspend sustain symbolise symbolize sympathise sympathize synchronise tempt tend terminate
terrify terrorise testify threaten tighten tolerate topple torture toss tout transact transform translate transmit
trespass triple unblock uncover underestimate underline underlie undermine underpin underscore unfold unify unite
unleash unlock unravel unveil usher utilise utilize vaccinate vacate validate vanish venerate verify violate visualise
wander warn waive warm weaken weigh widen withdraw worsen reassess recapture recommit rededicate repurchase resettle
retrain rearm reunify repay restate rethink upskill reassign reimpose swirl stumble tumble wine dine bow honeymoon
hurry hurtle vacation regroup rehearse co-produce co-develop co-finance co-fund co-organise co-organize underwrite
prepay fast-track ringfence furnish bankroll exalt fête commiserate felicitate spearhead mastermind demine de-mine
denuclearise denuclearize deescalate de-escalate disavow reaccredit accredit induct retool
abort acclaim acquiesce apprise arbitrate aspire assent back bail blast boycott broach cap capitulate caucus chat
clinch co-found cohost concur converse crown decry delist desert empathise entreat erase esteem gear greenlight haggle
hammer huddle immunise immunize impede ink intercede jeopardize journey lambast lambaste mar mend mentor miss mull
obligate parley persevere petition plough ponder pressure re-equip reclaim reconvene restitute resupply skip
slate snub spurn team thwart treasure tweet unfreeze unwind vie void vouch wrap
`;

/** Verbs, regular or not, whose base form (and -s form) is also a common noun. */
export const NOUN_VERBS = `
act abuse access account accord address advance advocate aid aim air airlift alarm alert ally amount anchor answer
appeal approach arm arrest array assault associate attack attempt attribute author award balance ban bank bar bargain
base battle benefit bid blame block blockade blow board boast bomb bond boost border bother branch brand breach break
bridge brief broker budget build burden bus call camp campaign cancel capture care cast cause cease-fire center centre
chair challenge champion chance change channel charge charter chase check cheer circle claim clash climb clone close
cloud coach collapse color combat comment commission compare complement compound compromise concern conduct conflict
contact content contest contract contrast control convoy cook cost counsel count counter couple course cover crack
crash credit crew cross crowd crush cure cut damage dance dash date deal debate debut decline decrease decree default
defeat defect delay delegate delight demand deposit design desire detail dialogue direct discipline discharge discount
dish dismay dispatch display dispute distance ditch divide divorce dock document double doubt draft drain draw dream
dress drift drill drink drive drop drought dump ease echo edge effect end endeavour endeavor escape escort estimate
exchange excuse exercise exhibit exile exit experience experiment exploit export express extract eye face factor fail
fall fashion favour favor fear feature feed fence field fight figure file film finance finish fire firm fish fit
fix flag flash float flood flow fly focus force forecast form forward foster found frame freeze fuel function fund
gain game gap gather gauge gift glance grade grant grip ground group guarantee guard guess guide gun halt hand handle
harbour harbor harm harvest haul head heat help highlight hike hire hit hold honour honor hope host house hug hunt
hurt impact import increase influence initial input institute insult interest interview invite issue jail jet join
joke judge jump junk key kick kill knock label labour labor lack lament land lapse launch laugh leak lease leave
lecture level leverage levy license lift light like limit line link list load loan lobby lock look loot loss love
lunch mail make mandate manifest map march mark market mask master match matter mean measure mention merit milk
mind mine minor mirror mistake mix model moderate monitor mount move murder name need network note number object
occasion offer offset open orbit order outline output outrage overhaul own pace pack package page pair panel paper
pardon park part partner pass patrol pause pay peak permit phone pick picture piece pilot pin pipe pit place plan
plane plant play plea pledge plot plunge pocket point police poll pool port pose position post pound power practice
praise present press price prize probe process produce profile profit program programme progress project promise
prompt protest pull pump purchase purpose push quarrel question quote race raid rain raise rally range rank rate reach
read rebel rebuke recall record recruit reform refund refuse regard register regret reign release relay remark repair
repeat reply report request rescue research reserve resort respect rest result retreat return reverse review revolt
reward ride ring rise risk rival rock roll root round route row ruin rule run rush sacrifice sail salute sample
sanction save scale scan schedule school scope score scrap scream screen seal search seat secret sense sentence set
settle shape share shelter shift ship shock shop shot shoulder shout show shower shuttle side siege sight sign signal
silence site size slam slash sleep slide slip slot smile smoke snap sort sound source space spare spark speed spell
spend spin split sponsor spot spread spring spur spy squad square squeeze stage stake stall stamp stand standard star
start state station status stay steal steam stem step stick stock stockpile stop store storm strain strand stream
stress stretch strike strip struggle study stuff style subject substitute suit supplement supply support surge
surprise surrender survey suspect swap sway swear sweep swing switch table tackle talk tally tank target task taste
tax telephone test text throw tie time title toast toll touch tour track trade trail train transfer transit
transport trap travel treat trick trigger trip triumph trouble truck trust try tug tunnel turn twin twist update
upgrade upset urge use value venture veto view visit voice volunteer vote vow voyage wage wait wake walk wall war
warrant wash waste watch water wave weather weight welcome whip win wind wish witness wonder work worry worship
wound wreck yield compliment airdrop videoconference teleconference hop fete
`;

/** Verbs whose base form is also an adjective. */
export const ADJECTIVE_VERBS = `
clean clear close complete content cool correct dirty double dry elaborate empty equal exempt forward foul free further initial intimate
lower  moderate mature narrow near open own parallel perfect present quiet ready secure separate slow smooth
sound sour square steady subject subordinate tame thin triple upset warm welcome alert calm level live deliberate dedicate
appropriate articulate
`;
