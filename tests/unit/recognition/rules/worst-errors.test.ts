import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../../src/archive/lexicon.ts';
import { buildNameIndex } from '../../../../src/archive/name-index.ts';
import { findNames, readSentences } from '../../../../src/recognition/find-names.ts';
import { decidedKinds } from '../../../../src/recognition/proposals/decided-kinds.ts';
import { NameTrust } from '../../../../src/recognition/proposals/name-trust.ts';
import { proposeNames } from '../../../../src/recognition/proposals/propose-names.ts';
import { CaseCounter } from '../../../../src/recognition/text/case-counts.ts';

// A hundred sentences of fiction in which the rules were most often wrong. Each names what is proposed, and nothing else.

/** Ordinary words, as if the archive contained them in lower case. */
const ordinary =
  'the park and the castle and the bridge and a field, a hill, a lake, a reader service, aid for poor families, water, safety, health data, request for information, good food, digital content, user experience, open data, plain language, search.';

/** Returns what the rules propose: `Ada Example = person`. */
function proposed(text: string): string[] {
  const sentences = readSentences([text], 'en');
  const counter = new CaseCounter();
  counter.add([...sentences, ...readSentences([ordinary, ordinary, ordinary], 'en')]);
  const found = findNames(sentences, 'en', counter.counts);
  return proposeNames(
    { passages: [{ text, closed: [] }], listed: [], language: 'en', found, refused: new Set() },
    {
      lexicon: buildLexicon([]),
      names: buildNameIndex([]),
      kinds: decidedKinds([]),
      trust: new NameTrust(counter.counts),
      hasModel: false,
    },
  ).map(({ words, kind }) => `${words} = ${kind}`);
}

const people = ['Castle', 'Park', 'Lake', 'Bridge', 'Field', 'Hill'];
const titled = people.flatMap((surname): [string, string[]][] => [
  [`Mayor Ada ${surname} opened the quay. Ada ${surname} said it was late.`, [`Ada ${surname} = person`]],
  [`We asked Mr. ${surname} about it, and he smiled.`, [`${surname} = person`]],
  [`Then Robert ${surname}, who paints, came home.`, [`Robert ${surname} = person`]],
  [`They thanked Dr. Mary ${surname} for her work.`, [`Mary ${surname} = person`]],
]);

const spelledSmall: [string, string[]][] = [
  ['personally identifiable information', 'PII'],
  ['request for information', 'RFI'],
  ['chief information officer', 'CIO'],
  ['user experience', 'UX'],
  ['application programming interface', 'API'],
  ['search engine optimization', 'SEO'],
  ['standard operating procedure', 'SOP'],
  ['key performance indicator', 'KPI'],
  ['frequently asked questions', 'FAQ'],
  ['subject matter expert', 'SME'],
].flatMap(([long, short]): [string, string[]][] => [
  [`Much was said about ${long} (${short}) there. ${short} must not be shared.`, []],
  [`We heard that their ${short} was late, and good to go.`, []],
]);

const states: [string, string[]][] = [
  ['Phoenix', 'AZ'],
  ['Toronto', 'ON'],
  ['Denver', 'CO'],
  ['Seattle', 'WA'],
  ['Boston', 'MA'],
  ['Dallas', 'TX'],
  ['Vancouver', 'BC'],
  ['Atlanta', 'GA'],
].flatMap(([city, code]): [string, string[]][] => [
  [`The meeting was in ${city}, ${code}, and it was long.`, [`${city} = place`]],
  [`They sailed from ${city}, ${code} to the sea.`, [`${city} = place`]],
]);

const times: [string, string[]][] = ['CST', 'EST', 'PDT', 'GMT', 'UTC'].flatMap(
  (zone): [string, string[]][] => [
    [`It was updated at 10:15 pm ${zone} by nobody.`, []],
    [`It begins at 9 a.m. ${zone} and ends late.`, []],
  ],
);

const products: [string, string[]][] = [
  'Internet Explorer 9',
  'Adobe Reader 11',
  'Harbor Painter 2.0',
  'Mary Planner 3.1',
  'Windows Castle 7',
].flatMap((product): [string, string[]][] => {
  const name = product.replace(/ [\d.]+$/, '');
  return [
    [`They used ${product} for it.`, [`${name} = product`]],
    [`It does not run with ${product}, they say.`, [`${name} = product`]],
  ];
});

const offices: [string, string[]][] = [
  'Chief Reader Service Officer',
  'Chief Water Safety Officer',
  'Deputy Chief Data Officer',
  'Senior Content Manager',
  'Chief Digital Health Officer',
].flatMap((office): [string, string[]][] => [
  [`She is the ${office} of the town.`, []],
  [`We asked the ${office} about it.`, []],
]);

const purposes: [string, string[]][] = [
  ['They left Aid for Poor Families as it was.', []],
  ['It is called Help for Open Families by all.', []],
  ['It was paid by Food for Poor Readers last week.', []],
  ['We saw Homes for Young Families there.', []],
].map(([text]) => [text as string, []]);

const ordinaryAcronyms: [string, string[]][] = [
  'ASAP',
  'FYI',
  'DIY',
  'TBD',
  'HTML',
  'PDF',
  'URL',
  'CSS',
  'CEO',
  'HR',
  'IT',
  'VIP',
  'QA',
  'ID',
  'TV',
  'PR',
  'SVG',
  'ETL',
  'MVP',
].map((word) => [`We were told about the ${word} then, and it was good to go.`, []]);

const ends: [string, string[]][] = [
  // A capital of a district, programs and devices are what they are.
  ['It was filed in D.C. last week.', ['D.C. = place']],
  ['We met every day in Slack, and in meetings.', ['Slack = product']],
  ['She wrote it on an iPhone at home.', ['iPhone = product']],
  // An address and a people name nobody.
  ['She walked to 1800 F St. NW in the rain.', []],
  ['They were the first Native Americans there.', []],
  // Of words that an archive hardly ever capitalizes, those at both ends are no person’s.
  ['We read about Open Data there.', []],
  ['A reader service is a reader service is a reader service, said the Reader Service.', []],
  ['We read Digital Brimble there.', []],
  // Nor is a coined word.
  ['We saw HarborNet Brimble there.', []],
  // In a headline, too, an office is not cut, and no small word begins a name.
  [
    'Open Data And Good Food From The U.S. Bread and Harbor Office',
    ['U.S. Bread and Harbor Office = organization'],
  ],
  ['Open Data And Good Food At Brimble Vale Agency', ['Brimble Vale Agency = organization']],
  // What stands before “and” belongs to an office whose head follows.
  [
    'We asked the United States Bread and Harbor Office about it.',
    ['United States Bread and Harbor Office = organization'],
  ],
  ['The U.S. Bread and Harbor Office opened its doors.', ['U.S. Bread and Harbor Office = organization']],
  // A sentence that runs into a name.
  ['He wrote to the Tollund Union A new quay was built.', ['Tollund Union = organization']],
  ['It was in D.C. He went home late.', ['D.C. = place']],
  ['A report from Oslo The Quay Agency was late.', ['Oslo = place', 'Quay Agency = organization']],
];

describe('the rules propose what is right, and nothing else', () => {
  test.each([
    ...titled,
    ...spelledSmall,
    ...states,
    ...times,
    ...products,
    ...offices,
    ...purposes,
    ...ordinaryAcronyms,
    ...ends,
  ])('in “%s”', (text, names) => {
    expect(proposed(text)).toEqual(names);
  });
});
