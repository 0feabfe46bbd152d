import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runBuild } from '../support/builds/run-build.ts';
import { writeWithHistory } from '../support/builds/write-history.ts';
import { article, site } from '../support/content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Everything here is fiction.
const text = (words: string) => article('', words, { title: 'The last ferry', date: '1962-11-03' });
let content: string;
let out: string;

const build = () => {
  const ran = runBuild('--content', content, '--out', out);
  expect(ran.code, ran.stderr).toBe(0);
};
const read = (path: string) => readFileSync(join(out, path), 'utf8');
const revisions = () => readdirSync(join(out, 'articles/ferry/revisions')).toSorted();

beforeAll(() => {
  const folder = temporaryFolder();
  [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  writeWithHistory(content, {
    'site.yaml': site,
    'articles/ferry.md': text('It left at noon.'),
    'earlier:articles/ferry.md': text('It left at sundown.'),
  });
  build();
});

test('an earlier text has a page, and is in no list, index or data', () => {
  expect(revisions()).toHaveLength(2);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  const having = files.filter((file) => readFileSync(join(out, file)).includes('sundown'));
  expect(having.map((file) => file.replaceAll('\\', '/').replace(/\/\w{10}\//, '/'))).toEqual([
    'articles/ferry/revisions/index.html',
    'articles/ferry/revisions/index.html',
  ]);
  const addresses = files.filter((file) => /^sitemap|\.xml$|^data\//.test(file));
  expect(addresses.filter((file) => read(file).includes('/revisions/'))).toEqual([]);
});

test('a text that is committed after a build gets its day with the next build, at the same address', () => {
  writeFileSync(join(content, 'articles/ferry.md'), text('It left at noon, and late.'));
  build();
  const before = revisions();
  expect(before).toHaveLength(3);
  expect(read('articles/ferry/index.html')).toContain('Present text');
  const author = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@courier.example'];
  const time = { GIT_AUTHOR_DATE: '2020-02-01T12:00:00Z', GIT_COMMITTER_DATE: '2020-02-01T12:00:00Z' };
  const { status } = spawnSync('git', [...author, '-C', content, 'commit', '-qam', 'edit'], {
    env: { ...process.env, ...time },
  });
  expect(status).toBe(0);
  build();
  expect(revisions()).toEqual(before);
  expect(read('articles/ferry/index.html')).toContain('1 February 2020');
  expect(existsSync(join(out, 'articles/ferry/timemap.txt'))).toBe(true);
});
