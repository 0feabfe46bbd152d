import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findVersions } from '../../../../src/authority/duplicates/find-versions.ts';
import { planArticleDistinct, planArticleMerge } from '../../../../src/authority/plans/plan-articles.ts';
import { openForEditing } from '../../../../src/authority/open/authority.ts';
import type { Planned } from '../../../../src/authority/plans/plan.ts';
import { changeFiles } from '../../../../src/files/change-files.ts';
import { versionsText } from '../../../../src/cli/run-articles.ts';
import { changedBy, filesAfter, openedOf, refusalsOf } from '../../../support/authority.ts';
import type { Files } from '../../../support/content.ts';

// All texts and places are fiction.

/** Returns a text of words that no other text has. */
const textOf = (name: string) =>
  Array.from({ length: 300 }, (_, n) => `${name}${(n * 37) % 101}x${n}`).join(' ');
const long = `${textOf('quay')}.`;
const grown = `${long} And then, at last, it came.`;
const article = (title: string, date: string, body: string, more = '') =>
  `---\ntitle: ${title}\ndate: ${date}\nentities: []\ntopics: []\n${more}---\n\n${body}\n`;

const files: Files = {
  'articles/ferry.md': article(
    'The ferry',
    '2018-06-19',
    long,
    'source:\n  url: https://courier.example/ferry\n',
  ),
  'articles/ferry-late.md': article(
    'The ferry!',
    '2018-06-19',
    grown,
    'source:\n  url: https://courier.example/2018/ferry\n',
  ),
  'articles/other-title.md': article('Another headline', '2018-06-20', `${long} Late.`),
  'articles/letters.md': article('Letters', '2018-06-19', textOf('letter')),
  'articles/letters-two.md': article('Letters', '2018-06-19', textOf('reply')),
  'articles/short.md': article('Short', '2018-06-21', 'See the map.'),
  'articles/shorter.md': article('Shorter', '2018-06-21', 'See the map.'),
};

test('finds articles with the same title and day, or with 90% of the same text', () => {
  const pairs = findVersions(openedOf(files).content.articles);
  expect(pairs.map(({ a, b, hasSameTitleAndDay }) => [a.id, b.id, hasSameTitleAndDay])).toEqual([
    ['ferry', 'other-title', false],
    ['ferry', 'ferry-late', true],
    ['ferry-late', 'other-title', false],
    ['letters', 'letters-two', true],
  ]);
  expect(pairs[3]!.sameText).toBeLessThan(0.1);
});

test('reports how versions differ and what to do', () => {
  const text = versionsText(openedOf(files));
  expect(text).toContain('same title, same day, 98 % the same text');
  expect(text).toContain('      +And then, at last, it came.\n');
  expect(text).toContain('npm run articles -- distinct ID ID');
});

test('keeps one of two versions, and redirects the page and the addresses of the other', () => {
  const changed = changedBy(planArticleMerge(openedOf(files), 'ferry-late', 'ferry'));
  expect(changed['articles/ferry-late.md']).toBeUndefined();
  expect(changed['articles/ferry.md']).toContain('redirectFrom: [/articles/ferry-late/, /2018/ferry]');
  expect(changed['articles/ferry.md']).toContain(long);
  expect(refusalsOf(planArticleMerge(openedOf(files), 'fery', 'ferry'))).toContain('Did you mean "ferry"?');
  expect(refusalsOf(planArticleMerge(openedOf(files), 'ferry', 'ferry'))).toContain(
    'The two ids are the same.',
  );
});

test('removes the review file of the version that is removed', () => {
  const reviews = {
    'review/ferry.yaml': 'reviewed: true\n',
    'review/ferry-late.yaml': 'reviewed: true\n',
  };
  const changed = changedBy(planArticleMerge(openedOf({ ...files, ...reviews }), 'ferry-late', 'ferry'));
  expect(Object.keys(changed)).toEqual([
    'articles/ferry.md',
    'articles/ferry-late.md',
    'review/ferry-late.yaml',
  ]);
  expect(changed['review/ferry-late.yaml']).toBeUndefined();
});

test('does not propose versions that are marked as distinct', () => {
  const opened = openedOf(files);
  const after = filesAfter(opened, planArticleDistinct(opened, 'letters', 'letters-two'));
  expect(after['articles/letters.md']).toContain('distinctFrom: [letters-two]');
  const again = findVersions(openedOf(after).content.articles);
  expect(again.map(({ a, b }) => [a.id, b.id])).not.toContainEqual(['letters', 'letters-two']);
});

test('never calls two different texts the same, however short they are', () => {
  const pairs = (first: string, second: string) => {
    const both = {
      'articles/one.md': article('Weather', '2018-06-20', first),
      'articles/two.md': article('Weather', '2018-06-20', second),
    };
    return findVersions(openedOf(both).content.articles).map(({ sameText }) => sameText);
  };
  expect(pairs('Rain expected.', 'Sunny, hot.')[0]).toBeLessThan(0.5);
  expect(pairs('Rain expected.', 'Rain  *expected*.')[0]).toBeLessThan(1);
  expect(pairs('Rain expected.', 'Rain\nexpected.')).toEqual([1]);
  expect(pairs('☀', '☔')).toEqual([0]);
  // The shingles are the same; the signs are not.
  expect(pairs(`${long} Is it?`, `${long} Is it!`)[0]).toBe(0.99);
  expect(pairs(textOf('quay'), `${textOf('quay')} ${textOf('quay')}`)[0]).toBeLessThan(1);
});

// A sentence of fiction in each: “The little boat comes to the island every day in the morning.”
test.each([
  ['Lao', 'ເຮືອນ້ອຍມາຮອດເກາະທຸກໆມື້ໃນຕອນເຊົ້າ'],
  ['Khmer', 'ទូកតូចមកដល់កោះរៀងរាល់ថ្ងៃនៅពេលព្រឹក'],
  ['Burmese', 'လှေငယ်လေးသည်နေ့တိုင်းမနက်ပိုင်းတွင်ကျွန်းသို့ရောက်သည်'],
  ['Thai', 'เรือน้อยมาถึงเกาะทุกวันในตอนเช้า'],
  ['Chinese', '小船每天早晨都到島上來帶著信件與報紙還有島上的人所需要的一切東西從不遲到也從不早到'],
])('compares texts in %s, which has no spaces between words', (_, sentence) => {
  const signs = [...sentence];
  const turned = signs.map((_sign, index) => signs[(index * 7 + 3) % signs.length]).join('');
  const versions = (first: string, second: string) => {
    const both = {
      'articles/one.md': article('Weather', '2018-06-20', first),
      'articles/two.md': article('Another title', '2018-06-20', second),
    };
    return findVersions(openedOf(both).content.articles).length;
  };
  const whole = sentence + turned;
  expect(versions(whole, whole)).toBe(1);
  expect(versions(whole, turned + [...turned].toReversed().join(''))).toBe(0);
});

const inGit = (contentDir: string, ...args: string[]) =>
  spawnSync('git', ['-C', dirname(contentDir), '-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
    encoding: 'utf8',
  }).stdout.trim();

test('says in which commit the text of a removed version remains', () => {
  const opened = openedOf(files);
  inGit(opened.contentDir, 'init', '--quiet');
  inGit(opened.contentDir, 'add', '.');
  inGit(opened.contentDir, 'commit', '--quiet', '-m', 'All');
  const commit = inGit(opened.contentDir, 'rev-parse', 'HEAD').slice(0, 12);
  const command = `git show ${commit}:content/articles/ferry-late.md`;
  expect(notesOf(planArticleMerge(opened, 'ferry-late', 'ferry'))).toEqual([
    `The text of "ferry-late" is removed. It remains in commit ${commit} of the repository: ${command}`,
  ]);
  expect(inGit(opened.contentDir, ...command.split(' ').slice(1))).toContain('at last, it came.');
  writeFileSync(
    join(opened.contentDir, 'articles/ferry-late.md'),
    `${files['articles/ferry-late.md'] as string}!\n`,
  );
  const [note] = notesOf(planArticleMerge(openForEditing(opened.contentDir), 'ferry-late', 'ferry'));
  expect(note).toContain('No commit of a repository has it, so a copy is kept in .backfile/private/removed/');
});

test('keeps a copy of a removed version that no commit has, where nothing publishes it', () => {
  const opened = openedOf({ ...files, 'review/ferry-late.yaml': 'reviewed: true\n' });
  const planned = planArticleMerge(opened, 'ferry-late', 'ferry');
  if ('refusals' in planned) throw new Error('It is refused.');
  changeFiles(opened.contentDir, planned.plan.title, planned.plan.changes);
  const copies = notesOf(planned).map((note) => / in (\S+)\.$/.exec(note)![1]!);
  expect(copies.map((copy) => readFileSync(join(opened.contentDir, '..', copy), 'utf8'))).toEqual([
    files['articles/ferry-late.md'],
    'reviewed: true\n',
  ]);
  inGit(opened.contentDir, 'init', '--quiet');
  expect(inGit(opened.contentDir, 'status', '--porcelain', '--untracked-files=all')).not.toContain(
    '.backfile',
  );
});

function notesOf(planned: Planned): readonly string[] {
  return 'plan' in planned ? planned.plan.notes : [];
}

test('pairs that are equally alike are in the order of the ids of their first articles, then of their second', () => {
  const late = (id: string) => [`articles/${id}.md`, article(`About ${id}`, '2018-06-19', long)] as const;
  const { content } = openedOf(Object.fromEntries(['d', 'b', 'a', 'c'].map(late)));
  expect(findVersions(content.articles).map(({ a, b }) => `${a.id} ${b.id}`)).toEqual([
    ...['a b', 'a c', 'a d'],
    ...['b c', 'b d', 'c d'],
  ]);
});
