import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { finishChange, interruptedChange } from '../../../src/files/change-files.ts';
import { nodeDisk } from '../../../src/files/disk.ts';
import { isStartUnfinished, startArchive } from '../../../src/files/changes/start-archive.ts';
import { article, open, openSettings, site, writeContent } from '../../support/content.ts';
import { failingDisk } from '../../support/failing-disk.ts';
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
  const moves = ['articles', 'entities', 'site.yaml'].map((name) => ({
    from: `content/${name}`,
    to: `content-example/${name}`,
  }));
  const changes = [{ file: 'content/site.yaml', before: null, after: hash('sha256', fresh) }];
  mkdirSync(join(content, '.changes'));
  writeFileSync(join(content, '.changes/0.new'), fresh);
  writeFileSync(
    join(content, '.changes/journal.json'),
    JSON.stringify({ title: 'The start of a new archive', changes, moves }),
  );
  const root = dirname(content);
  mkdirSync(`${content}-example`);
  for (const { from, to } of moves.slice(0, 2)) renameSync(join(root, from), join(root, to));
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
  ['the same command', (content: string) => void startArchive(content, fresh), ['pages', 'topics']],
  ['finish', (content: string) => finishChange(content), []],
])('%s finishes a half started archive, and loses nothing', (_, finish, folders) => {
  const content = halfStarted();
  finish(content);
  expect(isStartUnfinished(content)).toBe(false);
  const names = readdirSync(content).filter((name) => !['entities', ...folders].includes(name));
  expect(names.toSorted()).toEqual(['README.md', 'articles', 'site.yaml']);
  expect(readdirSync(join(content, 'articles'))).toEqual([]);
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toBe(fresh);
  const aside = readdirSync(`${content}-example`, { recursive: true }).toSorted();
  expect(aside).toEqual(['articles', 'articles/ferry.md', 'entities', 'entities/ada.yaml', 'site.yaml']);
  expect(existsSync(`${content}-example-2`)).toBe(false);
});

test('a half started archive gets the settings with which it is started again, and says where the old content is', () => {
  const content = halfStarted();
  const other = site.replace('The Example Courier', 'The Beacon');
  expect(startArchive(content, other)).toBe(`${content}-example`);
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toBe(other);
  expect(readFileSync(`${content}-example/site.yaml`, 'utf8')).toBe(site);
});

test('a start that can’t move anything leaves all as it was', () => {
  const content = writeContent(example);
  const bytes = () =>
    readdirSync(dirname(content), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]);
  const before = bytes();
  // A file stands where the folder of a page should be made.
  const start = () => startArchive(content, fresh, [{ path: 'README.md/about.md', text: 'Fiction.' }]);
  expect(start).toThrow('ENOTDIR');
  expect(bytes()).toEqual(before);
  expect([existsSync(`${content}-example`), isStartUnfinished(content)]).toEqual([false, false]);
});

const old = { ...example, 'pages/about.md': 'The old one.\n' };
const pages = [{ path: 'pages/about.md', text: 'Fiction.\n' }];

/** Returns the texts in the folder that contains the content folder, by their paths; what is hidden apart. */
function textsBeside(content: string): Record<string, string> {
  const root = dirname(content);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => relative(root, join(parentPath, name)));
  const visible = paths.filter((path) => !path.includes('/.')).toSorted();
  return Object.fromEntries(visible.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const notStarted = {
  ...Object.fromEntries(Object.entries(old).map(([path, text]) => [`content/${path}`, text])),
  'content/site.yaml': site,
};
const started = {
  'content-example/articles/ferry.md': old['articles/ferry.md'],
  'content-example/entities/ada.yaml': old['entities/ada.yaml'],
  'content-example/pages/about.md': 'The old one.\n',
  'content-example/site.yaml': site,
  'content/README.md': old['README.md'],
  'content/pages/about.md': 'Fiction.\n',
  'content/site.yaml': fresh,
};

/** Returns the numbers of all calls of the disk. */
function calls(): number[] {
  const { disk, calls: count } = failingDisk(Infinity, false);
  startArchive(writeContent(old), fresh, pages, disk);
  return Array.from({ length: count() }, (_, index) => index + 1);
}

test('a start whose disk fails at any call leaves all as it was, or is done', () => {
  for (const failing of calls()) {
    const content = writeContent(old);
    const { disk } = failingDisk(failing, false);
    let failed = false;
    try {
      startArchive(content, fresh, pages, disk);
    } catch {
      failed = true;
    }
    expect(interruptedChange(content)).toBeUndefined();
    expect(textsBeside(content)).toEqual(failed ? notStarted : started);
    expect(existsSync(`${content}-example`)).toBe(!failed);
  }
});

test('a start that can’t move anything to the place for the old content, as on another disk, leaves all as it was', () => {
  const content = writeContent(old);
  const move = (from: string, to: string) => {
    if (to.includes('-example')) throw Object.assign(new Error('EXDEV: cross-device'), { code: 'EXDEV' });
    nodeDisk.move(from, to);
  };
  expect(() => startArchive(content, fresh, pages, { ...nodeDisk, move })).toThrow('EXDEV');
  expect(interruptedChange(content)).toBeUndefined();
  expect(textsBeside(content)).toEqual(notStarted);
  expect(existsSync(`${content}-example`)).toBe(false);
});

test('a start after a crash at any call is done once, and has the old content in one place', () => {
  for (const failing of calls()) {
    const content = writeContent(old);
    const { disk } = failingDisk(failing, true);
    let isDone = true;
    try {
      startArchive(content, fresh, pages, disk);
    } catch {
      isDone = false;
    }
    if (interruptedChange(content)) {
      expect(startArchive(content, fresh, pages)).toBe(`${content}-example`);
      isDone = true;
    }
    expect(textsBeside(content)).toEqual(isDone ? started : notStarted);
  }
});

test('a start that is being undone is not finished, and what was made in its place since then stays', () => {
  const content = halfStarted();
  writeFileSync(join(content, 'articles/new.md'), 'New.');
  renameSync(join(content, '.changes/journal.json'), join(content, '.changes/undo.json'));
  expect(isStartUnfinished(content)).toBe(false);
  expect(() => finishChange(content)).toThrow(
    'content/articles was made after the change was interrupted. Move it away: what it replaces is in content-example/articles.',
  );
  expect(readFileSync(join(content, 'articles/new.md'), 'utf8')).toBe('New.');
  rmSync(join(content, 'articles/new.md'));
  finishChange(content);
  expect(readFileSync(join(content, 'articles/ferry.md'), 'utf8')).toBe(example['articles/ferry.md']);
  expect(readdirSync(`${content}-example`)).toEqual([]);
});

test('the pages of the old content are moved aside, and do not become those of the new archive', () => {
  const content = writeContent({ ...example, 'pages/about.md': 'The old one.\n' });
  const aside = startArchive(content, fresh, [{ path: 'pages/about.md', text: 'Fiction.\n' }])!;
  expect(readFileSync(join(aside, 'pages/about.md'), 'utf8')).toBe('The old one.\n');
  expect(readFileSync(join(content, 'pages/about.md'), 'utf8')).toBe('Fiction.\n');
});

test('a link is moved aside as a link, wherever it leads', () => {
  const content = writeContent(example);
  symlinkSync('nowhere', join(content, 'pictures'));
  expect(readlinkSync(join(startArchive(content, fresh)!, 'pictures'))).toBe('nowhere');
  expect(existsSync(join(content, 'pictures'))).toBe(false);
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
