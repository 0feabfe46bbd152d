import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runAudit } from '../../../../src/cli/withhold/run-audit.ts';
import { runWithhold } from '../../../../src/cli/withhold/run-withhold.ts';
import { readContent } from '../../../../src/files/read-content.ts';
import { auditStaged } from '../../../../src/withhold/audit/audit-staged.ts';
import { takeOverChanges } from '../../../../src/withhold/decisions/hand-over.ts';
import { readDecisions } from '../../../../src/withhold/decisions/private-decision.ts';
import { importFrom, writeBatch } from '../../../support/batch.ts';
import { article, entity, type Files, filesIn, writeContent } from '../../../support/content.ts';
import { runInProcess } from '../../../support/run-in-process.ts';
import { noStagedFiles } from '../../../support/withheld/no-staged-files.ts';

// All of it is fiction.
const files: Files = {
  'entities/jane-may.yaml': entity('Jane May', 'person'),
  'articles/sails.md': article(
    'standfirst: A case of May 2018.\n',
    'Jane May sailed in **May** 2018 with the fog.\n\nThen May said that in May 2018 with the fog all was calm. May left.',
    { title: 'May storms', entities: '[jane-may]' },
  ),
  'articles/again.md': article('', 'Jane May came back. It was in May 2018 with rain.', {
    entities: '[jane-may]',
  }),
  'articles/other.md': article('', 'Nothing of it.'),
};
const run = (
  command: typeof runWithhold,
  name: 'withhold' | 'audit',
  content: string,
  args: readonly string[],
) => runInProcess(command, name, ...args, '--content', content);
const decide = ['jane-may', '--as', 'a captain', '--reason', 'A case.', '--ground', 'court'] as const;

/** Withholds the name, with words that mean something else. */
async function withheld(...passages: readonly string[]) {
  const content = writeContent(files);
  const withhold = (...args: readonly string[]) => run(runWithhold, 'withhold', content, args);
  const given = passages.length > 0 ? ['--except', passages.join(',')] : [];
  const { code, stderr } = await withhold(...decide, ...given);
  const out = join(dirname(content), 'dist');
  const audit = () => run(runAudit, 'audit', content, ['--out', out]);
  return { content, withhold, audit, out, code, stderr, text: () => filesIn(content)['articles/sails.md']! };
}

test('leaves the words that mean something else as they are, without a mark in public', async () => {
  const { text, content } = await withheld('in May 2018', 'May storms', 'of May 2018');
  expect(text()).toContain('title: May storms\n');
  expect(text()).toContain('standfirst: A case of May 2018.\n');
  expect(text()).toContain(
    '[A captain](withheld:1) sailed in **May** 2018 with the fog.\n\nThen [a captain](withheld:1) said that in May 2018 with the fog all was calm. [A captain](withheld:1) left.',
  );
  expect(JSON.stringify(filesIn(content))).not.toContain('entity:none');
  const [{ meanings = [] } = {}] = readDecisions(content);
  expect(meanings).toContainEqual({
    article: 'again',
    before: 'It was in',
    words: 'May',
    after: '2018 with rain',
  });
  expect(meanings).toHaveLength(5);
});

test('refuses words that stand nowhere with the name, or have no other word', async () => {
  for (const passage of ['in May 2019', 'May', 'the fog']) {
    const { code, stderr, content } = await withheld(passage);
    expect(code).toBe(1);
    expect(stderr).toContain(`No article of the decision has the name among the words “${passage}”.`);
    expect(filesIn(content)['articles/sails.md']).toBe(files['articles/sails.md']);
  }
});

test('the audit lists other meanings, and asks again when the words around them change', async () => {
  const { content, audit, withhold, text } = await withheld('in May 2018');
  const site = { 'index.html': '<p>In May 2018 with rain</p>' };
  mkdirSync(join(dirname(content), 'dist'));
  for (const [file, html] of Object.entries(site)) writeFileSync(join(dirname(content), 'dist', file), html);
  const first = await audit();
  expect(first.stderr).toBe('');
  expect(first.stdout).toContain(
    'Decision 1: in again, “It was in May 2018 with rain” means something else.',
  );

  const file = join(content, 'articles/sails.md');
  writeFileSync(file, text().replace('in May 2018 with the fog all', 'in May 2018 with a wind all'));
  const changed = await audit();
  expect(changed.code).toBe(1);
  expect(changed.stderr).toMatch(/articles\/sails\.md:12 has the name of decision 1\.\n/);
  expect(changed.stderr).not.toContain('May');
  expect(changed.stdout).toContain(
    'Decision 1: sails no longer has “said that in May 2018 with the”, which meant something else.',
  );
  expect((await withhold('meaning', '1', 'sails', 'May 2018 with a wind')).code).toBe(0);
  const last = await audit();
  expect(last.code).toBe(0);
  expect(last.stdout).not.toContain('no longer has');
});

test('a meaning holds among its words and in its article only', async () => {
  const { content, audit, out } = await withheld('It was in May 2018 with rain');
  mkdirSync(out);
  expect((await audit()).code).toBe(0);
  writeFileSync(
    join(content, 'articles/sails.md'),
    `${filesIn(content)['articles/sails.md']!}\nIt was in May 2018 with rain.\n`,
  );
  expect((await audit()).stderr).toContain('articles/sails.md');
});

test('a meaning at the beginning of a paragraph holds at the beginning only', async () => {
  const content = writeContent({
    ...files,
    'articles/sails.md': article('', 'May storms came.\n\nJane May said: so May storms came.', {
      title: 'Sails',
      entities: '[jane-may]',
    }),
  });
  await run(runWithhold, 'withhold', content, [...decide, '--except', 'May storms came']);
  // The keeper gave both places; of the second the words before are kept too.
  expect(readDecisions(content)[0]!.meanings!.map(({ before }) => before)).toEqual(['', 'captain said: so']);
  writeFileSync(
    join(content, 'articles/sails.md'),
    filesIn(content)['articles/sails.md']!.replace('May storms came.', 'So May storms came.'),
  );
  mkdirSync(join(dirname(content), 'dist'));
  const { stderr } = await run(runAudit, 'audit', content, ['--out', join(dirname(content), 'dist')]);
  expect(stderr).toContain('articles/sails.md:9 ');
});

test('importing again keeps another meaning', async () => {
  const { content } = await withheld('in May 2018');
  const source = {
    'more.json': JSON.stringify({
      title: 'Rain',
      date: '2018-06-20',
      body: 'Jane May came back. It was in May 2018 with rain. May left.',
    }),
  };
  await importFrom(writeBatch(source), content);
  const text = Object.entries(filesIn(content)).find(([file]) => /rain/.test(file))![1];
  expect(text).toContain('It was in May 2018 with rain. [A captain](withheld:1) left.');
});

test('undoing forgets other meanings, and taking over joins those of two keepers', async () => {
  const { content, withhold } = await withheld('in May 2018 with rain');
  const file = join(dirname(content), '.backfile/private/withheld/1.json');
  const mine = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const theirs = {
    ...mine,
    meanings: [{ article: 'sails', before: 'sailed in', words: 'May', after: '2018 with the' }],
  };
  const [change] = takeOverChanges(`${JSON.stringify(theirs)}\n`, readDecisions(content));
  expect(JSON.parse(change!.after!)).toMatchObject({
    meanings: [{ article: 'again' }, { article: 'sails' }],
  });
  expect((await withhold('undo', '1')).code).toBe(0);
  expect(filesIn(content)['articles/sails.md']).toBe(files['articles/sails.md']);
});

test('a build stops where words of an article may be the name, until the keeper says that they mean something else', async () => {
  const { content, withhold, text } = await withheld('in May 2018');
  const problems = async () => {
    const read = { content: readContent(content).content, contentDir: content, day: '2026-11-28' };
    const found = await auditStaged(noStagedFiles, read, undefined);
    return found.problems.map(({ file, line, advice }) => `${file}:${line} ${advice}`);
  };
  expect(await problems()).toEqual([]);
  writeFileSync(join(content, 'articles/sails.md'), `${text()}\nThe **M**ay wind blew.\n`);
  expect(await problems()).toEqual([
    'content/articles/sails.md:14 Replace it. If these words are somebody or something else: npm run withhold -- answer 1 --no "WORDS"; at this place only: npm run withhold -- meaning 1 ARTICLE-ID "words around it"',
  ]);
  await withhold('meaning', '1', 'sails', 'The May wind');
  expect(await problems()).toEqual([]);
});
