import { expect, test } from 'vitest';
import { readMeHtml, readMeText } from '../../../../src/box/make/read-me.ts';
import type { BoxRecord } from '../../../../src/box/make/box-record.ts';
import type { SiteData } from '../../../../src/schema/site.ts';

const record = {
  day: '2026-11-28',
  address: 'https://archive.example/',
  program: '1.2.3',
  node: 'v24.0.0',
} as BoxRecord;
const site = (language: string, more: Partial<SiteData> = {}) =>
  ({ title: 'The Lantern', language, ...more }) as SiteData;

test('tells in the language of the archive what a box is', () => {
  const german = readMeText(site('de', { contact: 'desk@lantern.example' }), record);
  expect(german).toMatch(/^Zuerst lesen\n={12}\n/);
  expect(german.replaceAll(/\s+/g, ' ')).toContain(
    'wie es am 28. November 2026 unter https://archive.example/',
  );
  expect(german).toContain('Kontakt: desk@lantern.example');
  expect(german).toContain('Das Archiv nennt seine Rechte nicht.');
  expect(readMeHtml(site('fa', { rights: 'CC BY' }), record)).toMatch(
    /<html lang="fa" dir="rtl">.*<p>CC BY<\/p>/s,
  );
  expect(readMeText(site('en'), record)).toContain('Node 24.0.0');
});

test('says whether a rebuild needs the network, and for which systems it does not', () => {
  const plain = (of: BoxRecord) => readMeText(site('en'), of).replaceAll(/\s+/g, ' ');
  expect(plain(record)).toContain('which are not in this folder');
  const boxed = plain({ ...record, systems: ['Linux (x64, glibc)', 'Windows (x64)'] });
  expect(boxed).not.toContain('which are not in this folder');
  expect(boxed).toContain('are here for Linux (x64, glibc), Windows (x64); for others,');
});
