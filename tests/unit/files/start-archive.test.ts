import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { finishChange } from '../../../src/files/change-files.ts';
import { isStartUnfinished, startArchive } from '../../../src/files/start-archive.ts';
import { article, open, openSettings, site, writeContent } from '../../support/content.ts';
import { openArchive } from '../../../src/files/open-archive.ts';

// All of it is fiction.
const example = {
  'articles/ferry.md': article('', 'Late.'),
  'entities/ada.yaml': 'name: Ada\nkind: person\n',
  'README.md': '# The guide\n',
};
const fresh = site.replace('The Example Courier', 'The Lantern');

/** Leaves a start as a killed process does, after two of three moves. */
function halfStarted(): string {
  const content = writeContent(example);
  const moved = ['articles', 'entities', 'site.yaml'];
  const journal = { aside: 'content-example', moved, siteText: fresh };
  writeFileSync(join(content, '.new-archive.json'), JSON.stringify(journal));
  mkdirSync(`${content}-example`);
  for (const name of moved.slice(0, 2)) renameSync(join(content, name), join(`${content}-example`, name));
  // As a keeper might who wonders where it is.
  mkdirSync(join(content, 'articles'));
  return content;
}

test('a half started archive is a problem that says what to do', async () => {
  const { archive, problems } = await openArchive(halfStarted(), openSettings);
  expect(archive).toBeUndefined();
  expect(problems.map(({ message, advice }) => `${message} ${advice}`)).toContain(
    'The start of a new archive was interrupted and is only partly done. Run npm run entities -- finish before you edit anything.',
  );
  expect((await open(example)).problems).toEqual([]);
});

test('a start that was interrupted writes its pages when it is finished', () => {
  const content = halfStarted();
  startArchive(content, fresh, [{ path: 'pages/about.md', text: 'Fiction.\n' }]);
  expect(readFileSync(join(content, 'pages/about.md'), 'utf8')).toBe('Fiction.\n');
});

test.each([
  ['the same command', (content: string) => void startArchive(content, fresh)],
  ['finish', (content: string) => finishChange(content)],
])('%s finishes a half started archive, and loses nothing', (_, finish) => {
  const content = halfStarted();
  finish(content);
  expect(isStartUnfinished(content)).toBe(false);
  expect(readdirSync(content).toSorted()).toEqual([
    'README.md',
    'articles',
    'entities',
    'pages',
    'site.yaml',
    'topics',
  ]);
  expect(readdirSync(join(content, 'articles'))).toEqual([]);
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toBe(fresh);
  const aside = readdirSync(`${content}-example`, { recursive: true }).toSorted();
  expect(aside).toEqual(['articles', 'articles/ferry.md', 'entities', 'entities/ada.yaml', 'site.yaml']);
  expect(existsSync(`${content}-example-2`)).toBe(false);
});

test('a start that can’t move anything leaves all as it was', () => {
  const content = writeContent(example);
  // A file stands where the folder for the old content should be made.
  writeFileSync(join(content, '.new-archive.json'), JSON.stringify({ aside: 'x', moved: ['articles'] }));
  writeFileSync(join(dirname(content), 'x'), '');
  expect(() => startArchive(content, fresh)).toThrow();
  expect(existsSync(join(content, 'articles/ferry.md'))).toBe(true);
});

test('the folder of the old content has a name that nothing else has', () => {
  const content = writeContent(example);
  for (const taken of ['content-example', 'content-example-2']) mkdirSync(join(dirname(content), taken));
  expect(startArchive(content, fresh)).toBe(join(dirname(content), 'content-example-3'));
  expect(existsSync(join(dirname(content), 'content-example-3/articles/ferry.md'))).toBe(true);
  expect(readdirSync(join(dirname(content), 'content-example'))).toEqual([]);
});

test('an archive that is begun where nothing was moves nothing aside', () => {
  const content = join(dirname(writeContent({})), 'another');
  expect(startArchive(content, fresh)).toBe(undefined);
  expect(readdirSync(content).toSorted()).toEqual(['articles', 'entities', 'pages', 'site.yaml', 'topics']);
  expect(existsSync(`${content}-example`)).toBe(false);
});

test('a start that fails before anything was moved is forgotten, and one that has moved something is not', () => {
  const content = writeContent(example);
  const aside = `${content}-example`;
  const journal = join(content, '.new-archive.json');
  const move = (moved: readonly string[]) => JSON.stringify({ aside: 'content-example', moved });
  writeFileSync(journal, move([]));
  writeFileSync(join(content, 'topics'), 'A file in the way.');
  expect(() => startArchive(content, fresh)).toThrow();
  expect([existsSync(journal), existsSync(aside), isStartUnfinished(content)]).toEqual([false, false, false]);
  expect(readFileSync(join(content, 'articles/ferry.md'), 'utf8')).toBe(example['articles/ferry.md']);
  writeFileSync(journal, move(['articles']));
  expect(() => startArchive(content, fresh)).toThrow();
  expect([existsSync(journal), readdirSync(aside)]).toEqual([true, ['articles']]);
  rmSync(join(content, 'topics'));
  expect(startArchive(content, fresh)).toBe(aside);
  expect(isStartUnfinished(content)).toBe(false);
});
