/** Adjectives that no ending shows. */
export const ADJECTIVES = `
able absent abundant acute adequate adverse afraid aggressive alike alive aloof ambitious ample ancient angry anxious apparent apt
arab armed asleep available aware awful back bad bare basic big bilateral binding bitter black blue blunt bold bound brave brief
bright brilliant broad broken brown candid capable careful cheap chief civil civilian close closed coastal cold comfortable common complex
concerned concrete confident conscious considerable consistent constant contemporary convenient convinced core corrupt courageous
covert crucial cruel current damaged dark dead deadly deaf dear decent deep deeper deepest defunct dense dependent desperate
determined devastating different difficult diplomatic direct discreet distant diverse domestic due dull durable
eager early eastern easy effective efficient eldest elder elite eligible eminent empty enormous entire equal essential evident evil exact
excellent excessive exclusive existing extensive external extra extraordinary extreme fair faithful false familiar far fast
fatal favorite favourite fellow fierce final fine firm first fit flat fluid fond foreign formal former fortunate frank frequent fresh
friendly front fruitful full fundamental future genuine giant glad good grand grateful grave great green gross guilty handsome
happy hard harsh healthy heavy high higher highest historic hostile hot huge humanitarian humble hungry ill illegal illicit
immediate immense imminent important impressive inaugural inclined independent indirect inevitable innocent intact intelligent intense
interim interior intermediate internal international involved irregular island-wide joint junior keen key kind known large
larger largest last late later latest latter lead leading least legal less lethal liable light likely limited literate little local
lone long long-standing longstanding longer longest long-term loud low lower lowest loyal main male manifest marine maritime massive mature mean medium mere
mild military minimum minor missing mobile moderate modern modest moral multilateral multinational mutual naked narrow national
nearby neat necessary new newest next nice noble non-nuclear normal north northern northeastern northwestern nuclear obvious
occasional odd old older oldest open orderly ordinary other otherwise-able outdoor outgoing outright outstanding overall overdue
overseas overt overwhelming own painful pale parallel particular past patient peaceful pending perfect permanent physical plain
pleased polite poor popular possible potential powerful practical pre-war precise preliminary premier present prime prior private
probable productive prominent prompt prone proper proud prudent public pure quick quiet radical random rapid rare raw ready real
recent red regional regular relevant reliable reluctant remarkable remote respective rich rife right rigid ripe robust rough round royal
rude rural sacred sad safe same satisfied scarce scientific secret secure senior separate serious severe shaky sharp sheer short
sick significant silent similar simple sincere single sixth skilled slight slow small smart smooth so-called social sole solid
sorry sound south southern southeastern southwestern sovereign spare special specific splendid square stable standing steadfast
steady steep stiff strange strict strong stronger strongest stupid subsequent substantial successful such sudden sufficient
suitable super superb superior sure surplus surprised sweet swift tall tangible tense tentative terrible thick thin thorough
tight tiny top total tough traditional transatlantic transparent trilateral troubled true twin ultimate unable unacceptable
unanimous unaware uncertain unclear under-secretary undue uneasy unfair unhappy unilateral unique united universal unknown
unlikely unprecedented unwavering unwilling upcoming upper upset urban urgent useful usual vacant vague valid valuable various vast
veteran viable vibrant vice violent virtual visible vital vivid vocal vulnerable warm wary weak wealthy weary well well-known west
western white whole wicked wide wider widespread wild willing wise wonderful wooden working worldwide worried worse worst worthy wounded wrong yearly young younger youngest yellow ironclad high-level top-level low-level large-scale full-scale wide-ranging
cross-border face-to-face bloody bereaved longtime long-time visiting poised entitled rumoured rumored mooted alleged ongoing incoming neighbouring neighboring continuing emerging remaining pressing promising growing warring encouraging
enduring lasting loved neighbouring neighboring preceding prevailing acting best better worst worse challenging overarching bleeding competing contributing participating sister brotherly shared sustained enduring
second third fourth fifth seventh eighth ninth tenth eleventh twelfth twentieth twenty-first fiftieth hundredth
certain conceivable critical desirable forthcoming hesitant hopeful hypothetical imaginary imperative impossible
indebted instrumental intent prospective thankful would-be
`;

/** Adverbs that do not end in -ly, and words that serve as adverbs of time and degree. */
export const ADVERBS = `
earlier again ago likely ahead almost already also altogether always anyway apart aside away back backward backwards maybe meanwhile moreover
nonetheless nevertheless often otherwise perhaps quite rather seldom so sometimes somewhat soon still then thereafter thereby
therefore though thus today together tomorrow tonight too twice very well yesterday yet instead indeed however here hence forth
forward abroad elsewhere ever even else further just long far first formally least most later longer much now nowadays once only overseas furthermore likewise afterwards
afterward beforehand downstairs upstairs everywhere nowhere somewhere anywhere never-ending alone aloud upfront
`;

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = `
family ally assembly supply reply friendly likely unlikely early daily weekly monthly yearly quarterly hourly elderly orderly lovely
lonely costly deadly ugly holy only timely scholarly cowardly worldly brotherly sisterly fatherly motherly neighborly neighbourly monopoly rally
apply imply comply multiply rely fly italy july sally bully jelly belly homely lively unfriendly untimely anomaly butterfly
`;
