import { expect, test } from 'vitest';
import type { DeskEvent } from '../../../../src/desk/api/events.ts';
import { isTimeForSite } from '../../../../src/desk/server/site/site-beside.ts';
import { writeFiles } from '../../../support/build.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const open: DeskEvent = { type: 'content', state: 'open', done: 0, of: 2, version: 3 };

test('the preview of the site is started once an archive has settings, and not before it is begun', () => {
  const folder = temporaryFolder();
  expect(isTimeForSite(open, folder)).toBe(false);
  writeFiles(folder, { 'site.yaml': 'title: The Lantern\n' });
  expect(isTimeForSite(open, folder)).toBe(true);
  expect(isTimeForSite({ ...open, state: 'opening' }, folder)).toBe(false);
});

test('the preview of a large archive is started only if somebody asks for it', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'site.yaml': 'title: The Lantern\n' });
  expect(isTimeForSite({ ...open, of: 3001 }, folder)).toBe(false);
});
