import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ImportOptions } from '../../../../src/desk/api/import.ts';
import { importChoices, importingOf } from '../../../../src/desk/server/import/importing.ts';
import { filesOf, writeBatch } from '../../../support/batch.ts';
import { loopbackWeb } from '../../../support/crawl/loopback-web.ts';
import { startPaper } from '../../../support/crawl/paper-server.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { picture } from '../../../support/picture.ts';

// All texts are fiction. Each import is a separate process, which starts slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

test('pictures on the web are named by a preview, which asks for none, and are fetched when they are wanted, also later', async () => {
  const paper = await startPaper();
  paper.answers.set('/lamp.png', { headers: { 'content-type': 'image/png' }, body: picture(40, 30) });
  const path = writeBatch({
    'a.md': `---\ntitle: Ferry late\ndate: 2019-03-05\n---\n\nIt came.\n\n![A lamp](${paper.home}lamp.png)\n`,
  });
  const { desk, contentDir, events, until } = quietDesk({}, undefined, { web: loopbackWeb() });
  const run = async (more: Partial<ImportOptions>) => {
    const from = events.length;
    const source = { type: 'folder', path } as const;
    const options = { source, isDryRun: false, map: {}, update: false, drafts: false };
    await importingOf(desk).start({ ...options, ...more });
    await until(
      (event) => event.type === 'import' && event.state === 'done' && events.indexOf(event) >= from,
    );
    return importingOf(desk).result!;
  };
  const wanted = { fetchPictures: { contact: 'keeper@archive.example' } };
  expect((await faultOf(run({ fetchPictures: { contact: '  ' } }))).message).toMatch(
    'must be able to reach you',
  );
  expect(await run({ isDryRun: true, ...wanted })).toMatchObject({ webPictures: 1 });
  expect(paper.asked).toEqual([]);
  expect(await run({})).toMatchObject({ webPictures: 1 });
  expect(Object.keys(filesOf(contentDir)).filter((name) => name.endsWith('.png'))).toEqual([]);
  expect(await run({ ...wanted, update: true })).toMatchObject({
    webPictures: 0,
    outcomes: [{ outcome: 'updated', count: 1 }],
  });
  expect(paper.asked).toEqual(['/robots.txt', '/lamp.png']);
  expect(Object.keys(filesOf(contentDir)).some((name) => name.endsWith('.png'))).toBe(true);
  expect(existsSync(join(contentDir, '../.backfile/private/web/pictures/pictures.warc.gz'))).toBe(true);
});

test('the address that the settings give for readers is proposed as that for hosts', () => {
  const { desk } = quietDesk({
    'site.yaml':
      'title: The Courier\ndescription: A paper that never was.\nurl: https://courier.example/\ncontact: keeper@courier.example\n',
  });
  expect(importChoices(desk).contact).toBe('keeper@courier.example');
});
