import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../../src/authority/plans/decisions.ts';
import { planDecisions } from '../../../../src/authority/plans/plan-decisions.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { changedBy, ledgerOf, refusalsOf } from '../../../support/authority.ts';

const files: Files = {
  'articles/letter.md': article('', 'Ada Example spoke to Acme Ltd. Example said so.'),
  'articles/other.md': article('', 'Nobody spoke.'),
  'entities/acme.yaml': entity('Acme'),
};

const changed = (decisions: readonly Decision[], more: Files = {}) =>
  changedBy(planDecisions(ledgerOf({ ...files, ...more }), decisions));
const refused = (decisions: readonly Decision[], more: Files = {}) =>
  refusalsOf(planDecisions(ledgerOf({ ...files, ...more }), decisions));

const ada = { type: 'accept', words: 'Ada Example', kind: 'person', articles: ['letter'] } as const;

describe('an accepted name', () => {
  test('becomes a record, and stands in the list of its articles, whose other lines stay', () => {
    expect(changed([ada])).toEqual({
      'entities/people/ada-example.yaml': 'name: Ada Example\nkind: person\n',
      'articles/letter.md': article('', 'Ada Example spoke to Acme Ltd. Example said so.', {
        entities: '[ada-example]',
      }),
    });
  });

  test('that two articles have becomes one record', () => {
    const both = changed([ada, { ...ada, articles: ['other'] }]);
    expect(Object.keys(both)).toEqual([
      'entities/people/ada-example.yaml',
      'articles/letter.md',
      'articles/other.md',
    ]);
  });

  test('that a record has is that record', () => {
    const acme = changed([{ type: 'accept', words: 'Acme', kind: 'organization', articles: ['letter'] }]);
    expect(Object.keys(acme)).toEqual(['articles/letter.md']);
    expect(acme['articles/letter.md']).toContain('entities: [acme]\n');
  });

  test('that a record has in other words becomes its alias', () => {
    const acme = changed([
      { type: 'accept', words: 'Acme Ltd', kind: 'organization', articles: ['letter'], entity: 'acme' },
    ]);
    expect(acme['entities/acme.yaml']).toBe('name: Acme\nkind: organization\naliases: [Acme Ltd]\n');
    expect(acme['articles/letter.md']).toContain('entities: [acme]\n');
  });

  test('of one word for a person is kept for its articles only, unless it is the surname', () => {
    const more = { 'entities/ada-example.yaml': entity('Ada Example', 'person') };
    const short = (words: string) =>
      changed([{ ...ada, words, entity: 'ada-example' }], more)['articles/letter.md'];
    expect(short('Ada')).toContain('entities: [{ id: ada-example, as: [Ada] }]\n');
    expect(short('Example')).toContain('entities: [ada-example]\n');
  });

  test('is added to the words of an entry that is there', () => {
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

  test('takes the id that its keeper gives it', () => {
    expect(Object.keys(changed([{ ...ada, entity: 'countess' }]))).toContain('entities/people/countess.yaml');
  });

  test('with the id of another kind gets an id of its own', () => {
    const place = {
      type: 'accept',
      words: 'Acme',
      kind: 'place',
      articles: ['letter'],
      entity: 'acme-hill',
    } as const;
    expect(Object.keys(changed([place]))).toContain('entities/places/acme-hill.yaml');
  });

  test('is refused where it is not clear whose it is', () => {
    const more = { 'entities/acme-of-old.yaml': entity('Acme') };
    expect(
      refused([{ type: 'accept', words: 'Acme', kind: 'organization', articles: ['letter'] }], more),
    ).toBe('Several records have the name “Acme”: acme, acme-of-old.\n  Say which: --as acme.');
  });

  test('is refused where the record is of another kind, or there is no such article', () => {
    expect(refused([{ type: 'accept', words: 'Acme', kind: 'person', articles: ['leter'] }]))
      .toBe(`No article "leter" that can be read.
  Did you mean "letter"?

"acme" (Acme) is of the kind organization, not person.
  Write --kind organization, or give another id for a record of its own.`);
  });

  test('that is there already changes nothing', () => {
    const more = { 'articles/letter.md': article('', 'Acme.', { entities: '[acme]' }) };
    expect(
      changed([{ type: 'accept', words: 'Acme', kind: 'organization', articles: ['letter'] }], more),
    ).toEqual({});
  });
});

describe('refused words', () => {
  test('stand in the review file of their article', () => {
    expect(changed([{ type: 'refuse', words: 'Example  said', articles: ['letter'] }])).toEqual({
      'review/letter.yaml': 'refused:\n  - Example said\n',
    });
  });

  test('stand in one file where they name nobody in the whole archive', () => {
    expect(changed([{ type: 'refuse', words: 'Yes: #1' }])).toEqual({
      'review.yaml': 'refused:\n  - "Yes: #1"\n',
    });
  });

  test('are added to those that are there, once', () => {
    const more = { 'review/letter.yaml': '# mine\nrefused: [Monday] # a day\n' };
    const twice = [
      { type: 'refuse', words: 'Tuesday', articles: ['letter'] },
      { type: 'refuse', words: 'Tuesday', articles: ['letter'] },
    ] as const;
    expect(changed(twice, more)).toEqual({
      'review/letter.yaml': '# mine\nrefused: [Monday, Tuesday] # a day\n',
    });
  });
});

describe('a reviewed article', () => {
  test('is marked in its review file, and unmarked', () => {
    expect(changed([{ type: 'review', article: 'letter', isReviewed: true }])).toEqual({
      'review/letter.yaml': 'reviewed: true\n',
    });
    expect(
      changed([{ type: 'review', article: 'letter', isReviewed: false }], {
        'review/letter.yaml': 'refused:\n  - Monday\nreviewed: true\n',
      }),
    ).toEqual({ 'review/letter.yaml': 'refused:\n  - Monday\nreviewed: false\n' });
  });

  test('can be marked with its last decisions in one change', () => {
    expect(
      changed([
        { type: 'refuse', words: 'Nobody', articles: ['other'] },
        { type: 'review', article: 'other', isReviewed: true },
      ]),
    ).toEqual({ 'review/other.yaml': 'refused:\n  - Nobody\nreviewed: true\n' });
  });
});
