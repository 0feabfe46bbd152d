import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Problem } from '../../../../src/archive/problem.ts';
import { answerJob, type JobContext } from '../../../../src/desk/server/jobs/answer-job.ts';
import '../../../../src/desk/server/publish/build-job.ts';
import '../../../../src/desk/server/publish/box-job.ts';
import '../../../../src/desk/server/publish/send-job.ts';
import type { BoxStart } from '../../../../src/desk/server/publish/box-job.ts';
import type { SendStart } from '../../../../src/desk/server/publish/send-job.ts';
import { runBoxCommand } from '../../../../src/desk/server/publish/run-box-command.ts';
import { type PlannedPublication, publishSite } from '../../../../src/publish/run/publish-site.ts';
import { PublishFault } from '../../../../src/publish/targets/publish-fault.ts';
import { buildSite } from '../../../../src/site/build/build.ts';
import { writeContent } from '../../../support/content.ts';
import { zip } from '../../../support/zip.ts';

vi.mock('../../../../src/desk/server/jobs/answer-job.ts', () => ({ answerJob: vi.fn<typeof answerJob>() }));
vi.mock('../../../../src/site/build/build.ts', () => ({ buildSite: vi.fn<typeof buildSite>() }));
vi.mock('../../../../src/publish/run/publish-site.ts', () => ({ publishSite: vi.fn<typeof publishSite>() }));
vi.mock('../../../../src/desk/server/publish/run-box-command.ts', () => ({
  runBoxCommand: vi.fn<typeof runBoxCommand>(),
}));

type Work = (start: object, context: JobContext<unknown>) => Promise<void>;
const [build, box, send] = vi.mocked(answerJob).mock.calls.map(([work]) => work as Work) as [
  Work,
  Work,
  Work,
];

/** Runs a job in this process. @returns what it said, in this order */
async function saidBy(work: Work, start: object, ...answers: readonly unknown[]): Promise<unknown[]> {
  const said: unknown[] = [];
  const left = [...answers];
  await work(start, { say: (message) => said.push(message), next: async () => left.shift() });
  return said;
}

// All of it is fiction.
const problem = (severity: Problem['severity'], line?: number): Problem => ({
  file: 'content/articles/ferry.md',
  ...(line !== undefined && { line }),
  severity,
  message: 'The date is missing.',
  advice: 'Add one.',
});
const size = { pages: 7, files: 9, bytes: 1200 };
type Built = Awaited<ReturnType<typeof buildSite>>;
const built = (more: Partial<Built>) =>
  ({ problems: [], notes: [], redirects: 0, ...more }) as unknown as Built;

let contentDir = '';
beforeEach(() => {
  contentDir = writeContent({});
  vi.mocked(buildSite).mockReset();
  vi.mocked(runBoxCommand).mockReset();
  vi.mocked(publishSite).mockReset();
});

test('a build tells its progress, and its size once the site is in place', async () => {
  vi.mocked(buildSite).mockImplementation(async ({ onWait, onProgress, mayReplace }) => {
    onWait(12, '/site.lock');
    onProgress?.({ stage: 'pages', pages: 1, lastPages: 7 });
    const changes = { added: ['a/'], changed: [], gone: [] };
    return built({ size: (await mayReplace?.(changes)) ? size : undefined, notes: ['A note.'] });
  });
  const order = { contentDir, out: '/site' };
  const begin = [
    { type: 'waiting', holder: 12 },
    { type: 'progress', stage: 'pages', pages: 1, lastPages: 7 },
    { type: 'complete', changes: { added: ['a/'], changed: [], gone: [] } },
  ];
  expect(await saidBy(build, order, true)).toEqual([
    ...begin,
    { type: 'published', ...size, seconds: expect.any(Number), limits: [], notes: ['A note.'] },
  ]);
  expect(await saidBy(build, order, 'no')).toEqual(begin);
});

test('a build of an archive with errors tells their number, warnings aside, and a failure its words', async () => {
  const problems = [problem('error'), problem('warning'), problem('error')];
  vi.mocked(buildSite).mockResolvedValueOnce(built({ problems }));
  expect(await saidBy(build, { contentDir, out: '/site' })).toEqual([{ type: 'errors', count: 2 }]);
  vi.mocked(buildSite).mockRejectedValueOnce(new Error('The disk is full.'));
  expect(await saidBy(build, { contentDir, out: '/site' })).toEqual([
    { type: 'failed', message: expect.stringContaining('The disk is full.') },
  ]);
});

const boxOrder = (more: Partial<BoxStart> = {}): BoxStart => ({
  contentDir,
  out: '/site',
  file: join(contentDir, '../box.zip'),
  ...more,
});

test('a box is made of a site without errors only', async () => {
  vi.mocked(buildSite).mockResolvedValueOnce(built({ problems: [problem('error'), problem('warning')] }));
  expect(await saidBy(box, boxOrder())).toEqual([{ type: 'errors', count: 1 }]);
  vi.mocked(buildSite).mockResolvedValueOnce(built({}));
  expect(await saidBy(box, boxOrder())).toEqual([
    { type: 'failed', message: 'The site could not be built.' },
  ]);
  expect(runBoxCommand).not.toHaveBeenCalled();
});

test('a box is written by the command, of the day of the site', async () => {
  const end = { type: 'boxed', file: 'box.zip', bytes: 12, sha256: 'ab', says: [] } as const;
  vi.mocked(runBoxCommand).mockResolvedValue(end);
  vi.mocked(buildSite).mockImplementation(async ({ onProgress }) => {
    onProgress?.({ stage: 'pages', pages: 1, lastPages: 7 });
    onProgress?.({ stage: 'files' });
    return built({ size });
  });
  const said = [{ type: 'progress', stage: 'pages', pages: 1, lastPages: 7 }, { type: 'boxing' }, end];
  expect(await saidBy(box, boxOrder())).toEqual(said);
  expect(await saidBy(box, boxOrder({ asOf: '2026-05-04' }))).toEqual(said);
  const [today, dated] = vi.mocked(runBoxCommand).mock.calls.map(([args]) => args.slice(1));
  expect(today).toEqual(['box', '--content', contentDir, '--out', boxOrder().file]);
  expect(dated).toEqual([...today!, '--as-of', '2026-05-04']);
});

test('a file that is no box of this archive is replaced only if the keeper says so', async () => {
  const order = boxOrder();
  writeFileSync(order.file, zip([{ name: 'letters.txt', content: 'Something else' }]));
  vi.mocked(buildSite).mockResolvedValue(built({ size }));
  vi.mocked(runBoxCommand).mockResolvedValue({ type: 'failed', message: 'It was only tried.' });
  const asked = { type: 'overwriting', what: expect.any(String) };
  expect(await saidBy(box, order, false)).toEqual([asked]);
  expect(buildSite).not.toHaveBeenCalled();
  expect((await saidBy(box, order, true))[0]).toEqual(asked);
  expect(vi.mocked(runBoxCommand).mock.calls[0]![0].at(-1)).toBe('--replace');
});

const planned: PlannedPublication = {
  plan: {
    ...{ added: ['a/index.html'], changed: [], removed: [], foreign: ['theirs.txt'], overwritten: ['b.txt'] },
    ...{ kept: 3, bytes: 1_000_000 },
  },
  notes: ['One article is held back.'],
};
const sendOrder = (more: Partial<SendStart> = {}): SendStart => ({
  ...{ contentDir, out: '/site', to: '/srv/courier', isDryRun: false, replaces: false },
  ...more,
});

test('nothing is sent before the keeper has seen the plan and agreed', async () => {
  const agreed: boolean[] = [];
  vi.mocked(publishSite).mockImplementation(async ({ mayUpload, onWait, onProgress, onUpload }) => {
    onWait(12, '/site.lock');
    onProgress?.({ stage: 'pages', pages: 1, lastPages: 7 });
    agreed.push((await mayUpload?.(planned)) ?? false);
    onUpload?.({ done: 1, of: 2 });
    return planned;
  });
  const plan = {
    type: 'planned',
    isDryRun: false,
    lines: expect.arrayContaining([
      expect.stringContaining('theirs.txt. Tick “Remove files of the host” to remove them, too.'),
      'One article is held back.',
    ]),
    overwritten: ['b.txt'],
    changes: { added: ['/a/'], changed: [], gone: [] },
  };
  expect(await saidBy(send, sendOrder(), true)).toEqual([
    { type: 'waiting', holder: 12 },
    { type: 'progress', stage: 'pages', pages: 1, lastPages: 7 },
    plan,
    { type: 'sending', done: 1, of: 2 },
    { type: 'sent', text: 'Published to /srv/courier: 1 file sent or removed.' },
  ]);
  await saidBy(send, sendOrder(), 'yes');
  const tried = await saidBy(send, sendOrder({ isDryRun: true }), true);
  expect(agreed).toEqual([true, false, false]);
  expect(tried[2]).toEqual({ ...plan, isDryRun: true });
  expect(tried.at(-1)).toEqual({ type: 'sent', text: 'Nothing was sent or recorded.' });
});

test.each<[string, readonly Problem[], string]>([
  [
    'the first of several errors with its place',
    [problem('warning'), problem('error', 4), problem('error', 9)],
    'The archive has 2 errors, the first in content/articles/ferry.md:4: The date is missing. Add one.',
  ],
  [
    'one error',
    [problem('error')],
    'The archive has 1 error in content/articles/ferry.md: The date is missing. Add one.',
  ],
  ['that the archive can’t be read', [problem('warning')], 'The archive can’t be read.'],
])('a publication that is refused says %s', async (_, problems, message) => {
  vi.mocked(publishSite).mockResolvedValueOnce({ problems, contentFiles: 3 });
  expect(await saidBy(send, sendOrder())).toEqual([{ type: 'failed', message }]);
});

test('a publication says what a host refused as it is, and other faults in plain words', async () => {
  vi.mocked(publishSite).mockRejectedValueOnce(new PublishFault('The store has no such bucket.'));
  expect(await saidBy(send, sendOrder())).toEqual([
    { type: 'failed', message: 'The store has no such bucket.' },
  ]);
  expect(await saidBy(send, sendOrder({ to: 'ftp://courier.example' }))).toEqual([
    { type: 'failed', message: expect.stringContaining('is of a kind that is not known') },
  ]);
  vi.mocked(publishSite).mockRejectedValueOnce(
    Object.assign(new Error('write'), { code: 'ENOSPC', path: '/site/a' }),
  );
  expect(await saidBy(send, sendOrder())).toEqual([
    { type: 'failed', message: expect.not.stringMatching(/^write$/) },
  ]);
});
