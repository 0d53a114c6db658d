/** Sentences of this project's own, from which articles of any number are made; the same number gives the same article. */
const NAMES = ['Kenya', 'Japan', 'Peru', 'Chile', 'Norway', 'Jordan', 'Nepal', 'Ghana', 'Oman', 'Fiji', 'Cuba', 'Togo'];
const CITIES = ['Nairobi', 'Tokyo', 'Lima', 'Santiago', 'Oslo', 'Amman', 'Kathmandu', 'Accra', 'Muscat', 'Suva'];
const THINGS = [
  'a rail line',
  'a grain terminal',
  'two ferries',
  'a school of nursing',
  'a weather station',
  'cold stores',
];

/** An article before it is written in any format. */
export interface Sample {
  title: string;
  date: string;
  byline: string;
  url: string;
  paragraphs: string[];
}

/** @param number from 0 on */
export function sample(number: number): Sample {
  const pick = <One>(list: readonly One[], turn: number): One => list[(number * 7 + turn * 5) % list.length] as One;
  const [a, b] = [NAMES[number % NAMES.length], NAMES[(number + 1 + (number % 5)) % NAMES.length]];
  const paragraphs = Array.from({ length: 8 }, (_, turn) => {
    const [city, thing] = [pick(CITIES, turn), pick(THINGS, turn)];
    const sum = (((number + 1) * (turn + 3) * 7919) % 9000) + 100;
    return (
      `The governments of ${a} and ${b} agreed in ${city} to build ${thing} together, which will cost $${sum} million. ` +
      `Ministers said that work number ${number * 8 + turn} would begin after the rains, and that ${sum} people would find work. ` +
      `An earlier plan had been given up when neither side could say who was to pay for the bridges.`
    );
  });
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 3650))).toISOString().slice(0, 10);
  const url = `https://daily.example/${day.replaceAll('-', '/')}/${number}`;
  return {
    title: `${a} and ${b} to build ${pick(THINGS, 0)} in ${pick(CITIES, 0)}`,
    date: day,
    byline: 'A Writer',
    url,
    paragraphs,
  };
}
