import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../../src/authority/plans/decisions.ts';
import { planDecisions } from '../../../../src/authority/plans/plan-decisions.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { changedBy, openedOf, refusalsOf } from '../../../support/authority.ts';

const files: Files = {
  'articles/letter.md': article('', 'Ada Example spoke to Acme Ltd. Example said so.'),
  'articles/other.md': article('', 'Nobody spoke.'),
  'entities/acme.yaml': entity('Acme'),
};

const changed = (decisions: readonly Decision[], more: Files = {}) =>
  changedBy(planDecisions(openedOf({ ...files, ...more }), decisions));
const refused = (decisions: readonly Decision[], more: Files = {}) =>
  refusalsOf(planDecisions(openedOf({ ...files, ...more }), decisions));

const ada = { type: 'accept', words: 'Ada Example', kind: 'person', articles: ['letter'] } as const;

describe('accepting a name', () => {
  test('creates a record and lists it in the articles, without changing other lines', () => {
    expect(changed([ada])).toEqual({
      'entities/people/ada-example.yaml': 'name: Ada Example\nkind: person\n',
      'articles/letter.md': article('', 'Ada Example spoke to Acme Ltd. Example said so.', {
        entities: '[ada-example]',
      }),
    });
  });

  test('creates one record for two articles', () => {
    const both = changed([ada, { ...ada, articles: ['other'] }]);
    expect(Object.keys(both)).toEqual([
      'entities/people/ada-example.yaml',
      'articles/letter.md',
      'articles/other.md',
    ]);
  });

  test('uses the record that has the name', () => {
    const acme = changed([{ type: 'accept', words: 'Acme', kind: 'organization', articles: ['letter'] }]);
    expect(Object.keys(acme)).toEqual(['articles/letter.md']);
    expect(acme['articles/letter.md']).toContain('entities: [acme]\n');
  });

  test('adds an alias to a record with another name', () => {
    const acme = changed([
      { type: 'accept', words: 'Acme Ltd', kind: 'organization', articles: ['letter'], entity: 'acme' },
    ]);
    expect(acme['entities/acme.yaml']).toBe('name: Acme\nkind: organization\naliases: [Acme Ltd]\n');
    expect(acme['articles/letter.md']).toContain('entities: [acme]\n');
  });

  test('lists words that are a name of another record in the articles only', () => {
    const more = {
      'entities/other.yaml': 'name: Acme of Elmford\nkind: organization\naliases: [Acme Ltd]\n',
    };
    const both = changed(
      [{ type: 'accept', words: 'Acme Ltd', kind: 'organization', articles: ['letter'], entity: 'acme' }],
      more,
    );
    expect(Object.keys(both)).toEqual(['articles/letter.md']);
    expect(both['articles/letter.md']).toContain('entities: [{ id: acme, as: [Acme Ltd] }]\n');
  });

  test('lists a single word for a person in the articles only, unless it is the surname', () => {
    const more = { 'entities/ada-example.yaml': entity('Ada Example', 'person') };
    const short = (words: string) =>
      changed([{ ...ada, words, entity: 'ada-example' }], more)['articles/letter.md'];
    expect(short('Ada')).toContain('entities: [{ id: ada-example, as: [Ada] }]\n');
    expect(short('Example')).toContain('entities: [ada-example]\n');
  });

  describe('a surname', () => {
    const accept = (text: string, title: string, entities = '[]') =>
      changed([{ ...ada, words: 'Example', entity: 'ada-example' }], {
        'articles/letter.md': article('', text, { title, entities }),
        'entities/ada-example.yaml': entity('Ada Example', 'person'),
        'entities/bob-example.yaml': entity('Bob Example', 'person'),
      })['articles/letter.md'];

    test('is listed with the record if the article does not contain the full name', () => {
      expect(accept('Ms. Example spoke.', 'A letter')).toContain(
        'entities: [{ id: ada-example, as: [Example] }]\n',
      );
    });

    test('is listed with the record if it precedes the full name, as in a title', () => {
      const titled = accept('Ada Example spoke.', 'Example leaves', '[ada-example]');
      expect(titled).toContain('entities: [{ id: ada-example, as: [Example] }]\n');
    });

    test('is listed with the record if two listed people have it', () => {
      const two = accept(
        'Ada Example met Bob Example. Example left.',
        'A letter',
        '[ada-example, bob-example]',
      );
      expect(two).toContain('entities: [{ id: ada-example, as: [Example] }, bob-example]\n');
    });

    test('is listed with the record if it would name another listed person', () => {
      const bob = '{ id: bob-example, as: [Example] }';
      expect(accept('Ada Example met her. Example left.', 'A letter', `[${bob}]`)).toContain(
        `entities: [${bob}, { id: ada-example, as: [Example] }]\n`,
      );
    });

    test('is listed with the record if it is the name of another one', () => {
      const letter = changed([{ ...ada, words: 'Example', entity: 'ada-example' }], {
        'entities/ada-example.yaml': entity('Ada Example', 'person'),
        'entities/example.yaml': entity('Example', 'organization'),
      })['articles/letter.md'];
      expect(letter).toContain('entities: [{ id: ada-example, as: [Example] }]\n');
    });

    test('is listed with a new record, too', () => {
      const both: Decision[] = [ada, { ...ada, words: 'Example', record: { name: 'Ada Example' } }];
      const letter = (text: string) =>
        changed(both, { 'articles/letter.md': article('', text) })['articles/letter.md'];
      expect(letter('Example is Ada Example.')).toContain('[{ id: ada-example, as: [Example] }]\n');
      expect(letter('Ada Example. Example spoke.')).toContain('entities: [ada-example]\n');
    });
  });

  test('adds words to an existing entry', () => {
    const more = {
      'entities/ada-example.yaml': entity('Ada Example', 'person'),
      'articles/letter.md': article('', 'Ada, the Countess.', {
        entities: '\n  - id: ada-example # she\n    as: [Ada]\n  - acme',
      }),
    };
    const accepted = changed([{ ...ada, words: 'Countess', entity: 'ada-example' }], more);
    expect(accepted['articles/letter.md']).toContain(
      'entities: \n  - id: ada-example # she\n    as: [Ada, Countess]\n  - acme\n',
    );
  });

  test('uses the id from the keeper', () => {
    expect(Object.keys(changed([{ ...ada, entity: 'countess' }]))).toContain('entities/people/countess.yaml');
  });

  test('chooses another id if the id belongs to another kind', () => {
    const place = {
      type: 'accept',
      words: 'Acme',
      kind: 'place',
      articles: ['letter'],
      entity: 'acme-hill',
    } as const;
    expect(Object.keys(changed([place]))).toContain('entities/places/acme-hill.yaml');
  });

  test('is refused if several records have the name', () => {
    const more = { 'entities/acme-of-old.yaml': entity('Acme') };
    expect(
      refused([{ type: 'accept', words: 'Acme', kind: 'organization', articles: ['letter'] }], more),
    ).toBe('Several records have the name “Acme”: acme, acme-of-old.\n  Choose one: --as acme.');
  });

  test('is refused if the record has another kind or the article is missing', () => {
    expect(refused([{ type: 'accept', words: 'Acme', kind: 'person', articles: ['leter'] }]))
      .toBe(`There is no article "leter", or it can’t be read.
  Did you mean "letter"?

"acme" (Acme) has the kind organization, not person.
  Write --kind organization, or give another id for a new record.`);
  });

  test('changes nothing if the name is already listed', () => {
    const more = { 'articles/letter.md': article('', 'Acme.', { entities: '[acme]' }) };
    expect(
      changed([{ type: 'accept', words: 'Acme', kind: 'organization', articles: ['letter'] }], more),
    ).toEqual({});
  });
});

test.each([
  [{ type: 'accept', words: ' ', kind: 'person', articles: ['letter'] }, 'Give the words that are a name.'],
  [{ type: 'refuse', words: ' ', articles: ['letter'] }, 'Give the words that are not a name.'],
  [{ type: 'refuse', words: '' }, 'Give the words that are not a name.'],
] as const)('a decision on no words is refused: %j', (decision, advice) => {
  expect(planDecisions(openedOf(files), [decision])).toMatchObject({
    refusals: [{ id: 'plan-words-empty', message: 'The words are empty.', advice }],
  });
});

describe('accepting refused words', () => {
  test.each([
    ['refused: [Ada Example]\n', 'refused: []\n'],
    ['reviewed: true\nrefused: [ada example, Ada  Example, "Ada Example"]\n', undefined],
    ['refused:\n  - Monday\n  - Ada Example # who?\n', 'refused:\n  - Monday\n'],
    ['refused: [Ada Example] # who?\nreviewed: true\n', 'reviewed: true\n'],
  ])('removes them from the refused ones of the article: %j', (before, after) => {
    const files = changed([ada], { 'review/letter.yaml': before });
    expect(files['review/letter.yaml']).toBe(after ?? 'reviewed: true\nrefused: [ada example]\n');
  });
});

describe('refusing words', () => {
  test('adds them to the review file of the article', () => {
    expect(changed([{ type: 'refuse', words: 'Example  said', articles: ['letter'] }])).toEqual({
      'review/letter.yaml': 'refused:\n  - Example said\n',
    });
  });

  test('adds them to one file for the whole archive', () => {
    expect(changed([{ type: 'refuse', words: 'Yes: #1' }])).toEqual({
      'review.yaml': 'refused:\n  - "Yes: #1"\n',
    });
  });

  test('adds them once to the existing ones', () => {
    const more = { 'review/letter.yaml': '# mine\nrefused: [Monday] # a day\n' };
    const twice = [
      { type: 'refuse', words: 'Tuesday', articles: ['letter'] },
      { type: 'refuse', words: 'Tuesday', articles: ['letter'] },
    ] as const;
    expect(changed(twice, more)).toEqual({
      'review/letter.yaml': '# mine\nrefused: [Monday, Tuesday] # a day\n',
    });
  });

  test('adds them to an empty group', () => {
    const decisions = [
      { type: 'refuse', words: 'Tuesday', articles: ['letter'] },
      { type: 'review', article: 'letter', isReviewed: true },
    ] as const;
    expect(changed(decisions, { 'review/letter.yaml': '{}\n' })).toEqual({
      'review/letter.yaml': '{ refused: [Tuesday], reviewed: true }\n',
    });
  });
});

describe('a review file that can’t be read', () => {
  const monday = { type: 'refuse', words: 'Monday' } as const;

  test.each([
    ['refused: Tuesday\n', '"refused" must be a list, but is the text "Tuesday".'],
    ['refused:\n', '"refused" must be a list, but is the text "".'],
    ['refuse: [Tuesday]\n', 'There is no field "refuse" here.'],
    [': : [\n', 'A colon makes this line invalid.'],
    ['', 'The file is empty.'],
  ])('is not changed: %j', (text, fault) => {
    const everywhere = refused([monday], { 'review.yaml': text });
    expect(everywhere).toContain(`content/review.yaml can’t be read: ${fault}\n  `);
    const here = refused([{ ...monday, articles: ['letter'] }], { 'review/letter.yaml': text });
    expect(here).toContain(`content/review/letter.yaml can’t be read: ${fault}\n  `);
  });
});

describe('reviewing an article', () => {
  test('sets and removes the mark in its review file', () => {
    expect(changed([{ type: 'review', article: 'letter', isReviewed: true }])).toEqual({
      'review/letter.yaml': 'reviewed: true\n',
    });
    expect(
      changed([{ type: 'review', article: 'letter', isReviewed: false }], {
        'review/letter.yaml': 'refused:\n  - Monday\nreviewed: true\n',
      }),
    ).toEqual({ 'review/letter.yaml': 'refused:\n  - Monday\nreviewed: false\n' });
  });

  test('marks it together with the last decisions', () => {
    expect(
      changed([
        { type: 'refuse', words: 'Nobody', articles: ['other'] },
        { type: 'review', article: 'other', isReviewed: true },
      ]),
    ).toEqual({ 'review/other.yaml': 'refused:\n  - Nobody\nreviewed: true\n' });
  });
});
