import { expect, test } from 'vitest';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import { planWithholding } from '../../../src/withhold/plan/plan-withholding.ts';
import type { WithholdingRequest } from '../../../src/withhold/plan/withholding-request.ts';
import type { WordingAnswer } from '../../../src/schema/wording-answers.ts';
import type { AnsweredWording } from '../../../src/withhold/questions/wording-question.ts';
import { changedBy, refusalsOf } from '../../support/authority.ts';
import { article, entity, type Files, writeContent } from '../../support/content.ts';
import { withholdingRequest } from '../../support/withheld/withholding-request.ts';

// All of it is fiction.
const files = (body: string, more: Files = {}): Files => ({
  'entities/p-17.yaml': entity('Quorla Zembrak', 'person'),
  'articles/tram.md': article('', `Quorla Zembrak drove a tram.\n\n${body}`, { entities: '[p-17]' }),
  'articles/harbor.md': article(
    '',
    'The bill for the driver was paid. She will mark it on monday, then sail.',
  ),
  ...more,
});
const request: WithholdingRequest = {
  subject: 'p-17',
  words: 'a driver',
  ...withholdingRequest,
};
const plan = (content: Files, more: Partial<WithholdingRequest> = {}) =>
  planWithholding(openForEditing(writeContent(content)), { ...request, ...more }, []);
const askedIn = (content: Files) =>
  (plan(content, { isPreview: true }).questions ?? []).map(
    ({ wording, reason, count }) => `${wording}: ${reason}, ${count}`,
  );
const answer = (wording: string, answered: WordingAnswer): AnsweredWording => ({ wording, answer: answered });
const bodyOf = (content: Files, ...answers: AnsweredWording[]) => {
  const planned = plan(content, { answers });
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  return changedBy(planned)['articles/tram.md']!.split('\n\n').slice(2).join('\n\n').trimEnd();
};

test.each([
  ['Then Quorla went home. Quorla slept.', ['Quorla: given name, 2']],
  ['Ms Quorla went home.', ['Quorla: given name, 1']],
  ['See https://example.com/quorla-wins.', ['quorla: given name, 1']],
  ['![Quorla on deck][deck]\n\n[deck]: deck.png', ['Quorla: given name, 1']],
  ['So Q.Z. went home, and QZ slept.', ['Q.Z.: initials, 1', 'QZ: initials, 1']],
  ['So Q. Z. went home.', ['Q. Z.: initials, 1']],
  ['Type qz, Qz or q. z. to go home.', []],
  ['So Zembrack went home.', ['Zembrack: one letter apart, 1']],
  ['So Zembrka and Embrak went home.', ['Embrak: one letter apart, 1', 'Zembrka: one letter apart, 1']],
  ['It was a Zembrakian Zembrakgate.', ['Zembrakgate: derived word, 1', 'Zembrakian: derived word, 1']],
  ['So “Zip” Zembrak went home.', ['“Zip” Zembrak: another first name, 1']],
  ['So Bill Zembrak went home.', ['Bill Zembrak: another first name, 1']],
  ['So J. Zembrak went home.', ['J. Zembrak: another first name, 1']],
  ['So Vex-Zembrak went home.', ['Vex-Zembrak: another first name, 1']],
  ['So Zembrak Hulls Ltd went home.', ['Zembrak Hulls: another word after it, 1']],
  // The most frequent is the first.
  ['So QZ went home. Then Quorla slept, and Quorla rose.', ['Quorla: given name, 2', 'QZ: initials, 1']],
  ['Then Quorlas went home.', ['Quorla: given name, 1']],
  ['So Quorla, Mast and Sail went home.', ['Quorla: given name, 1']],
  ['So Quorla Bill and Quorla MAST went home.', ['Quorla: given name, 2']],
  ['So Quorla Monday went home.', ['Quorla: given name, 1']],
  ['So Q.Z went home.', ['Q.Z: initials, 1']],
  ['So A.Q.Z. went home.', ['Q.Z.: initials, 1']],
  // These are replaced, or are nobody.
  ['So Q. Zembrak, Quorla Z. Zembrak, Mr. Zembrak and Zembrak went home.', []],
  ['Then Zembrak went home. The Driver Zembrak slept.', []],
  ['On Monday Zembrak went home.', []],
  ['Zembrak had a letter from zembrak to @zembrak.', []],
  // Others have these initials, or nobody.
  ['So Q.Z.A., QZA, Q–Z and Q.z. went home.', []],
  // What is before or after the surname is no name.
  ['So Zip” Zembrak, J Zembrak and A.J. Zembrak went home.', []],
  ['Will Zembrak sail? Why Zembrak?', []],
  ['Zembrak hulls, Zembrak Monday, Zembrak Bill, Zembrak’s Hulls and Zembrak, Hulls went home.', []],
  ['So Zembrak\nHulls went home.', []],
])('in %j the keeper is asked about %j', (body, asked) => {
  expect(askedIn(files(body))).toEqual(asked);
});

test('each question has the words around the name, by which another meaning is kept', () => {
  const content = files('In the morning, then, Quorla went home to sleep at noon.');
  const { questions = [] } = plan(content, { isPreview: true });
  expect(questions.map(({ samples }) => samples.map(({ passage }) => passage))).toEqual([
    ['the morning, then, Quorla went home to'],
  ]);
});

test('words of people with short or common names', () => {
  const askedOf = (name: string, body: string) =>
    askedIn({ ...files(body), 'entities/p-17.yaml': entity(name, 'person') });
  // Shorter names are one letter from too many words.
  expect(askedOf('Quorla Jasko', 'So Jasku and Jaskoville went home.')).toEqual([]);
  expect(askedOf('Quorla Zembry', 'So Zembro and Zembrysville went home.')).toEqual([
    'Zembro: one letter apart, 1',
    'Zembrysville: derived word, 1',
  ]);
  expect(askedOf('Mark Zembrak', 'Mark will mark it.')).toEqual([
    'Mark: given name, 1',
    'Quorla Zembrak: another first name, 1',
    'mark: small letters, 1',
  ]);
  expect(askedOf('Quorla Vexel-Mastin', 'So Vexel and Mastins went home.')).toEqual([
    'Mastin: part of the surname, 1',
    'Vexel: part of the surname, 1',
  ]);
  expect(askedOf('王小明', '小明去了。王来了。')).toEqual([
    '王: part of the surname, 2',
    '小明: given name, 1',
  ]);
});

test('the surname of another record is not taken for a first name', () => {
  const others = { 'entities/sail.yaml': entity('Ruva Sailor', 'person') };
  expect(askedIn(files('So Sailor Zembrak went home.', others))).toEqual([]);
  expect(askedIn(files('So Sailor-Zembrak went home.', others))).toEqual([
    'Sailor-Zembrak: another first name, 1',
  ]);
});

test('each question shows the first twenty of its places, and of a long sentence what is around the words', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  const { questions = [] } = plan(files(`So ${words(100)} Quorla ${words(100)}.`), { isPreview: true });
  expect(questions[0]!.samples.map(({ sentence }) => sentence)).toEqual([
    `… ${words(30)} Quorla ${words(28)} wor …`,
  ]);
  const many = plan(files('Then Quorla  went home. '.repeat(25)), { isPreview: true }).questions!;
  expect(many.map(({ count, samples }) => [count, samples.length, samples[0]!.sentence])).toEqual([
    [25, 20, 'Then Quorla went home.'],
  ]);
});

test('a given name before the surname of another is not asked about, and stays', () => {
  const others = {
    'entities/sail.yaml': entity('Quorla Sail', 'person'),
    'articles/sail.md': article('', 'Quorla Sail and quorum.', { entities: '[sail]' }),
  };
  const content = files('So Quorla Sail met Quorla Mast. Quorla slept.', others);
  expect(askedIn(content)).toEqual(['Quorla: given name, 1']);
  expect(bodyOf(content, answer('Quorla', 'person'))).toBe(
    'So Quorla Sail met Quorla Mast. [A driver](withheld:1) slept.',
  );
});

test('a surname that is a common word is replaced with a capital letter, and asked about without', () => {
  const content = {
    ...files(''),
    'entities/p-17.yaml': entity('Quorla Bill', 'person'),
    'articles/tram.md': article('', 'Quorla Bill paid the bill.\n\nBill paid his bill.', {
      entities: '[p-17]',
    }),
  };
  expect(askedIn(content)).toEqual(['bill: small letters, 2']);
  expect(bodyOf(content, answer('bill', 'other'))).toBe('[A driver](withheld:1) paid his bill.');
});

test('a word after the surname stays, whether the surname is the person or not', () => {
  const content = files('So Zembrak Hulls Ltd went home.');
  expect(bodyOf(content, answer('Zembrak Hulls', 'person'))).toBe(
    'So [a driver](withheld:1) Hulls Ltd went home.',
  );
  expect(bodyOf(content, answer('Zembrak Hulls', 'other'))).toBe('So Zembrak Hulls Ltd went home.');
});

test('nothing is changed while a question is open', () => {
  expect(refusalsOf(plan(files('Then Quorla went home.')))).toMatchInlineSnapshot(`
    "Is “Quorla” the person? (given name, 1 place)
        tram: Then Quorla went home.
      Say whether it is: --yes "Quorla", --no "Quorla", or --omit "Quorla" to withhold the sentences that have it."
  `);
  expect(refusalsOf(plan(files('Nothing.'), { answers: [answer('Quorla', 'person')] })))
    .toMatchInlineSnapshot(`
    "“Quorla” is none of the wordings that this decision asks about.
      Write it as the list of questions does, without an answer to see the list."
  `);
});

test('the answers are carried out and kept', () => {
  const content = files(
    'Then Quorla went home. Ms Quorla’s friend J. Zembrak and Zembrak slept. Q.Z. was paid. All left.',
  );
  const answers = [answer('Quorla', 'person'), answer('J. Zembrak', 'other'), answer('Q.Z.', 'sentence')];
  expect(bodyOf(content, ...answers)).toBe(
    'Then [a driver](withheld:1) went home. [A driver](withheld:1)’s friend J. Zembrak and [a driver](withheld:1) slept. [A driver …](withheld:1) All left.',
  );
  const planned = plan(content, { answers });
  expect(planned).toMatchObject({ decision: { kind: 'person', answers } });
  expect('decision' in planned && planned.decision.local).toContain('quorla');
});

test('a topic and a series of other articles as well are asked about; those of its own are part of the decision', () => {
  const shared = {
    'topics/zembrak-case.yaml': 'label: The Zembrak case\n',
    'articles/other.md': article('series: { id: zembrak-papers, title: Zembrak papers }\n', 'A text.', {
      topics: '[zembrak-case]',
    }),
  };
  const tram = article(
    'series: { id: zembrak-papers, title: Zembrak papers }\n',
    'Quorla Zembrak drove.\n\nSo.',
    {
      entities: '[p-17]',
      topics: '[zembrak-case]',
    },
  );
  const own = {
    ...files(''),
    ...shared,
    'articles/tram.md': tram,
    'articles/other.md': article('', 'A text.'),
  };
  expect(askedIn(own)).toEqual([]);
  const changed = changedBy(plan(own));
  expect(changed['topics/a-driver-case.yaml']).toBe('label: The driver case\n');
  expect(changed['articles/tram.md']).toContain('topics: [a-driver-case]');
  expect(changed['articles/tram.md']).toContain('series: { id: a-driver-papers, title: Driver papers }');
  const both = { ...own, ...shared };
  expect(askedIn(both)).toEqual(['The Zembrak case: topic, 2', 'Zembrak papers: series, 2']);
  const no = [answer('The Zembrak case', 'other'), answer('Zembrak papers', 'other')];
  const kept = changedBy(plan(both, { answers: no }));
  expect(Object.keys(kept)).toEqual(['withheld.yaml', 'articles/tram.md', 'entities/p-17.yaml']);
  expect(kept['articles/tram.md']).toContain('series: { id: zembrak-papers, title: Zembrak papers }');
  const yes = no.map(({ wording }) => answer(wording, 'person'));
  const renamed = changedBy(plan(both, { answers: yes }));
  expect(JSON.stringify(renamed)).not.toMatch(/zembrak/i);
  expect(renamed['articles/other.md']).toContain('series: { id: a-driver-papers, title: Driver papers }');
});
