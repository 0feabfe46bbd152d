import { expect, test } from 'vitest';
import { hiddenTexts, sequencesIn } from '../../../../src/withhold/audit/hidden-texts.ts';
import { openedOf } from '../../../support/authority.ts';
import { article, type Files } from '../../../support/content.ts';

// All of it is fiction.
const secret = 'the ferry took nine sacks of letters home before dawn';
const hiddenIn = (files: Files) => hiddenTexts(openedOf(files).content, '2026-01-02');
const keys = (text: string) => [...sequencesIn([text])];

test('sequences have eight words, none goes beyond a text, and case and punctuation do not count', () => {
  const eight = 'one two three four five six seven eight';
  expect(keys('one two three four five six seven')).toEqual([]);
  expect(keys(eight)).toHaveLength(1);
  expect(keys(`${eight} nine`)).toHaveLength(2);
  expect(keys('One, TWO three: four–five; six (seven) eight.')).toEqual(keys(eight));
  expect([...sequencesIn(['one two three four', 'five six seven eight'])]).toEqual([]);
  // The ends of words count, and their order.
  const others = [
    'on etwo three four five six seven eight',
    'one two three four five six eight seven',
    'two one three four five six seven eight',
    'one two three four five six seven eighth',
  ];
  expect(new Set([eight, ...others].flatMap(keys)).size).toBe(5);
  const all = new Set(eight.split(' '));
  expect([...sequencesIn([`${eight} nine ${eight}`], all)]).toEqual([...keys(eight), ...keys(eight)]);
});

test('of articles that are not published, the texts and their words are kept, with the captions of pictures', () => {
  const hidden = hiddenIn({
    'articles/draft.md': article(
      `draft: true\nstandfirst: A lead.\n`,
      `So **${secret}**.\n\n![a](a.jpg "A *quay*, ${secret} in rain")`,
    ),
    'articles/public.md': article('', 'Nothing of it.'),
  });
  expect(hidden.articles[0]).toBe('draft');
  expect(hidden.articles).toContain('A lead.');
  expect(hidden.articles).not.toContain('public');
  expect([...hidden.vocabulary]).toEqual(expect.arrayContaining(['ferry', 'lead', 'quay']));
  expect(hidden.vocabulary.has('nothing')).toBe(false);
  expect(keys(secret).map((key) => hidden.articleOf.get(key))).toEqual(keys(secret).map(() => 'draft'));
  expect(hidden.articleOf.has(keys(`${secret} in`).at(-1)!)).toBe(true);
});

test('the page of an article to which only its address leads may have its text, and no other page', () => {
  const hidden = hiddenIn({
    'articles/aside.md': article('listing: address-only\n', `So ${secret}.`),
    'articles/draft.md': article('draft: true\n', `And ${secret}, too.`),
  });
  const [key] = keys(secret) as [number];
  expect(hidden.isOwnPage('articles/aside/index.html', key)).toBe(true);
  expect(hidden.isOwnPage('articles/aside/index.html', keys('a b c d e f g h')[0]!)).toBe(false);
  for (const file of ['articles/draft/index.html', 'articles/aside/data.json', 'index.html'])
    expect(hidden.isOwnPage(file, key), file).toBe(false);
});

test('what also stands in something that is published is public', () => {
  const [key] = keys(secret) as [number];
  const draft = { 'articles/draft.md': article('draft: true\n', `So ${secret}.`) };
  const isPublic = (more: Files) => hiddenIn({ ...draft, ...more }).isPublic(key);
  expect(isPublic({})).toBe(false);
  expect(isPublic({ 'articles/a.md': article('', `Again ${secret}.`) })).toBe(true);
  expect(isPublic({ 'articles/a.md': article('', 'No.', { title: secret }) })).toBe(true);
  expect(isPublic({ 'articles/a.md': article('', secret.replace(' nine ', '\n\n*nine* ')) })).toBe(true);
  expect(isPublic({ 'pages/a.md': `---\ntitle: A\n---\n\nSo ${secret}.\n` })).toBe(true);
  expect(isPublic({ 'topics/a.yaml': `label: A\ndescription: ${secret}\n` })).toBe(true);
  expect(isPublic({ 'articles/a.md': article(`draft: true\n`, `Again ${secret}.`) })).toBe(false);
});

test('of a withdrawn article the reason is public, and the title if it is kept', () => {
  const [key] = keys(secret) as [number];
  const isPublic = (reason: string, more = '') =>
    hiddenIn({
      'articles/draft.md': article('draft: true\n', `So ${secret}.`),
      'articles/a.md': article(
        `withdrawn: { date: 2026-01-01, reason: ${reason}${more} }\n`,
        `Again ${secret}.`,
        { title: secret },
      ),
    }).isPublic(key);
  expect(isPublic('wrong')).toBe(false);
  expect(isPublic(secret)).toBe(true);
  expect(isPublic('wrong', ', keepTitle: true')).toBe(true);
});
