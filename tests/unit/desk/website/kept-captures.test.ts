import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { verifyBackup } from '../../../../src/copies/open-backup.ts';
import { dropCapture, makeBackup, showBackups } from '../../../../src/desk/server/backup/backups.ts';
import { previewDecision } from '../../../../src/desk/server/requests/decide-request.ts';
import { addRequest } from '../../../../src/desk/server/requests/list-requests.ts';
import { changeStanding } from '../../../../src/desk/server/write/save-text.ts';
import { article, entity } from '../../../support/content.ts';
import { writeCapture } from '../../../support/crawl/write-capture.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';

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

test('what was captured is deleted when the keeper says so', async () => {
  const { desk, warc } = openCaptured();
  await expect(dropCapture(desk, { name: '..' })).rejects.toThrow('Nothing was fetched of “..”.');
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

test('whoever withdraws an article learns which capture still has it', async () => {
  const { desk } = openCaptured();
  const change = { type: 'withdraw', date: '2026-02-01', reason: 'It was wrong.', keepTitle: true } as const;
  const { captures } = await changeStanding(desk, { id: 'trial', change });
  expect(captures).toContain('paper.example (0.0 MB): the article in 1 page.');
  expect(await changeStanding(desk, { id: 'trial', change: { type: 'restore' } })).not.toHaveProperty(
    'captures',
  );
});
