import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleStates, readStates, saveStates } from '../../../src/publish/releases/article-states.ts';
import { newRelease } from '../../../src/publish/releases/new-release.ts';
import { recordPublication, withRelease } from '../../../src/publish/run/record-publication.ts';
import { manifestDigest } from '../../../src/publish/releases/manifest-digest.ts';
import { article, type Files, open, writeContent } from '../../support/content.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

// Everything here is fiction.
const decision = (number: string) =>
  `decisions:\n  - { number: ${number}, month: 2026-10, ground: request, words: a driver }\n`;

const before: Files = {
  'articles/kept.md': article('', 'The same.'),
  'articles/edited.md': article('', 'Before.'),
  'articles/fixed.md': article('', 'Wrong.'),
  'articles/taken.md': article('', 'Taken back.'),
  'articles/deleted.md': article('', 'Deleted.'),
  'articles/named.md': article('', 'Ada drove.'),
};
const { 'articles/deleted.md': _, ...rest } = before;
const after: Files = {
  ...rest,
  'articles/edited.md': article('', 'After.'),
  'articles/fixed.md': article('corrections: [{ date: 2026-11-01, text: It was a Tuesday. }]\n', 'Right.'),
  'articles/taken.md': article('withdrawn: { date: 2026-11-01, reason: Wrong. }\n', 'Taken back.'),
  'articles/named.md': article('withheld: [7]\n', '[a driver](withheld:7) drove.'),
  'articles/new.md': article('', 'New.'),
  'articles/draft.md': article('draft: true\n', 'Hidden.'),
  'articles/apart.md': article('listing: address-only\n', 'Apart.'),
  'withheld.yaml': decision('7'),
};

async function statesOf(files: Files) {
  const { content, archive, problems } = await open(files);
  if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { archive, states: articleStates(content, archive) };
}

const facts = { day: '2026-11-28', program: '0.2.0', known: new Map([['/articles/kept/', { codes: [] }]]) };

describe('a release', () => {
  test('says what was added, changed, corrected and withdrawn, and counts what must not be named', async () => {
    const last = await statesOf(before);
    const { archive, states } = await statesOf(after);
    expect(newRelease({ ...facts, archive, now: states, before: last.states, isFirst: false })).toEqual({
      day: '2026-11-28',
      program: '0.2.0',
      added: { count: 2, articles: ['new'] },
      changed: { count: 2, articles: ['edited'] },
      corrected: { count: 1, articles: ['fixed'] },
      withdrawn: { count: 1, articles: ['taken'] },
      removed: 1,
      withheld: 1,
    });
  });

  test('that is the first has all articles as added', async () => {
    const { archive, states } = await statesOf(before);
    const release = newRelease({ ...facts, archive, now: states, before: undefined, isFirst: true });
    expect(release).toEqual({
      day: '2026-11-28',
      program: '0.2.0',
      added: { count: 6, articles: ['deleted', 'edited', 'fixed', 'kept', 'named', 'taken'] },
    });
  });

  test('after one that was made elsewhere takes what is new from the addresses, and says that the rest is unknown', async () => {
    const { archive, states } = await statesOf(after);
    const release = newRelease({ ...facts, archive, now: states, before: undefined, isFirst: false });
    expect(release).toEqual({
      day: '2026-11-28',
      program: '0.2.0',
      added: { count: 5, articles: ['edited', 'fixed', 'new'] },
      compared: false,
    });
  });

  test('names no articles if they are many', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 501 }, (_, index) => [`articles/story-${index}.md`, article('', 'Fiction.')]),
    );
    const { archive, states } = await statesOf(many);
    expect(newRelease({ ...facts, archive, now: states, before: undefined, isFirst: true }).added).toEqual({
      count: 501,
    });
  });

  test('names five hundred articles, in order, though they were read in another', async () => {
    const numbers = Array.from({ length: 500 }, (_, index) => String(999 - index));
    const { archive, states } = await statesOf(
      Object.fromEntries(numbers.map((number) => [`articles/s${number}.md`, article('', 'Fiction.')])),
    );
    const { added } = newRelease({ ...facts, archive, now: states, before: undefined, isFirst: true });
    expect(added).toEqual({ count: 500, articles: numbers.map((number) => `s${number}`).toSorted() });
  });

  test('does not tell again what was withdrawn or decided before, and nothing of what was never there', async () => {
    const { archive, states } = await statesOf(after);
    const entry = { day: '2026-11-28', program: '0.2.0' };
    expect(newRelease({ ...facts, archive, now: states, before: states, isFirst: false })).toEqual(entry);
    const withoutTaken = Object.fromEntries(Object.entries(states.articles).filter(([id]) => id !== 'taken'));
    const last = { ...states, articles: withoutTaken };
    expect(newRelease({ ...facts, archive, now: states, before: last, isFirst: false })).toEqual(entry);
  });

  test('names an article again once the name in it was withheld by an earlier release', async () => {
    const last = await statesOf(after);
    const { archive, states } = await statesOf({
      ...after,
      'articles/named.md': article('withheld: [7]\n', '[a driver](withheld:7) drove away.'),
    });
    expect(newRelease({ ...facts, archive, now: states, before: last.states, isFirst: false })).toMatchObject(
      { changed: { count: 1, articles: ['named'] } },
    );
  });

  test('says as the first how many names are withheld, and does not name a withdrawn article that nobody was led to', async () => {
    const { archive, states } = await statesOf(after);
    const release = newRelease({ ...facts, archive, now: states, before: undefined, isFirst: true });
    expect(release).toMatchObject({ withheld: 1, added: { count: 6 } });
    expect(release).not.toHaveProperty('compared');
    const hidden = {
      'articles/apart.md': article(
        'listing: address-only\nwithdrawn: { date: 2026-11-01, reason: Wrong. }\n',
        'Apart.',
      ),
    };
    const now = await statesOf(hidden);
    expect(now.states.articles['apart']).toMatchObject({ isWithdrawn: true, isUnlisted: true });
    expect(now.states.articles['apart']!.corrections).toBe(0);
  });

  test('is one more line, and leaves those before as they are', () => {
    const entry = { day: '2026-11-28', program: '0.2.0', digest: 'a'.repeat(64) };
    const first = withRelease(undefined, entry);
    expect(first).toMatchInlineSnapshot(`
      "# Each publication of the archive. Only npm run publish and the desk append to this file.
      releases:
      - {"day":"2026-11-28","program":"0.2.0","digest":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}
      "
    `);
    expect(withRelease(first, entry).startsWith(first)).toBe(true);
    expect(withRelease('# mine\nreleases:\n- {"day": "2026-11-27"}', entry).split('\n')).toHaveLength(5);
    expect(withRelease(' \n', entry)).toBe(first);
    for (const none of ['# mine\nreleases: []\n', '# mine\nreleases: [ ] # none yet'])
      expect(parse(withRelease(none, entry))).toEqual({ releases: [entry] });
  });

  test('is compared only with what the release before it knew', async () => {
    const contentDir = writeContent(before);
    const { states } = await statesOf(before);
    expect(readStates(contentDir, 'one')).toBeUndefined();
    saveStates(contentDir, 'one', states);
    expect(readStates(contentDir, 'one')).toEqual(states);
    expect(readStates(contentDir, 'other')).toBeUndefined();
  });
});

test('the digest of a release is that of the list that sha256sum writes, without what names the releases', () => {
  // printf a | sha256sum
  const digest = Buffer.from(
    'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
    'hex',
  ).toString('base64url');
  const file = { digest, size: 1, stamp: '' };
  const manifest = new Map([
    ['index.html', file],
    ['data/index.html', file],
    ['data/feed.xml', file],
    ['a.txt', file],
  ]);
  // printf '%s  a.txt\n%s  index.html\n' $D $D | sha256sum
  expect(manifestDigest(manifest)).toBe('7c86a5b415c61fdcf05797c78dd4a55ab35d3c1e2216b40a44c648c36f32da55');
});

test('what has nothing to record leaves a change that was interrupted to the next command', async () => {
  const contentDir = writeContent(before);
  const journal = join(contentDir, '.changes/journal.json');
  mkdirSync(join(contentDir, '.changes'));
  writeFileSync(journal, '{"title":"Merge","changes":[]}');
  await recordPublication(contentDir, { added: new Map() });
  expect(readFileSync(journal, 'utf8')).toBe('{"title":"Merge","changes":[]}');
  const release = { day: '2026-11-28', program: '0.2.0', digest: 'a'.repeat(64) };
  expect((await faultOf(recordPublication(contentDir, { added: new Map(), release }))).message).toMatch(
    'An earlier change is not finished.',
  );
});
