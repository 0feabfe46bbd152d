import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../src/desk/server/desk/desk.ts';
import { DeskFault } from '../../../../src/desk/server/desk/desk-fault.ts';
import { publishPlaces, testPublishPlace } from '../../../../src/desk/server/publish/publish-places.ts';
import { recordsFolder, UploadRecord } from '../../../../src/publish/upload/upload-record.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';
import { writeSite } from '../../../support/published/fiction-site.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

// A fictional archive.
function placesDesk() {
  const { desk, contentDir } = quietDesk({});
  return { desk, contentDir, root: dirname(contentDir), out: join(dirname(contentDir), 'out') };
}

/** Notes that something was sent to a place, at a moment. */
function publishTo(contentDir: string, target: string, seconds: number): void {
  const folder = recordsFolder(contentDir);
  const before = existsSync(folder) ? readdirSync(folder) : [];
  const record = new UploadRecord(contentDir, target);
  record.begin();
  record.end();
  const [made] = readdirSync(folder).filter((name) => !before.includes(name));
  utimesSync(join(folder, made!), seconds, seconds);
}

test('an archive that was never published has no place, no size, and its box beside the site', () => {
  const { desk, root } = placesDesk();
  expect(publishPlaces(desk)).toEqual({ places: [], box: join(root, 'the-example-courier.zip') });
});

test('the places to which the archive was published are listed, and which was the last', () => {
  const { desk, contentDir } = placesDesk();
  publishTo(contentDir, 's3:courier/', 1_700_000_200);
  publishTo(contentDir, '/srv/courier', 1_700_000_900);
  publishTo(contentDir, 'workflow', 1_700_000_100);
  expect(publishPlaces(desk)).toMatchObject({
    places: ['/srv/courier', 's3:courier/', 'workflow'],
    last: '/srv/courier',
  });
});

test('the site that is there is counted, and a host that would not take it is named', () => {
  const { desk, out } = placesDesk();
  writeSite(out, { 'index.html': 'Twelve bytes', 'a.txt': 'Five!' });
  expect(publishPlaces(desk).size).toMatchObject({ files: 2, bytes: 17 });
});

test('a place is tested, with the reason if it can’t be used', async () => {
  const { desk, contentDir, root } = placesDesk();
  const asked = (to: string) => testPublishPlace(desk, { to });
  expect(await asked(join(root, 'host'))).toEqual({ isTaken: false });
  mkdirSync(join(root, 'host'));
  expect(await asked(join(root, 'host'))).toEqual({ isTaken: true });
  const fault = await asked(join(contentDir, 'host')).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(DeskFault);
  expect(String(fault)).toContain('is inside the content folder. Choose another place.');
  expect(await faultOf(asked('ftp://host.example/'))).toBeInstanceOf(DeskFault);
  writeFileSync(join(root, 'letters.zip'), 'Fiction');
  expect(await asked(join(root, 'letters.zip'))).toEqual({ isTaken: true });
});

test('a desk without a folder for a site tests no place, and has no size', async () => {
  const { desk } = placesDesk();
  const without = { opened: desk.opened, settings: { contentDir: desk.settings.contentDir } } as Desk;
  expect(publishPlaces(without)).not.toHaveProperty('size');
  expect((await faultOf(testPublishPlace(without, { to: '/srv/courier' }))).message).toMatch(
    'This desk has no folder for a site.',
  );
});
