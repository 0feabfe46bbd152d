import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ArticleId } from '../../../src/schema/id.ts';
import { CommittedArrivals } from '../../../src/files/addresses/committed-arrivals.ts';
import { article, open, writeContent } from '../../support/content.ts';

// A fictional archive in a repository of its own.
const files = {
  // Others are recorded.
  'addresses.txt': '/articles/gone/ 2025-01-01\n',
  'articles/ferry.md': article('', 'One.'),
  'articles/quay.md': article('', 'Two.'),
};

function repository() {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  onTestFinished(() => void vi.unstubAllEnvs());
  const contentDir = writeContent(files);
  const git = (args: readonly string[], date?: string) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@courier.example', ...args], {
      cwd: dirname(contentDir),
      stdio: 'pipe',
      env: { ...process.env, ...(date !== undefined && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }) },
    });
  git(['init', '--quiet']);
  const commit = (paths: readonly string[], date: string) => {
    git(['add', ...paths.map((path) => join('content', path))]);
    git(['commit', '--quiet', '-m', 'Edit'], date);
  };
  return { contentDir, commit };
}

async function contentIn(timeZone: string, more = files) {
  const { content } = await open(more);
  return { ...content, site: { ...content.site, timeZone } };
}
const [ferry, quay] = ['ferry', 'quay'] as ArticleId[] as [ArticleId, ArticleId];

test('an article came on the day of its first commit, in the time zone of the archive', async () => {
  const { contentDir, commit } = repository();
  commit(['articles/ferry.md'], '2026-02-03T23:30:00Z');
  const arrivals = new CommittedArrivals(contentDir);
  const inLondon = arrivals.reader(await contentIn('Europe/London'));
  expect([inLondon(ferry), inLondon(quay)]).toEqual(['2026-02-03', undefined]);
  expect(arrivals.reader(await contentIn('Europe/Berlin'))(ferry)).toBe('2026-02-04');
  // What is committed later is known at once; a later commit of the same file is not its first.
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'One and a half.'));
  commit(['articles/ferry.md', 'articles/quay.md'], '2026-02-09T12:00:00Z');
  const later = arrivals.reader(await contentIn('Europe/London'));
  expect([later(ferry), later(quay)]).toEqual(['2026-02-03', '2026-02-09']);
});

test('where all addresses have their days, or without Git, nothing is known', async () => {
  const { contentDir, commit } = repository();
  commit(['articles/ferry.md'], '2026-02-03T12:00:00Z');
  const { addresses: _, ...content } = await contentIn('UTC');
  const addresses = new Map(
    ['/articles/ferry/', '/articles/quay/'].map((path) => [path, { since: '2026-01-01', codes: [] }]),
  );
  expect(new CommittedArrivals(contentDir).reader({ ...content, addresses })(ferry)).toBe(undefined);
  const without = new CommittedArrivals(writeContent(files));
  expect(without.reader(await contentIn('UTC'))(ferry)).toBe(undefined);
  // Nor where no address is recorded at all: then all articles are from before.
  const none = { ...content, addresses: new Map() };
  expect(new CommittedArrivals(contentDir).reader(none)(ferry)).toBe(undefined);
});
