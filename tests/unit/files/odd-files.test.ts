import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { problemText } from '../../../src/archive/problem.ts';
import { finishChange } from '../../../src/files/change-files.ts';
import { openArchive } from '../../../src/files/open-archive.ts';
import { article, open, openSettings, problemsOf, writeContent } from '../../support/content.ts';

const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
for (const [index, letter] of [...'bcdefgh'].entries()) {
  bomb.push(`${letter}: &${letter} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`);
}

test('an unreadable file is one problem among others, with its line', async () => {
  const contentDir = writeContent({
    'articles/bomb.md': article(`${bomb.join('\n')}\n`),
    'articles/deep-list.md': article(`about: ${'- '.repeat(5000)}x\n`),
    'articles/deep-flow.md': article(`about: ${'['.repeat(5000)}x\n`),
    'articles/deep-quote.md': article('', `A text.\n\n${'> '.repeat(5000)}x`),
    'articles/deep-html.md': article('', `A text.\n\n${'<div>'.repeat(20_000)}x`),
    'articles/huge.md': '',
    'articles/typo.md': article('topic: x\n'),
    'entities/bomb.yaml': `name: Bomb\nkind: person\n${bomb.join('\n')}\n`,
  });
  truncateSync(join(contentDir, 'articles/huge.md'), 3_000_000_000);
  const { problems } = await openArchive(contentDir, openSettings);
  expect(problems.map(problemText).join('\n\n')).toMatchInlineSnapshot(`
    "content/articles/bomb.md:6
      The YAML uses too many aliases.
      Write out what the anchors (&) and aliases (*) stand for.

    content/articles/deep-flow.md:6
      The YAML is nested too deeply.
      Look for long runs of nested -, [ or {, and remove them.

    content/articles/deep-html.md:10
      The text is nested too deeply.
      Look for long runs of nested >, -, * or HTML tags, and remove them.

    content/articles/deep-list.md:6
      Text can’t start with a dash and a space, which starts a list.
      Put the text in quotes: title: "- and so on".

    content/articles/deep-quote.md:10
      The text is nested too deeply.
      Look for long runs of nested >, -, * or HTML tags, and remove them.

    content/articles/huge.md
      The file is larger than 32 MB, too large for a text.
      Check whether it belongs here; remove it from the content folder, or split it.

    content/articles/typo.md:6  topic
      There is no field "topic" here.
      Did you mean "topics"?

    content/entities/bomb.yaml:3
      The YAML uses too many aliases.
      Write out what the anchors (&) and aliases (*) stand for."
  `);
});

test.runIf(process.getuid?.() !== 0 && process.platform !== 'win32')(
  'files and folders without read permission are problems',
  async () => {
    const contentDir = writeContent({ 'articles/a.md': article(), 'topics/2018/x.yaml': 'label: X\n' });
    chmodSync(join(contentDir, 'articles/a.md'), 0);
    chmodSync(join(contentDir, 'topics/2018'), 0);
    const { problems } = await openArchive(contentDir, openSettings);
    chmodSync(join(contentDir, 'topics/2018'), 0o755);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'content/articles/a.md: The file can’t be read.',
      'content/topics/2018: The folder can’t be read.',
    ]);
  },
);

test('a folder in place of the settings file is a problem', async () => {
  const contentDir = writeContent({ 'articles/a.md': article() });
  const root = dirname(contentDir);
  mkdirSync(join(root, 'other/site.yaml'), { recursive: true });
  const { problems } = await openArchive(join(root, 'other'), openSettings);
  expect(problems.map(problemText).join('\n\n')).toBe(
    'other/site.yaml\n  The file can’t be read.\n  Make sure your user may read it; if so, check the disk.',
  );
});

test('a text with ordinary deep nesting is read', async () => {
  const { archive } = await open({
    'articles/a.md': article('', `${'> '.repeat(40)}x\n\n${'<div>'.repeat(100)}y${'</div>'.repeat(100)}`),
  });
  expect(archive).toBeDefined();
});

test('an unreadable journal is a problem', async () => {
  const contentDir = writeContent({ 'articles/a.md': article() });
  mkdirSync(join(contentDir, '.changes'));
  writeFileSync(join(contentDir, '.changes/journal.json'), '{');
  const { problems } = await openArchive(contentDir, openSettings);
  expect(problems.map(problemText).join('\n\n')).toMatchInlineSnapshot(`
    "content/.changes
      A change was interrupted and is only partly done.
      Run npm run entities -- finish before you edit anything."
  `);
  expect(() => finishChange(contentDir)).toThrow(
    /^The journal \.changes\/journal\.json .* can’t be read\. Delete/,
  );
});

test('a long line of dashes is a thematic break', async () => {
  expect(
    await problemsOf({
      'articles/a.md': article('', `A text.\n\n${'- '.repeat(300)}\n\n${'* '.repeat(300)}`),
    }),
  ).toBe('');
});

test('thousands of closing brackets are a problem, and many links are not', async () => {
  expect(await problemsOf({ 'articles/a.md': article('', `A text.\n\n${']'.repeat(3000)}`) })).toMatch(
    /^content\/articles\/a\.md:10\n {2}The text has more than 2,000 unmatched closing brackets \]\./,
  );
  const links = '[a](https://courier.example/) [1] '.repeat(1200);
  expect(await problemsOf({ 'articles/a.md': article('', links) })).toBe('');
});
