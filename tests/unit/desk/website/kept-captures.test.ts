import { existsSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { verifyBackup } from '../../../../src/copies/open-backup.ts';
import type { DecisionInput } from '../../../../src/desk/api/requests.ts';
import { dropCapture, makeBackup, showBackups } from '../../../../src/desk/server/backup/backups.ts';
import { decideRequest, previewDecision } from '../../../../src/desk/server/requests/decide-request.ts';
import { addRequest } from '../../../../src/desk/server/requests/list-requests.ts';
import { capturingOf } from '../../../../src/desk/server/website/capturing.ts';
import { changeStanding } from '../../../../src/desk/server/write/save-text.ts';
import { takeLock } from '../../../../src/workspace/lock.ts';
import { article, entity, filesIn } from '../../../support/content.ts';
import { writeCapture } from '../../../support/crawl/write-capture.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

// All hosts, texts and people are fiction. A backup is made by a process, which starts slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

function openCaptured() {
  const quiet = quietDesk({
    'entities/zeb-quill.yaml': entity('Zeb Quill', 'person'),
    'articles/trial.md': article('source: { url: https://paper.example/trial }\n', 'Zeb Quill was tried.', {
      title: 'A trial',
      entities: '[zeb-quill]',
    }),
  });
  writeCapture(quiet.contentDir, 'https://paper.example/', {
    'https://paper.example/trial': '<p>Zeb Quill was tried.</p>',
  });
  return {
    ...quiet,
    warc: join(dirname(quiet.contentDir), '.backfile/private/web/paper.example/site.warc.gz'),
  };
}

test('a backup offers what was captured, with its size, and has it only if that is wanted', async () => {
  const { desk, contentDir } = openCaptured();
  expect(showBackups(desk)).toMatchObject({
    captured: '0.0',
    captures: [{ name: 'paper.example', isUnfinished: false }],
  });
  const filesWith = async (withCaptures: boolean) => {
    const { file } = await makeBackup(desk, { file: '', passphrase: '', withCaptures });
    onTestFinished(() => rmSync(file, { force: true }));
    return Object.keys((await verifyBackup(file)).files).filter((path) => path.endsWith('.warc.gz'));
  };
  expect(await filesWith(false)).toEqual([]);
  expect(await filesWith(true)).toEqual(['private/web/paper.example/site.warc.gz']);
  expect(existsSync(contentDir)).toBe(true);
});

test('the size of each capture is said, and of all, and which can be gone on with', () => {
  const { desk, contentDir, warc } = openCaptured();
  writeCapture(contentDir, 'https://lamp.example/', { 'https://lamp.example/': '<p>A lamp.</p>' });
  const note = { home: 'https://paper.example/', contact: '', hosts: [], follow: [] };
  const other = join(dirname(dirname(warc)), 'lamp.example/site.warc.gz');
  for (const [file, isFinished] of [
    [warc, false],
    [other, true],
  ] as const)
    writeFileSync(file.replace('.warc.gz', '.json'), JSON.stringify({ ...note, isFinished }));
  truncateSync(warc, 1_500_000);
  truncateSync(other, 2_000_000);
  expect(showBackups(desk)).toMatchObject({
    captured: '3.5',
    captures: [
      { name: 'lamp.example', megabytes: '2.0', isUnfinished: false },
      { name: 'paper.example', megabytes: '1.5', isUnfinished: true },
    ],
  });
});

test('nothing that was captured is deleted while a website is being fetched', async () => {
  const { desk, warc } = openCaptured();
  const isAtWork = vi.spyOn(capturingOf(desk), 'isAtWork', 'get').mockReturnValue(true);
  expect((await faultOf(dropCapture(desk, { name: 'paper.example' }))).message).toBe(
    'A website is being fetched.',
  );
  expect(existsSync(warc)).toBe(true);
  isAtWork.mockRestore();
});

test('what was captured is deleted when the keeper says so', async () => {
  const { desk, warc } = openCaptured();
  expect((await faultOf(dropCapture(desk, { name: '..' }))).message).toMatch('Nothing was fetched of “..”.');
  expect(existsSync(warc)).toBe(true);
  expect(await dropCapture(desk, { name: 'paper.example' })).toEqual({ megabytes: '0.0' });
  expect(existsSync(warc)).toBe(false);
  expect(showBackups(desk)).toMatchObject({ captures: [] });
});

test('the preview of a decision to withhold a name says which capture still has it', async () => {
  const { desk } = openCaptured();
  const { number } = await addRequest(desk, {
    person: 'Zeb Quill',
    wish: 'To be left alone.',
    contact: '',
    receivedOn: '2026-02-01',
  });
  const { notes } = await previewDecision(desk, {
    number,
    decision: {
      type: 'withhold',
      subject: 'zeb-quill',
      words: 'a sailor',
      ground: 'request',
      reason: 'It was long ago.',
      also: [],
      pictures: [],
    },
  });
  expect(notes.join('\n')).toContain(
    'still has it: paper.example (0.0 MB): the name of decision 1 in 1 page. It is published nowhere, and is in no backup unless you wanted that. If you do not need it as evidence, delete it on the screen Backup.',
  );
});

test('a decision deletes the captures that have it only if that is wanted, after it was made', async () => {
  const { desk, warc, contentDir } = openCaptured();
  const { number } = await addRequest(desk, {
    person: 'Zeb Quill',
    wish: 'To be left alone.',
    contact: '',
    receivedOn: '2026-02-01',
  });
  const decision: DecisionInput = {
    type: 'withhold',
    subject: 'zeb-quill',
    words: 'a sailor',
    ground: 'request',
    reason: 'It was long ago.',
    also: [],
    pictures: [],
    deletesCaptures: true,
  };
  const { notes, isInCaptures } = await previewDecision(desk, { number, decision });
  expect(isInCaptures).toBe(true);
  expect(notes.join('\n')).toContain('has it will be deleted, once this is done: paper.example (0.0 MB)');
  await faultOf(decideRequest(desk, { number, decision: { ...decision, subject: 'nobody-known' } }));
  expect(existsSync(warc)).toBe(true);
  const { captures } = await decideRequest(desk, { number, decision });
  expect(captures).toContain('Deleted what was fetched of websites and had it: paper.example (0.0 MB).');
  expect(existsSync(warc)).toBe(false);
  expect(filesIn(contentDir)['articles/trial.md']).not.toContain('Quill');
});

test('a request to withdraw an article says which capture has it, and deletes that if it is wanted', async () => {
  const { desk, warc } = openCaptured();
  const { number } = await addRequest(desk, {
    person: 'Zeb',
    wish: '',
    contact: '',
    receivedOn: '2026-02-01',
  });
  const decision = {
    type: 'withdraw',
    article: 'trial',
    ground: 'request',
    reason: 'It was wrong.',
    keepTitle: true,
  } as const;
  const { notes } = await previewDecision(desk, { number, decision });
  expect(notes.join('\n')).toContain('paper.example (0.0 MB): the article in 1 page.');
  await decideRequest(desk, { number, decision: { ...decision, deletesCaptures: true } });
  expect(existsSync(warc)).toBe(false);
});

test('an article is withdrawn with the captures that have it only if that is wanted', async () => {
  const { desk, warc } = openCaptured();
  const change = {
    type: 'withdraw',
    date: '2026-02-01',
    reason: 'It was wrong.',
    keepTitle: true,
    deletesCaptures: true,
  } as const;
  const { captures } = await changeStanding(desk, { id: 'trial', change });
  expect(captures).toContain('Deleted what was fetched of websites and had it');
  expect(existsSync(warc)).toBe(false);
});

test('while a website is fetched, nothing is withdrawn that deletes what was fetched, and all else is', async () => {
  const { desk, warc, contentDir } = openCaptured();
  const { number } = await addRequest(desk, {
    person: 'Zeb',
    wish: '',
    contact: '',
    receivedOn: '2026-02-01',
  });
  const release = await takeLock(`${dirname(warc)}.lock`, () => undefined);
  const before = filesIn(contentDir);
  const change = { type: 'withdraw', date: '2026-02-01', reason: 'It was wrong.', keepTitle: true } as const;
  const busy = {
    message: 'A website is being fetched.',
    advice: 'Stop that first, or wait until it is done.',
  };
  const decision = { ...change, ground: 'request', article: 'trial' } as const;
  const refused = [
    await faultOf(changeStanding(desk, { id: 'trial', change: { ...change, deletesCaptures: true } })),
    await faultOf(decideRequest(desk, { number, decision: { ...decision, deletesCaptures: true } })),
  ];
  expect(refused).toMatchObject([busy, busy]);
  await desk.changes.settled();
  expect(filesIn(contentDir)).toEqual(before);
  const { captures } = await changeStanding(desk, { id: 'trial', change });
  expect(captures).toContain('is kept as it was, and still has it: paper.example (0.0 MB)');
  release();
  expect(existsSync(warc)).toBe(true);
});

test('whoever withdraws an article learns which capture still has it', async () => {
  const { desk } = openCaptured();
  const change = { type: 'withdraw', date: '2026-02-01', reason: 'It was wrong.', keepTitle: true } as const;
  const { captures } = await changeStanding(desk, { id: 'trial', change });
  expect(captures).toContain('paper.example (0.0 MB): the article in 1 page.');
  expect(await changeStanding(desk, { id: 'trial', change: { type: 'restore' } })).not.toHaveProperty(
    'captures',
  );
});
