import sharp from 'sharp';
import { expect, test } from 'vitest';
import { publishedContent } from '../../../../src/box/content/published-content.ts';
import { publishedFacts } from '../../../../src/box/content/published-facts.ts';
import { readContent } from '../../../../src/files/read-content.ts';
import { parseWordTable } from '../../../../src/schema/word-table.ts';
import { article, entity, type Files, open, site, writeContent } from '../../../support/content.ts';
import { printed } from '../../../support/print/printed.ts';

const day = '2026-03-01';

/** Returns the files of a content folder as they are published, by path. */
function published(
  files: Files,
  withAddressOnly = false,
  pages: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const contentDir = writeContent(files);
  const { content } = readContent(contentDir);
  const facts = publishedFacts(contentDir, content.site, day, withAddressOnly);
  return Object.fromEntries(
    publishedContent(contentDir, facts, (id) => pages[id] ?? '').files.map(({ path, read }) => [
      path,
      read().toString(),
    ]),
  );
}

const archive: Files = {
  'site.yaml': `${site}# of the keeper\nfront: [letter, plan]\n`,
  'articles/letter.md': article(
    'imported: { from: "desk.csv 1", wrote: "title:aaaa" }\ndistinctFrom: [plan] # alike\nrevisions: true\n',
    'The words of the letter. <!-- ask Ann -->',
    { entities: '[ferry]' },
  ),
  'articles/plan.md': article('draft: true\n', 'The words of the plan.', { entities: '[ferry, ann]' }),
  'articles/later.md': article('embargo: 2026-03-02\n', 'The words of later.'),
  'articles/due.md': article('embargo: 2026-03-01\n', 'The words of today.'),
  'articles/quiet.md': article('listing: address-only\n', 'The words for some.'),
  'articles/gone.md': article(
    'withdrawn: { date: 2020-01-02, reason: It was wrong., ground: court, reviewOn: 2031-01-01 }\nredirectFrom: [/old/gone]\n',
    'The words that are gone.',
    { title: 'A title that is gone', entities: '[ann]' },
  ),
  'articles/kept.md': article(
    'withdrawn: { date: 2020-01-02, reason: It was wrong., keepTitle: true }\n',
    'The words that are gone.',
    { title: 'A title that is kept' },
  ),
  'entities/ferry.yaml': entity(
    'Elm Ferry',
    'organization',
    'distinctFrom: [ann, dock]\nroles:\n  - source: plan\n    role: operator\n  - { role: owner, source: letter }\n',
  ),
  'entities/ann.yaml': entity('Ann Pen', 'person'),
  'entities/dock.yaml': entity('Elm Dock'),
  'pages/about.md': '---\ntitle: About # us\n---\n\nThis is fiction. <!-- really -->\n',
  'review/letter.yaml': 'reviewed: { "": 2026-01-01 }\n',
  'synonyms.yaml': 'groups:\n  - [ferry, packet] # ask Ann\n',
};

test.each([
  ['front: [letter, plan]', 'front: [letter]'],
  ['front: [plan]', ''],
  ['front: plan', ''],
  [
    'front:\n  lead: [plan]\n  picks:\n    by: Ann Pen\n    articles:\n      - { article: plan, why: Words of a plan. }\n      - { article: letter, why: Read it. }',
    'front:\n  picks:\n    by: Ann Pen\n    articles:\n      - { article: letter, why: Read it. }',
  ],
  [
    'front:\n  lead: [plan, letter]\n  picks:\n    by: Ann Pen\n    articles:\n      - { article: plan, why: Words of a plan. }',
    'front:\n  lead: [letter]',
  ],
  ['front:\n  picks:\n    by: Ann Pen\n    articles:\n      - { article: plan, why: Words of a plan. }', ''],
])('a box’s front names published articles only: %j', (front, left) => {
  const files = published({ ...archive, 'site.yaml': `${site}${front}\n` });
  expect(files['site.yaml']).toBe(`${site}${left}${left && '\n'}`);
});

test('only what is published is in a box, with tombstones of what was withdrawn', () => {
  const files = published(archive);
  expect(Object.keys(files).toSorted()).toEqual([
    'articles/due.md',
    'articles/gone.md',
    'articles/kept.md',
    'articles/letter.md',
    'entities/ferry.yaml',
    'pages/about.md',
    'site.yaml',
    'synonyms.yaml',
  ]);
  expect(files['synonyms.yaml']).toBe('groups:\n  - [ferry, packet]\n');
  expect(Object.values(files).join('\n')).not.toMatch(
    /imported|distinctFrom|#|embargo|ask Ann|really|words that|title that is gone|reviewOn|plan/,
  );
  expect(files['articles/gone.md']).toBe(
    '---\ntitle: Withdrawn\ndate: XXXX\nentities: []\ntopics: []\nredirectFrom:\n  - /old/gone\nwithdrawn:\n  date: 2020-01-02\n  reason: It was wrong.\n  ground: court\n---\n',
  );
  expect(files['articles/kept.md']).toContain('title: A title that is kept');
  expect(files['entities/ferry.yaml']).toBe(
    entity('Elm Ferry', 'organization', 'roles:\n  - role: operator\n  - { role: owner, source: letter }\n'),
  );
});

test('articles to which only their address leads are in a box that is made with them', () => {
  expect(Object.keys(published(archive, true))).toContain('articles/quiet.md');
});

test('addresses of what is left out are not listed', () => {
  const files = published({
    ...archive,
    'addresses.txt': '/articles/letter/ 2026-01-01\n/articles/quiet/ 2026-01-01\n',
  });
  expect(files['addresses.txt']).toBe('/articles/letter/ 2026-01-01\n');
});

test('releases count articles that are published no longer, and do not name them', () => {
  const release = (articles: string) =>
    `- {"day":"2026-01-01","program":"0.2.0","added":{"count":3,"articles":[${articles}]},"digest":"${'a'.repeat(64)}"}\n`;
  const files = published({
    ...archive,
    'releases.yaml': `# Written by publish.\nreleases:\n${release('"letter", "plan", "gone", "deleted"')}`,
  });
  expect(files['releases.yaml']).toBe(`\nreleases:\n${release('"letter", "gone"')}`);
});

test('what is known of links has those that are on a page only', () => {
  const known = (url: string) =>
    `  - url: ${url}\n    status: alive\n    since: 2026-01-01\n    checked: 2026-02-01\n`;
  const [shown, gone] = ['https://paper.example/a?b=1&c=2', 'https://secret.example/'];
  const files = published(
    { ...archive, 'links.yaml': `# Written by npm run links.\nlinks:\n${known(shown)}${known(gone)}` },
    false,
    {
      letter: '<p><a href="https://paper.example/a?b=1&amp;c=2#d">there</a></p>',
      plan: `<a href="${gone}">draft</a>`,
      gone: `<a href="${gone}">tombstone</a>`,
    },
  );
  expect(files['links.yaml']).toBe(`links:\n${known(shown)}`);
});

test('an issue in a box names published articles only, without pictures of pages that show others, and their words', () => {
  const whole = published(printed);
  const issue = 'issues/harbor-gazette-1855-09-22.yaml';
  const folder = 'issues/harbor-gazette-1855-09-22';
  expect(Object.keys(whole)).toEqual(
    expect.arrayContaining([issue, 'papers/harbor-gazette.yaml', `${folder}/1.png`, `${folder}/1.tsv`]),
  );
  expect(whole[issue]).toBe(printed[issue]);
  const files = published({ ...printed, 'articles/lamp.md': article('draft: true\n') });
  expect(Object.keys(files)).not.toContain(`${folder}/1.png`);
  expect(Object.keys(files)).toContain(`${folder}/2.png`);
  expect(files[issue]).not.toMatch(/lamp|1\.png/);
  const words = parseWordTable(files[`${folder}/1.tsv`]!).table.flat();
  expect(words.map(({ word }) => word)).toEqual(['The', 'fer-', 'ry', 'sailed.']);
  const draft = article('draft: true\n');
  const none = published({
    ...printed,
    'articles/lamp.md': draft,
    'articles/ferry.md': draft,
    'articles/tide.md': draft,
  });
  expect(Object.keys(none).filter((path) => path.startsWith('issues/'))).toEqual([]);
});

test('the words of a page at which nobody has looked since a decision are those of its articles, of others all', () => {
  const folder = 'issues/harbor-gazette-1855-09-22';
  const table = `${String(printed[`${folder}/1.tsv`])}\n300\t560\t40\t12\t\tFishwives\n`;
  const issue = `${folder}.yaml`;
  const decided = {
    ...printed,
    'withheld.yaml': 'decisions: []\n',
    [`${folder}/1.tsv`]: table,
    'articles/ferry.md': article('withheld: [1]\n', 'The ferry sailed.', { date: '1855-09-22' }),
  };
  const files = published(decided);
  expect(Object.keys(files)).not.toContain(`${folder}/1.png`);
  expect(files[`${folder}/1.tsv`]).toContain('sailed.');
  expect(files[`${folder}/1.tsv`]).not.toContain('Fishwives');
  const looked = String(printed[issue]).replace('    words:', '    lookedAt: [1]\n    words:');
  expect(published({ ...decided, [issue]: looked })[`${folder}/1.tsv`]).toBe(table);
});

test('files of pages have the same digests in a box as in the archive, so that its site has the same addresses', async () => {
  const folder = 'issues/harbor-gazette-1855-09-22';
  const scanned = await sharp({ create: { width: 40, height: 60, channels: 3, background: '#eee' } })
    .withExif({ IFD0: { Copyright: 'The keeper’s camera' } })
    .png()
    .toBuffer();
  const issue = String(printed[`${folder}.yaml`]).replace(
    '    words:',
    '    painted: [[200, 240, 160, 100]]\n    words:',
  );
  const files = {
    ...printed,
    [`${folder}.yaml`]: issue,
    [`${folder}/1.png`]: scanned,
    'articles/lamp.md': article('draft: true\n'),
  };
  const contentDir = writeContent(files);
  const facts = publishedFacts(contentDir, readContent(contentDir).content.site, day, false);
  const boxed = publishedContent(contentDir, facts, () => '').files.map(
    ({ path, read }) => [path, read()] as const,
  );
  const [own, inBox] = await Promise.all([files, Object.fromEntries(boxed)].map(digestsOfPages));
  expect(own).toEqual(inBox);
  expect(own).toHaveLength(3);
  const paintedOver = Object.fromEntries(boxed)[`${folder}/1.tsv`]!.toString();
  expect(paintedOver).not.toContain('Lamps.');
});

/** Returns the digests by which the files of pages are named. */
async function digestsOfPages(files: Files): Promise<readonly (string | undefined)[]> {
  const { archive } = await open(files);
  return archive!.issues.flatMap(({ pages }) =>
    pages.flatMap(({ picture, words }) => [picture, words].flatMap((file) => (file ? [file.digest] : []))),
  );
}

test('people and organizations are known by the first of their public addresses', () => {
  const more = (lines: Readonly<Record<string, string>>) =>
    Object.entries(lines)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join('');
  const ids = {
    orcid: '0000-0002-1825-0097',
    wikidata: 'Q42',
    viaf: '113230702',
    isni: '0000000121032683',
  };
  const { orcid: _, ...withoutOrcid } = ids;
  const contentDir = writeContent({
    'site.yaml': `${site}unusedRecords: publish\n`,
    'entities/ada.yaml': entity('Ada', 'person', more(ids)),
    'entities/ben.yaml': entity('Ben', 'person', more(withoutOrcid)),
    'entities/cora.yaml': entity('Cora', 'organization', more({ viaf: ids.viaf, isni: ids.isni })),
    'entities/dan.yaml': entity('Dan', 'person', more({ isni: ids.isni })),
    'entities/eva.yaml': entity('Eva', 'person'),
    'entities/oldport.yaml': entity('Oldport', 'place', more({ wikidata: 'Q43' })),
  });
  const { content } = readContent(contentDir);
  expect(publishedFacts(contentDir, content.site, day, false).authorities).toEqual([
    { kind: 'person', name: 'Ada', address: 'https://orcid.org/0000-0002-1825-0097' },
    { kind: 'person', name: 'Ben', address: 'https://www.wikidata.org/entity/Q42' },
    { kind: 'organization', name: 'Cora', address: 'https://viaf.org/viaf/113230702' },
    { kind: 'person', name: 'Dan', address: 'https://isni.org/isni/0000000121032683' },
  ]);
});
