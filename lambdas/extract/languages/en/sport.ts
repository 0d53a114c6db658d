/** Lemmas that belong to sport: where they gather, states meet only on a pitch. */
export const sport: ReadonlySet<string> = new Set(
  `football footballer soccer basketball volleyball handball baseball cricket cricketer rugby tennis golf hockey boxing wrestling judo
   karate swimming swimmer gymnastics athletics marathon cycling cyclist rower rowing sprinter fencing badminton
   match fixture kickoff goal goalkeeper goalscorer striker midfielder defender winger forward coach referee umpire wicket innings
   league championship tournament cup semifinal semi-final quarterfinal quarter-final playoff qualifier medal medallist medalist
   olympics olympic paralympics paralympic fifa uefa stadium squad scorer scoreline teammate halftime half-time penalty
   podium racing driver grand-prix supercup bronze`
    .trim()
    .split(/\s+/),
);
