import { expect, test } from 'vitest';
import { type EarlierFile, TodaysDecisions } from '../../../src/copies/earlier/todays-decisions.ts';
import { readContent } from '../../../src/files/read-content.ts';
import type { PrivateDecision } from '../../../src/withhold/decisions/private-decision.ts';
import { article, entity, type Files, writeContent } from '../../support/content.ts';

// All of it is fiction.
const decision: PrivateDecision = {
  ...{ format: 1, number: '7', name: 'Quorla Zembrak', words: 'a driver', entity: 'p-17' },
  ...{ full: ['Quorla Zembrak'], local: ['Zembrak'], others: [], isEverywhere: true, articles: ['tram'] },
  ...{ ground: 'request', reason: '', decidedOn: '2026-01-02', decidedBy: 'Ada' },
  ...{ renamed: [], originals: [] },
};
const decisionsOf = (files: Files, ...withheld: Partial<PrivateDecision>[]) =>
  new TodaysDecisions(
    readContent(writeContent(files)).content,
    '2026-03-01',
    withheld.map((one) => ({ ...decision, ...one })),
    [],
  );
const applied = (decisions: TodaysDecisions, file: Partial<EarlierFile>) => {
  const result = decisions.applied({ type: 'article', id: 'tram', text: '', now: undefined, ...file });
  return 'text' in result ? result.text : result;
};

test('what is withdrawn, a draft or held back today stays so, by each id that it had', () => {
  const decisions = decisionsOf({
    'articles/quay.md': article(),
    'articles/hidden.md': article('listing: address-only\n'),
    'articles/gone.md': article(
      'withdrawn: { date: 2026-01-01, reason: A mistake. }\nredirectFrom: [/articles/went/, /articles/left, /quay/, /a/articles/no/]\n',
    ),
    'articles/begun.md': article('draft: true\n'),
    'articles/later.md': article('embargo: 2026-05-01\n'),
  });
  const whyKept = (id: string) => decisions.whyKept('article', id);
  expect(['quay', 'hidden', 'unknown', 'quay/', 'no'].map(whyKept)).toEqual(Array(5).fill(undefined));
  expect(['gone', 'went', 'left'].map(whyKept)).toEqual(Array(3).fill('it is withdrawn'));
  expect(whyKept('begun')).toBe('it is a draft');
  expect(whyKept('later')).toBe('it is held back until 1 May 2026');
  expect(decisions.whyKept('page', 'gone')).toBe(undefined);
  expect(decisions.whyKept('topic', 'gone')).toBe(undefined);
});

test('a record whose name is withheld, and an article whose address had it, stay as they are', () => {
  const decisions = decisionsOf(
    { 'articles/a-driver.md': article() },
    { number: '6', entity: 'p-16' },
    { renamed: [{ from: 'zembrak', to: 'a-driver' }] },
  );
  expect(decisions.whyKept('entity', 'p-17')).toBe('its name is withheld');
  expect(decisions.whyKept('entity', 'p-18')).toBe(undefined);
  for (const id of ['zembrak', 'a-driver'])
    expect(decisions.whyKept('article', id)).toBe('its address had a name that is withheld');
  expect(decisions.whyKept('article', 'quay')).toBe(undefined);
  expect(decisions.whyKept('topic', 'p-17')).toBe(undefined);
});

test('a path that has the name comes back only where the name may stand', () => {
  const decisions = decisionsOf({}, { number: '6', isEverywhere: false }, {});
  expect(decisions.nameFault('articles/quorla-zembrak-sails.md')).toBe(
    'its address has the name that decision 7 withholds',
  );
  expect(decisions.nameFault('articles/zembrak-sails.md')).toBe(undefined);
  expect(decisionsOf({}, { isEverywhere: false }).nameFault('articles/quorla-zembrak.md')).toBe(undefined);
});

test('a name is withheld in the texts that come back: its parts only where it is meant', () => {
  const everywhere = decisionsOf({}, {});
  const text = article('', 'So Zembrak sailed.');
  expect(applied(everywhere, { text })).toContain('So [a driver](withheld:7) sailed.');
  expect(applied(everywhere, { text, id: 'quay' })).toBe(text);
  const whole = article('', 'So Quorla Zembrak sailed. Zembrak slept.');
  expect(applied(everywhere, { text: whole, id: 'quay' })).toContain(
    'So [a driver](withheld:7) sailed. [A driver](withheld:7) slept.',
  );
  const here = decisionsOf({}, { isEverywhere: false });
  expect(applied(here, { text })).toContain('So [a driver](withheld:7) sailed.');
  expect(applied(here, { text: whole, id: 'quay' })).toBe(whole);
});

test('in a record or a page the whole name is withheld, unless it is there today', () => {
  const everywhere = decisionsOf({}, {});
  const record = entity('The Quorla Zembrak Bridge');
  const file = { type: 'entity', id: 'bridge', text: record } as const;
  expect(applied(everywhere, file)).toContain('name: The driver Bridge');
  expect(applied(everywhere, { ...file, now: entity('The bridge') })).toContain('name: The driver Bridge');
  // Somebody else of this name, whose record the keeper left.
  expect(applied(everywhere, { ...file, now: record })).toBe(record);
  expect(applied(decisionsOf({}, { isEverywhere: false }), file)).toBe(record);
  const page = '---\ntitle: About\n---\n\nBy Quorla Zembrak and Zembrak.\n';
  expect(applied(everywhere, { type: 'page', id: 'about', text: page })).toContain(
    'By a driver and Zembrak.',
  );
});

test('in an article or a page, a name is what readers see, unless it is linked to somebody else', () => {
  const decisions = decisionsOf({}, {});
  const split = 'So Quorla [Zembrak](https://tram.example/) sailed.';
  const others = 'So [Quorla Zembrak](entity:p-18) sailed.';
  const page = (body: string) => `---\ntitle: About\n---\n\n${body}\n`;
  for (const file of [
    { type: 'article', id: 'tram', text: article('', split) },
    { type: 'article', id: 'quay', text: article('', split) },
    { type: 'page', id: 'about', text: page(split) },
  ] as const)
    expect(applied(decisions, file)).not.toMatch(/Quorla|Zembrak/);
  for (const file of [
    { type: 'article', id: 'tram', text: article('', others) },
    // Whoever has the name there is meant by its parts, too.
    { type: 'article', id: 'quay', text: article('', `${others} Zembrak slept.`) },
    { type: 'page', id: 'about', text: page(others) },
  ] as const)
    expect(applied(decisions, file)).toBe(file.text);
  // A page that names somebody else today may name the one who is meant.
  expect(applied(decisions, { type: 'page', id: 'about', text: page(split), now: page(others) })).not.toMatch(
    /Quorla|Zembrak/,
  );
});

test('a text that still has the name afterwards does not come back', () => {
  const decisions = decisionsOf({}, { words: 'a driver of Zembrak' });
  const text = article('', 'So Zembrak sailed.');
  expect(applied(decisions, { text })).toEqual({
    fault:
      'the earlier text has the name that decision 7 withholds, in a way that can’t be changed automatically',
  });
  expect(applied(decisions, { text: article() })).toBe(article());
});

test('who is led to an article, and whether its earlier texts are shown, stays as today', () => {
  const decisions = decisionsOf({
    'articles/tram.md': article('listing: no-search-engines\nrevisions: false\n'),
    'articles/quay.md': article(),
  });
  const plain = article();
  const hidden = article('listing: address-only\nrevisions: false\n');
  expect(applied(decisions, { text: plain })).toBe(
    plain.replace('topics: []\n', 'topics: []\nlisting: no-search-engines\nrevisions: false\n'),
  );
  expect(applied(decisions, { text: hidden })).toBe(hidden.replace('address-only', 'no-search-engines'));
  expect(applied(decisions, { text: hidden, id: 'quay' })).toBe(plain);
  expect(applied(decisions, { text: plain, id: 'quay' })).toBe(plain);
  expect(applied(decisions, { text: hidden, id: 'unknown' })).toBe(hidden);
  // A text that was no article then, but is one today.
  for (const text of ['No front matter.', '---\ntitle: Cut off\n'])
    expect(applied(decisions, { text })).toBe(text);
  // The line ends of then.
  expect(applied(decisions, { text: hidden.replaceAll('\n', '\r\n'), id: 'quay' })).toBe(
    plain.replaceAll('\n', '\r\n'),
  );
});

test('a picture goes with the name, unless the text of today still shows it', () => {
  const text = article('', '![Quorla Zembrak](a/quorla.jpg)\n\nSo Zembrak sailed.');
  const decisions = decisionsOf({}, {});
  expect(applied(decisions, { text })).not.toContain('quorla.jpg');
  expect(applied(decisions, { text, now: article('', 'A body.') })).not.toContain('quorla.jpg');
  expect(applied(decisions, { text, now: article('', '![](b/quorla.jpg)') })).toContain(
    '![A driver](a/quorla.jpg)',
  );
});
