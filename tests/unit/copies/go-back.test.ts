import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bringBack, previewReturn } from '../../../src/copies/bring-back.ts';
import { datedCopies, keepDatedCopy } from '../../../src/copies/dated-copies.ts';
import { verifyBackup } from '../../../src/copies/open-backup.ts';
import { goBack, previewGoingBack } from '../../../src/copies/earlier/go-back.ts';
import { changeFiles } from '../../../src/files/change-files.ts';
import { planWithholding } from '../../../src/withhold/plan/plan-withholding.ts';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import { article, entity, type Files, filesIn, writeContent } from '../../support/content.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

// All of it is fiction.
const digest = 'a'.repeat(64);
const day = '2026-11-29';
const release = { day: '2026-03-02', digest };
const now = new Date('2026-11-29T07:30:00Z');
const recorded = `releases:\n- {"day":"2026-03-02","program":"0.2.0","digest":"${digest}"}\n`;

/** Writes an archive as it was when it was published, keeps the copy of that, and then makes it what it is today. */
function publishedOnce(then: Files, today: Files, gone: readonly string[] = []): string {
  const contentDir = writeContent({ ...then, 'releases.yaml': recorded });
  keepDatedCopy({ contentDir, scope: 'texts', now: new Date('2026-03-02T08:00:00Z'), release: digest });
  change(contentDir, today, gone);
  return contentDir;
}

function change(contentDir: string, today: Files, gone: readonly string[] = []): void {
  for (const [path, text] of Object.entries(today)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
  for (const path of gone) rmSync(join(contentDir, path));
}

async function confirmed(contentDir: string) {
  const plan = await previewGoingBack({ contentDir, release, day });
  expect(plan.refusals).toEqual([]);
  const copy = await goBack({ contentDir, release, day, digest: plan.digest, now });
  return { plan, copy, files: filesIn(contentDir) };
}

const quayThen = article('', 'The quay was opened.', { title: 'The quay' });
const quayNow = article(
  'corrections: [{ date: 2026-05-01, text: It was closed. }]\n',
  'The quay was closed.',
  { title: 'The quay' },
);

test('the earlier texts come back, what is new goes, and nothing of today is lost', async () => {
  const contentDir = publishedOnce(
    {
      'articles/quay.md': quayThen.replaceAll('\n', '\r\n'),
      'articles/old.md': article('', 'An old text.'),
      'articles/2018/moved.md': article(),
      'entities/boats.yaml': entity('Example Boats'),
    },
    {
      'articles/quay.md': quayNow,
      'articles/new.md': article('', 'A new text.'),
      'articles/moved.md': article('', 'Moved and changed.'),
      'articles/sketch.md': article('draft: true\n', 'Nobody knows.', { entities: '[ada-quill]' }),
      'entities/ada-quill.yaml': entity('Ada Quill', 'person'),
      'entities/boats.yaml': entity('Example Boats', 'organization', 'description: Builds boats.\n'),
      'site.yaml': 'title: The New Courier\ndescription: None.\nurl: https://courier.example/\n',
    },
    ['articles/old.md', 'articles/2018/moved.md'],
  );
  const before = filesIn(contentDir);
  const { plan, copy, files } = await confirmed(contentDir);
  expect(plan).toMatchObject({
    from: 'the copy of 2 March 2026',
    replaced: ['articles/quay.md', 'entities/boats.yaml'],
    added: ['articles/2018/moved.md', 'articles/old.md'],
    removed: ['articles/moved.md', 'articles/new.md'],
    kept: [],
    uncorrected: ['articles/quay.md'],
  });
  const { 'articles/moved.md': _, 'articles/new.md': __, ...rest } = before;
  expect(files).toEqual({
    ...rest,
    'articles/quay.md': quayThen.replaceAll('\n', '\r\n'),
    'articles/old.md': article('', 'An old text.'),
    'articles/2018/moved.md': article(),
    'entities/boats.yaml': entity('Example Boats'),
  });
  expect(datedCopies(contentDir).map(({ why }) => why)).toContain(
    'Before: Return to the publication of 2026-03-02',
  );
  const kept = await verifyBackup(copy!);
  expect(Object.keys(kept.files)).toEqual(expect.arrayContaining(['content/articles/new.md']));
  // A second time, nothing is to be done.
  const again = await previewGoingBack({ contentDir, release, day });
  expect([again.replaced, again.added, again.removed]).toEqual([[], [], []]);
  expect(await goBack({ contentDir, release, day, digest: again.digest, now })).toBe(undefined);
  // The copy from before brings every byte of today back.
  const { plan: back } = await previewReturn(copy!, contentDir);
  await bringBack(copy!, { contentDir, digest: back.digest, mayLose: true, now });
  expect(filesIn(contentDir)).toEqual(before);
});

test('what comes back has the rights of the file that is there, and a new file those of any other', async () => {
  const contentDir = publishedOnce(
    { 'articles/quay.md': quayThen, 'articles/old.md': quayThen },
    { 'articles/quay.md': quayNow },
    ['articles/old.md'],
  );
  const quay = join(contentDir, 'articles/quay.md');
  const usual = statSync(quay).mode;
  chmodSync(quay, 0o640);
  await confirmed(contentDir);
  expect(statSync(quay).mode & 0o777).toBe(0o640);
  expect(statSync(join(contentDir, 'articles/old.md')).mode).toBe(usual);
});

test('what is withdrawn, held back or a draft stays so, under each id that it had, and so does its listing', async () => {
  const then = {
    'articles/withdrawn.md': article('', 'It says too much.'),
    'articles/former.md': article('', 'It says too much as well.'),
    'articles/held.md': article('', 'An early text.'),
    'articles/dropped.md': article('', 'A dropped text.'),
    'articles/quiet.md': article('', 'An earlier quiet text.'),
    'articles/loud.md': article('listing: no-search-engines\n', 'An earlier loud text.'),
  };
  const taken = 'withdrawn: { date: 2026-04-01, reason: By request. }\n';
  const today = {
    'articles/withdrawn.md': article(taken, 'It says too much.'),
    'articles/later.md': article(`redirectFrom: [/articles/former/]\n${taken}`, 'Nothing.'),
    'articles/held.md': article('embargo: 2027-01-01\n', 'A later text.'),
    'articles/dropped.md': article('draft: true\n', 'A text of today.'),
    'articles/quiet.md': article('listing: address-only\nrevisions: false\n', 'A quiet text.'),
    'articles/loud.md': article('', 'A loud text.'),
  };
  const contentDir = publishedOnce(then, today, ['articles/former.md']);
  const { plan, files } = await confirmed(contentDir);
  expect(plan.kept).toEqual([
    { path: 'articles/dropped.md', why: 'it is a draft' },
    { path: 'articles/former.md', why: 'it is withdrawn' },
    { path: 'articles/held.md', why: 'it is held back until 1 January 2027' },
    { path: 'articles/withdrawn.md', why: 'it is withdrawn' },
  ]);
  const { 'site.yaml': _, 'releases.yaml': __, ...articles } = files;
  expect(articles).toEqual({
    ...today,
    'articles/quiet.md': article('listing: address-only\nrevisions: false\n', 'An earlier quiet text.'),
    'articles/loud.md': article('', 'An earlier loud text.'),
  });
});

const quill = {
  'articles/trial.md': article('standfirst: Jane Quill in court.\n', 'Jane Quill was heard. Quill left.', {
    entities: '[jane-quill]',
  }),
  'articles/other.md': article('', 'Jane Quill was seen. So was **Jane** Quill’s boat.'),
  'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
};

/** Withholds a name as the command does. */
function withhold(contentDir: string, subject = 'jane-quill'): void {
  const planned = planWithholding(
    openForEditing(contentDir),
    {
      subject,
      words: 'a captain',
      ground: 'request',
      reason: 'She asked.',
      also: [],
      pictures: [],
      today: '2026-06-01',
      decidedBy: 'Ada',
      stems: [],
    },
    [],
  );
  if ('refusals' in planned) throw new Error(JSON.stringify(planned.refusals));
  changeFiles(contentDir, planned.plan.title, [...planned.plan.changes, ...planned.privately]);
}

test('a name that was withheld since stays withheld in the earlier texts, also of articles that are gone', async () => {
  const contentDir = publishedOnce(
    quill,
    { 'articles/trial.md': quill['articles/trial.md'].replace('left', 'stayed') },
    ['articles/other.md'],
  );
  withhold(contentDir);
  const { plan, files } = await confirmed(contentDir);
  expect(plan.kept).toEqual([{ path: 'entities/jane-quill.yaml', why: 'its name is withheld' }]);
  expect(files['articles/trial.md']).toContain(
    '[A captain](withheld:1) was heard. [A captain](withheld:1) left.',
  );
  expect(files['articles/other.md']).toContain('[A captain](withheld:1) was seen.');
  expect(files['articles/other.md']).toContain('withheld: [1]');
  expect(JSON.stringify(files)).not.toMatch(/quill/i);
});

test('of two withheld names in one address, the first that was withheld is the reason', async () => {
  const path = 'articles/jane-quill-and-tom-vexel.md';
  const contentDir = publishedOnce(
    { ...quill, 'entities/tom-vexel.yaml': entity('Tom Vexel', 'person'), [path]: article() },
    {},
    [path],
  );
  withhold(contentDir);
  withhold(contentDir, 'tom-vexel');
  const { refusals } = await previewGoingBack({ contentDir, release, day });
  expect(refusals).toEqual([`${path}: its address has the name that decision 1 withholds.`]);
});

test('it is refused, with the reasons, where a decision can’t be applied or the archive would have errors', async () => {
  const contentDir = publishedOnce({ ...quill, 'articles/jane-quill-speaks.md': article() }, {}, [
    'articles/jane-quill-speaks.md',
  ]);
  withhold(contentDir);
  const named = await previewGoingBack({ contentDir, release, day });
  expect(named.refusals).toEqual([
    'articles/jane-quill-speaks.md: its address has the name that decision 1 withholds.',
  ]);
  // Another machine of the same archive does not have the name.
  const decisions = join(dirname(contentDir), '.backfile/private/withheld/1.json');
  const before = filesIn(contentDir);
  rmSync(decisions);
  const plan = await previewGoingBack({ contentDir, release, day });
  expect(plan.refusals).toEqual([
    expect.stringMatching(
      /^The names that decision 1 withholds are not in .* can’t be searched for these names\.$/,
    ),
  ]);
  expect((await faultOf(goBack({ contentDir, release, day, digest: plan.digest, now }))).message).toMatch(
    'decision 1',
  );
  expect(filesIn(contentDir)).toEqual(before);

  const other = publishedOnce(
    {
      'articles/quay.md': article('', 'Then.', { topics: '[harbor]' }),
      'topics/harbor.yaml': 'label: Harbor\n',
    },
    {
      'articles/quay.md': article('', 'Now.', { topics: '[port]' }),
      'articles/sketch.md': article('draft: true\n', 'A draft.', { topics: '[port]' }),
      'topics/port.yaml': 'label: Port\nformerIds: [harbor]\n',
    },
    ['topics/harbor.yaml'],
  );
  const refused = await previewGoingBack({ contentDir: other, release, day });
  expect(refused.refusals).toEqual([expect.stringMatching(/^content\/articles\/sketch\.md:\d+: .*"port"/)]);
});

test('what the settings of today name beside the content is there, and what stays is searched for withheld names', async () => {
  const contentDir = publishedOnce(
    { ...quill, 'articles/quay.md': quayThen },
    {
      'articles/quay.md': quayNow,
      'site.yaml':
        'title: The Courier\ndescription: None.\nurl: https://courier.example/\nlook: { logo: theme/logo.svg }\n',
      '../public/theme/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"/>',
    },
  );
  withhold(contentDir);
  const order = { contentDir, release, day };
  expect((await previewGoingBack(order)).refusals).toEqual([]);
  change(contentDir, {
    'articles/trial.md': article('draft: true\n', 'Jane Quill again.'),
    'articles/jane-quill.jpg': Uint8Array.of(0xff, 0xd8, 0xff),
  });
  expect((await previewGoingBack(order)).refusals).toEqual([
    expect.stringMatching(
      /^content\/articles\/trial\.md:\d+ would have the name that decision 1 withholds\.$/,
    ),
    'content/articles/jane-quill.jpg would have the name that decision 1 withholds.',
  ]);
});

test('a change since it was shown, and content that nothing has, are said plainly', async () => {
  const contentDir = publishedOnce({ 'articles/quay.md': quayThen }, { 'articles/quay.md': quayNow });
  const { digest: shown } = await previewGoingBack({ contentDir, release, day });
  change(contentDir, { 'articles/quay.md': article('', 'Changed again.') });
  expect((await faultOf(goBack({ contentDir, release, day, digest: shown, now }))).message).toMatch(
    'Files have changed since this was shown.',
  );
  expect(filesIn(contentDir)['articles/quay.md']).toBe(article('', 'Changed again.'));
  const other = { day: '2025-01-02', digest: 'b'.repeat(64) };
  expect((await faultOf(previewGoingBack({ contentDir, release: other, day }))).message).toMatch(
    'The content of the publication of 2 January 2025 is not on this machine: no version was saved of it, and no copy was kept.',
  );
});

test('nothing is written through a link, and nothing that was prepared stays', async () => {
  const contentDir = publishedOnce({ 'articles/quay.md': quayThen }, { 'articles/quay.md': quayNow });
  const outside = join(dirname(contentDir), 'outside');
  mkdirSync(outside);
  rmSync(join(contentDir, 'articles'), { recursive: true });
  symlinkSync(outside, join(contentDir, 'articles'));
  const plan = await previewGoingBack({ contentDir, release, day });
  expect(plan.refusals).toEqual([
    '“content/articles” is a link to another place, where nothing is replaced. Put the files themselves there.',
  ]);
  expect((await faultOf(goBack({ contentDir, release, day, digest: plan.digest, now }))).message).toMatch(
    'is a link',
  );
  expect(readdirSync(outside)).toEqual([]);
  expect(readdirSync(join(dirname(contentDir), '.backfile/private'))).toEqual(['copies']);
});

/** Begins a repository. @returns a function that changes files and commits everything */
function inRepository(contentDir: string): (files: Files) => void {
  const git = (...args: readonly string[]) => {
    const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
    expect(spawnSync('git', [...author, ...args], { cwd: dirname(contentDir) }).status).toBe(0);
  };
  git('init', '--quiet');
  return (files) => {
    change(contentDir, files);
    git('add', '.');
    git('commit', '--quiet', '--message', 'A change');
  };
}

test('in a repository, the content comes from the commit that recorded the publication, with its pictures', async () => {
  const png = (byte: number) => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from([byte])]);
  const contentDir = writeContent({ 'articles/quay.md': quayThen, 'articles/scan.pdf': png(1) });
  const commit = inRepository(contentDir);
  commit({ 'articles/quay.md': article('', 'Before it was published.') });
  commit({ 'articles/quay.md': quayThen, 'releases.yaml': recorded });
  commit({ 'articles/quay.md': quayNow, 'articles/scan.pdf': png(2) });
  const { plan, copy, files } = await confirmed(contentDir);
  expect(plan.from).toMatch(/^the version of \d+ \w+ \d{4}$/);
  expect(plan.replaced).toEqual(['articles/quay.md', 'articles/scan.pdf']);
  expect(files['articles/quay.md']).toBe(quayThen);
  // A picture is not in a commit, perhaps, so that the copy has it.
  expect((await verifyBackup(copy!)).scope).toBe('everything');
});

test('a commit that records later publications, too, has not the content of the first, which its copy has', async () => {
  const contentDir = publishedOnce({ 'articles/quay.md': quayThen }, { 'articles/quay.md': quayNow });
  const later = `- {"day":"2026-03-03","program":"0.2.0","digest":"${'c'.repeat(64)}"}\n`;
  inRepository(contentDir)({ 'releases.yaml': `${recorded}${later}` });
  const { plan, files } = await confirmed(contentDir);
  expect(plan.from).toBe('the copy of 2 March 2026');
  expect(files['articles/quay.md']).toBe(quayThen);
  for (const { file } of datedCopies(contentDir)) rmSync(file);
  expect((await faultOf(previewGoingBack({ contentDir, release, day }))).message).toMatch(
    'is not on this machine',
  );
});

test('of publications the last ten copies are kept, beside those from before changes, and one of each', () => {
  const contentDir = writeContent({ 'articles/quay.md': quayThen });
  const keep = (minute: number, of?: string) =>
    keepDatedCopy({
      contentDir,
      scope: 'texts',
      now: new Date(Date.UTC(2026, 0, 1, 0, minute)),
      ...(of !== undefined && { release: of }),
    });
  for (let minute = 0; minute < 12; minute += 1) {
    keep(minute * 2);
    keep(minute * 2 + 1, `${minute}`);
  }
  keep(30, '11');
  const releases = datedCopies(contentDir).map((copy) => copy.release);
  expect(releases.filter((one) => one === undefined)).toHaveLength(10);
  expect(releases.filter((one) => one !== undefined)).toEqual(
    Array.from({ length: 10 }, (_, index) => `${11 - index}`),
  );
});
