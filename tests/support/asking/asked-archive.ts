import { article, entity, site, type Files } from '../content.ts';

// All of it is fiction.

const nouns = ['ferry', 'pilot', 'lamp', 'harbor', 'letter', 'captain', 'council', 'tide', 'clerk', 'bridge'];
const places = ['Oakhaven', 'Birchport', 'Pinemouth', 'Ashby', 'Rowanton', 'Hazelwick', 'Elmsea'];
export const verbs = ['watched', 'feared', 'mended', 'painted', 'crossed', 'counted', 'sold', 'praised'];

/** Sentence `n` of a paper that never was; no two are alike. */
export function sentence(n: number): string {
  return `The ${nouns[n % 10]} of ${places[n % 7]} ${verbs[n % 8]} the ${nouns[(n * 3 + 1) % 10]} “near ${places[(n * 5 + 2) % 7]}” on day ${n}, and nobody else did.`;
}

/** Sentence `n` about a driver, as it is published, or as it was with a name. */
export function accident(n: number, name: string): string {
  return `Officers stopped ${name} with wagon number ${n} beside the ${nouns[n % 10]} of ${places[n % 7]} before dawn.`;
}

const paragraphs = (from: number, count: number) =>
  Array.from({ length: count }, (_, row) => `${sentence(from + row)} It rained.`).join('\n\n');

/** A paragraph that no answer holds, with signs of two halves. */
export const longParagraph = Array.from({ length: 900 }, (_, n) => `Wave ${n} broke 🌊 on the pier.`).join(
  ' ',
);

const drivers = Array.from({ length: 20 }, (_, n) => accident(n, '[a driver](withheld:7)'));

export const askedArchive: Files = {
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, number) => [
      `articles/page-${number}.md`,
      article(number === 0 ? 'rights: All rights reserved\n' : '', paragraphs(number * 10, 10), {
        title: `Notes of day ${number}`,
        date: `1962-06-${String(number + 1).padStart(2, '0')}`,
        entities: number < 3 ? '[oakhaven, stone]' : '[oakhaven]',
      }),
    ]),
  ),
  'articles/accidents.md': article('withheld: [7]\n', drivers.join('\n\n'), {
    title: 'Accidents',
    date: '1963-02-01',
  }),
  'articles/long.md': article(
    'corrections: [{ date: 1970-01-02, text: The first wave was higher. }]\n',
    `${longParagraph}\n\n${Array.from({ length: 400 }, (_, n) => `Buoy ${n} was seen from the lighthouse, and then it was gone again.`).join('\n\n')}`,
    { title: 'Waves', date: '1964-03-02' },
  ),
  'articles/hidden.md': article(
    'listing: address-only\n',
    'The quiet janitor hid seven violins below the stairs.',
    { title: 'Hidden' },
  ),
  'articles/gone.md': article(
    'withdrawn: { date: 2020-05-06, reason: It was not true. }\n',
    'The mayor pawned a lighthouse to a stranger for a song.',
  ),
  'articles/draft.md': article('draft: true\n', 'Two unfinished dragons slept in the customs house.'),
  'articles/held.md': article(
    'embargo: 2999-01-01\n',
    'Next century the customs house will be painted orange twice.',
  ),
  'articles/clock.md': article(
    'redirectFrom: [/old/clock]\n',
    'The town clock stopped at noon yesterday. Nobody mended it.',
    { title: 'The clock' },
  ),
  'withheld.yaml': 'decisions:\n  - { number: 7, month: 2026-11, ground: court, words: a driver }\n',
  'entities/oakhaven.yaml': entity('Oakhaven', 'place', 'aliases: [Oak Haven]\n'),
  'entities/stone.yaml': entity('Ada Stone', 'person', 'description: A pilot.\n'),
};

const harbor = (words: string) =>
  `The harbor light burned ${words} through the long winter of the great frost.`;

/** A line of revisions.jsonl with a text that was captured at an old site. */
const captured = JSON.stringify([
  'light',
  [
    {
      captured: '2009-05-03',
      capturedFrom: 'https://old-courier.example/light.html',
      text: { title: 'The light', blocks: [harbor('green')] },
    },
  ],
]);

/** An archive with an earlier text, and one that was captured at an old site. */
export const revisedArchive: Files = {
  'site.yaml': site,
  'revisions.jsonl': `${captured}\n`,
  'articles/light.md': article('', harbor('red'), { title: 'The light' }),
  'articles/clock.md': article(
    'standfirst: A tower in Elm stays silent.\n',
    'The town clock stopped at noon yesterday, and the mayor was told of it. Nobody mended it.',
    { title: 'The clock of Elm' },
  ),
  'earlier:articles/clock.md': article(
    'standfirst: A tower in Elm stays silent.\n',
    'The town clock stopped at midnight, and the bishop heard of it before the mayor. Nobody mended it.',
    { title: 'The clock of Ashby' },
  ),
  'articles/accidents.md': article('', accident(1, 'a driver'), { title: 'Accidents' }),
};

/** What is asked of it, with the beginning of the answer of the page, and the verdict and the address of the tool. */
export const revisedQuotes: readonly (readonly [
  quote: string,
  answer: RegExp,
  verdict: string,
  path: RegExp,
])[] = [
  ['Nobody mended it.', /^It stands unchanged in: The clock of Elm$/, 'stands', /^articles\/clock\/.*#p1$/],
  [
    'The clock of Elm',
    /^It stands unchanged in: The headline of The clock of Elm$/,
    'stands',
    /^articles\/clock\/$/,
  ],
  [
    'A tower in Elm stays silent.',
    /^It stands unchanged in: The standfirst of /,
    'stands',
    /^articles\/clock\/$/,
  ],
  [
    'The clock of Ashby',
    /^It stood until 3 January 2020 in an earlier text of:/,
    'stood',
    /^articles\/clock\/revisions\//,
  ],
  [
    '“The town clock stopped at midnight, and the bishop heard of it before the mayor.”',
    /^It stood until 3 January 2020 in an earlier text of: The clock of Elm$/,
    'stood',
    /^articles\/clock\/revisions\//,
  ],
  [
    'The town clock stopped at midnight, and the abbot heard of it before the mayor.',
    /^It stood until 3 January 2020 .*nearly so.*“abbot” was quoted; “bishop” stands there\./,
    'stood',
    /^articles\/clock\/revisions\//,
  ],
  [
    harbor('green'),
    /^As captured at the old site on 3 May 2009, in a text of: The light$/,
    'captured',
    /^articles\/light\/revisions\//,
  ],
  [
    harbor('blue'),
    /nearly so.*“blue” was quoted; “red” stands there\./,
    'nearly',
    /^articles\/light\/.*#p1$/,
  ],
  [accident(1, 'a sailor of Elm'), /“driver”/, 'nearly', /^articles\/accidents\//],
  ['A dozen sailors bought the moon from a peddler.', /^It is not in this archive\.$/, 'absent', /^$/],
];

/** An archive with an earlier text, which asks programs not to answer from it. */
export const refusingArchive: Files = {
  'site.yaml': `${site}robots: { answers: refuse, terms: https://courier.example/terms/ }\n`,
  'articles/clock.md': article('', 'The town clock stopped at noon yesterday. Nobody mended it.', {
    title: 'The clock',
  }),
  'earlier:articles/clock.md': article('', 'The town clock stopped at midnight. Nobody mended it.', {
    title: 'The clock',
  }),
};
