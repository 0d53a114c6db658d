import { linesOf } from '../../../actors/name-table.ts';

/**
 * Lemmas of nouns that do not act for the state whose name or adjective stands beside them: private persons, firms,
 * clubs, works, things, and states of affairs. Words for people whom aid reaches (refugee, student, patient) are offices
 * with the role CIV instead. Nouns that are part of an actor's own name (Arab League, World Bank, Ivory Coast) are left
 * out, since a phrase with one of these words in it may be nothing but the name.
 */
const NOUNS = `
# persons
actor actress artist singer musician band rapper comedian filmmaker author novelist writer poet painter designer model celebrity star dancer architect chef blogger influencer youtuber
footballer player striker midfielder defender goalkeeper coach manager referee athlete swimmer runner sprinter boxer wrestler cyclist golfer jockey skier champion winner medalist medallist racer driver rider tennis cricketer fan spectator
woman boy girl teenager teen youth couple husband wife father mother son daughter brother sister baby infant tourist holidaymaker visitor passenger traveler traveller expatriate expat immigrant descent origin nationality passport-holder motorist pedestrian neighbor neighbour
suspect murderer killer gunman attacker bomber terrorist extremist jihadist fighter smuggler trafficker thief robber hacker gangster mafia cartel gang convict defendant dealer drug-dealer fraudster pirate lawyer attorney accountant banker trader farmworker driver waiter maid housemaid nanny laborer labourer builder barber shopkeeper employee domestic resident homeowner
activist campaigner protester demonstrator analyst commentator observer columnist academic professor historian economist theologian cleric preacher bishop priest archbishop monk nun rabbi mufti philosopher psychologist journalist reporter correspondent editor photographer presenter anchor broadcaster teacher pensioner billionaire millionaire tycoon shareholder consumer customer buyer voter candidate
# firms, clubs and media
company firm conglomerate manufacturer maker producer supplier retailer supermarket chain brand startup start-up airline carrier lender insurer broker fund-manager developer subsidiary factory plant mill shop store restaurant cafe café bar club squad championship tournament cup game match final derby olympics stadium race grand-prix
newspaper daily magazine website site portal channel station radio television tv broadcaster outlet tabloid journal publisher app platform
college school institution academy laboratory museum gallery theatre theater cinema festival hospital clinic church temple monastery cathedral synagogue ngo think-tank
# works, things and nature
film movie documentary series drama song album novel book poem play opera painting art music dance cuisine dish bread cheese coffee tea wine beer recipe restaurant fashion dress clothes style design architecture literature language dialect accent word alphabet script culture tradition folklore history heritage civilisation civilization empire myth legend
coastline shore soil airspace waters river lake mountain desert islet village province district area neighborhood neighbourhood highway airport beach park forest valley capital-city countryside climate weather winter summer
economy market stock share bond currency dollar pound dinar riyal rial dirham lira yen yuan rupee peso franc krona crown ruble rouble shekel price inflation gdp growth unemployment debt deficit budget product goods gas wheat crop harvest car vehicle truck bus train aircraft-maker plane jet ship boat vessel phone computer software weapon-maker
constitution election referendum poll vote flag anthem passport visa citizenship identity politics political-scene crisis conflict war uprising coup unrest protest violence attack bombing bomb explosion blast accident crash earthquake flood storm hurricane wildfire fire virus flu strain variant epidemic outbreak sanction embargo invasion occupation aggression blockade siege offensive airstrike strike shelling raid missile rocket drone warhead bullet
horse dog cat bird cow sheep camel goat breed plant flower tree tulip rose cedar fruit orange date olive honey cotton silk carpet rug gold diamond
dish kitchen tobacco cigar vodka whisky whiskey tequila delicacy dessert sweet pastry salad soup
`;

export function englishPrivateNouns(): string[] {
  return [...new Set(linesOf(NOUNS).flatMap((line) => line.split(' ')))];
}
