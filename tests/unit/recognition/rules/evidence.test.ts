import { expect, test } from 'vitest';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import { applyRules } from '../../../../src/recognition/rules/apply-rules.ts';
import { CaseCounter } from '../../../../src/recognition/text/case-counts.ts';

/** Ordinary words, as an archive would have seen them written in lower case. */
const ordinary =
  'it was the plan of a water board and the old bridge, after years of plain work on the long road.';

/** What the rules find in a text of fiction: `Ada Example = person`. */
function found(text: string): string[] {
  const sentences = readSentences(['', text], 'en');
  const counter = new CaseCounter();
  counter.add([...sentences, ...readSentences([ordinary, ordinary], 'en')]);
  return applyRules(sentences, counter.counts).map(({ sentence, first, last, kind }) => {
    const { words } = sentences[sentence]!;
    return `${text.slice(words[first]!.start, words[last]!.end)} = ${kind}`;
  });
}

// Each rule has a text with its cue, what is found there, and the same text without the cue, in which it is not found.
test.each([
  [
    'a common surname is a person',
    'They saw Quen Garcia.',
    'Quen Garcia = person',
    'They saw the Quen Qarcia.',
  ],
  [
    'Jr. is a person',
    'They saw the Quen Vell Jr. again.',
    'Quen Vell Jr. = person',
    'They saw the Quen Vell again.',
  ],
  // A country inside a long name is evidence for an organization.
  ...['Jr.', 'Jr', 'Sr', 'Sr.', 'II', 'III', 'IV'].map((after): [string, string, string, string] => [
    `${after} is a person in spite of a country`,
    `They saw Quen Portugal Vell ${after} again.`,
    `Quen Portugal Vell ${after} = person`,
    'They saw Quen Portugal Vell XII again.',
  ]),
  [
    'a second part in lower case is a person',
    'They saw the Quen Vel-ho.',
    'Quen Vel-ho = person',
    'They saw the Quen Vel-Ho.',
  ],
  ['Mc is a person', 'They saw the Quen McVell.', 'Quen McVell = person', 'They saw the Quen Movell.'],
  [
    'a verb of speaking after it is a person',
    'So Quenvell said it.',
    'Quenvell = person',
    'So Quenvell was it.',
  ],
  [
    '“who” after it is a person',
    'They saw Quenvell, who left.',
    'Quenvell = person',
    'They saw Quenvell, which left.',
  ],
  [
    'an age after it is a person',
    'They saw Quenvell, 45, there.',
    'Quenvell = person',
    'They saw Quenvell, there.',
  ],
  [
    'a country in brackets after it is a person',
    'They saw Quenvell (Portugal).',
    'Quenvell = person',
    'They saw Quenvell (again).',
  ],
  [
    'an office after it is a person',
    'They saw Quenvell, the president of it.',
    'Quenvell = person',
    'They saw Quenvell, the road of it.',
  ],
  ['a word in capitals is an organization', 'They saw QXV.', 'QXV = organization', 'They saw Qxv.'],
  [
    'a capital inside a word is an organization',
    'They saw QuenVell there.',
    'QuenVell = organization',
    'They saw Quenvell there.',
  ],
  [
    'an ending like -soft is an organization',
    'They saw Quensoft there.',
    'Quensoft = organization',
    'They saw Quenvell there.',
  ],
  [
    'a word of trade after it is an organization',
    'Then Quenvell shares rose.',
    'Quenvell = organization',
    'Then Quenvell rose.',
  ],
  [
    'a country inside a name is an organization',
    'They saw the Portugal Quenvell.',
    'Portugal Quenvell = organization',
    'They saw the Ada Quenvell.',
  ],
  [
    'a well-known organization is one',
    'They saw Interpol there.',
    'Interpol = organization',
    'They saw Interpoll there.',
  ],
  [
    'an ending like -grad is a place',
    'They saw Quengrad there.',
    'Quengrad = place',
    'They saw Quenvell there.',
  ],
  ['“in” before it is a place', 'It rained in Quenvell.', 'Quenvell = place', 'It rained, Quenvell.'],
  [
    'a country after it is a place',
    'They went to Quenvell, Portugal again on a bus.',
    'Quenvell = place',
    'They went to Quenvell, again on a bus.',
  ],
  [
    '“province” after it is a place',
    'They saw Quenvell province.',
    'Quenvell = place',
    'They saw Quenvell again.',
  ],
  [
    'a direction before a country is part of the place',
    'It rained in Northern Portugal.',
    'Northern Portugal = place',
    'It rained in northern Portugal.',
  ],
  [
    'a place in capitals begins a report',
    'QUENVELL — They saw the old bridge on the long road again.',
    'QUENVELL = place',
    'QUENVELL saw the old bridge on the long road again.',
  ],
  [
    'a word of places before it is a place',
    'They saw the town of Quen Vell.',
    'Quen Vell = place',
    'They saw the photo of Quen Vell.',
  ],
  [
    '“San” before a given name is a place',
    'They saw San Felipe.',
    'San Felipe = place',
    'They saw Sen Felipe.',
  ],
  ['“The” may belong to a country', 'They saw The Gambia.', 'The Gambia = place', 'They saw Then Gambia.'],
  [
    'a long name has a possessive inside',
    'It was the Quen Vell Street Children’s Hospital.',
    'Quen Vell Street Children’s Hospital = organization',
    'It was the Quen Vell Street Childer’s Hospital.',
  ],
  [
    'letters without a number are an organization',
    'They saw SR again.',
    'SR = organization',
    'They paid SR 24 million.',
  ],
  ['letters after no number are an organization', 'They saw MW.', 'MW = organization', 'They saw 100 MW.'],
  ['a name with “His” is one', 'They saw His Quenvell.', 'His Quenvell = person', 'They saw His Majesty.'],
  [
    '“on” continues a committee',
    'It asked the Committee on Quenvell.',
    'Committee on Quenvell = organization',
    'It asked the Company on Quenvell.',
  ],
  [
    '“and” continues a name of the nation',
    'It asked the National Quen and Vell Administration.',
    'National Quen and Vell Administration = organization',
    'It asked Portugal and Vell Administration.',
  ],
  [
    '“and” continues what follows “of”',
    'It asked the Ministry of Quen and Vell.',
    'Ministry of Quen and Vell = organization',
    'It asked Quen and Vell.',
  ],
  [
    'the possessive of many is part of a bank',
    'It asked the People’s Bank again.',
    'People’s Bank = organization',
    'It asked the Portugal’s Bank again.',
  ],
  [
    'the possessive of a saint is part of a hospital',
    'It asked St. Quen’s Hospital again.',
    'St. Quen’s Hospital = organization',
    'It asked Portugal’s Hospital again.',
  ],
])('%s', (_, withCue, name, withoutCue) => {
  expect(found(withCue)).toContain(name);
  expect(found(withoutCue)).not.toContain(name);
});

/** The margin of the kind of a name in a text of fiction over the next one, and that kind. */
function evidenceFor(name: string, text: string): { kind: string; margin: number } | undefined {
  const sentences = readSentences(['', text], 'en');
  const counter = new CaseCounter();
  counter.add([...sentences, ...readSentences([ordinary, ordinary], 'en')]);
  const span = applyRules(sentences, counter.counts).find(({ key }) => key === name);
  return span && { kind: span.kind, margin: span.margin };
}

test.each('in near outside across throughout around inside toward towards'.split(' '))(
  '“%s” before an unknown name makes it a place',
  (word) => {
    expect(found(`It rained ${word} Quenvell.`)).toEqual(['Quenvell = place']);
    expect(found('It rained, Quenvell.')).toEqual([]);
  },
);

test.each(['at', 'from', 'to', 'of'])('“%s” before a listed place is further evidence', (word) => {
  const without = evidenceFor('Lisbon', 'They saw Lisbon there.')!;
  const withWord = evidenceFor('Lisbon', `They went ${word} Lisbon there.`)!;
  expect(without.kind).toBe('place');
  expect(withWord.kind).toBe('place');
  expect(withWord.margin).toBeGreaterThan(without.margin);
});

test.each(['by', 'with'])('“%s” before a name of a person is further evidence', (word) => {
  const without = evidenceFor('Robert Quenvell', 'They saw Robert Quenvell there.')!;
  const withWord = evidenceFor('Robert Quenvell', `They went ${word} Robert Quenvell there.`)!;
  expect(withWord.margin).toBeGreaterThan(without.margin);
});

test('“the” before a name is evidence against a person', () => {
  const without = evidenceFor('Robert Quenvell', 'They saw Robert Quenvell there.')!;
  const withWord = evidenceFor('Robert Quenvell', 'They saw the Robert Quenvell there.')!;
  expect(without.margin - withWord.margin).toBeGreaterThan(1);
});

test.each('a an this that every each no any some my your'.split(' '))(
  '“%s” before a word is evidence against a name',
  (word) => {
    expect(found(`They saw ${word} Quensoft.`)).toEqual([]);
    expect(found('They saw one Quensoft.')).toEqual(['Quensoft = organization']);
  },
);

test('a listed place after a comma, as in a list of places, is further evidence', () => {
  const alone = evidenceFor('Lisbon', 'They saw Lisbon there.')!;
  const listed = evidenceFor('Lisbon', 'They saw Quenvell, Lisbon there.')!;
  expect(listed.kind).toBe('place');
  expect(listed.margin).toBeGreaterThan(alone.margin);
});

test.each(
  'province city district county region village town state island river airport prefecture municipality street governorate area'.split(
    ' ',
  ),
)('“%s” after an unknown name makes it a place', (word) => {
  expect(found(`They saw Quenvell ${word}.`)).toEqual(['Quenvell = place']);
});

test.each(
  'shares officials employees executives stock group party lawmakers spokesman spokeswoman spokesperson unit subsidiary profits airlines newspaper forces rebels fighters militants users customers'.split(
    ' ',
  ),
)('“%s” after an unknown name makes it an organization', (word) => {
  expect(found(`Then Quenvell ${word} rose.`)).toEqual(['Quenvell = organization']);
});

test.each([
  ['ordinary words with capitals', 'They saw Plain Work.', 'They saw Quen Vell.'],
  ['a head alone', 'They saw the Ministry.', 'They saw the Quen Ministry.'],
  ['a word that is part of many names', 'They saw the Grand.', 'They saw Grand Quenvell.'],
  ['a Roman number', 'They saw XIV.', 'They saw XQV.'],
  ['an initial', 'They saw Q.', 'They saw Quenvell in Quenvell.'],
  ['a word after “a”', 'They saw a Quenvell.', 'They saw, in Quenvell, rain.'],
  [
    'a place that is owned by an office',
    'The Foreign Minister left.',
    'The Foreign Minister Ada Quenvell left.',
  ],
])('finds no name in %s', (_, without, withName) => {
  expect(found(without)).toEqual([]);
  expect(found(withName)).not.toEqual([]);
});

test.each([
  ['an office that is a surname', 'They saw Martin Luther King.', ['Martin Luther King = person']],
  ['the office of an office', 'They asked the Chief Minister’s Office.', []],
  ['a state’s secretary', 'They asked Secretary of State Ada Quenvell.', ['Ada Quenvell = person']],
  ['a day after a name', 'They asked Ada Quenvell Monday.', ['Ada Quenvell = person']],
  ['a small word at the end', 'They asked Ada Quenvell of it.', ['Ada Quenvell = person']],
  ['a word that begins the sentence', 'Yesterday Ada Quenvell left.', ['Ada Quenvell = person']],
])('finds the limits of a name with %s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});

test('takes a town next to figures in a table of results for a team', () => {
  expect(found('Lisbon 3 Madrid 1')).toEqual(['Lisbon = organization', 'Madrid = organization']);
  expect(found('It rained in Lisbon on 3 days.')).toEqual(['Lisbon = place']);
});

test('ends a run of capitalized words after 24', () => {
  const words = Array.from({ length: 60 }, (_, index) => `Quen${String.fromCharCode(97 + (index % 26))}ell`);
  const [longest = ''] = found(`They saw ${words.join(' ')}.`).toSorted((a, b) => b.length - a.length);
  expect(longest.split(' ').length).toBeLessThanOrEqual(24 + 2);
});
