import { describe, expect, test } from 'vitest';
import { writeContent } from '../../../support/content.ts';
import { filesOf, importFrom, writeBatch } from '../../../support/batch.ts';

// All texts, people and places are fiction.

const foreign: readonly (readonly [file: string, content: string, what: string])[] = [
  ['a.msg', 'A message', 'an Outlook message'],
  ['a.sql', 'SELECT 1;', 'a database dump (SQL)'],
  [
    'dump.txt',
    '-- A dump\n/*!40101 SET NAMES utf8 */;\nCREATE TABLE posts (id int);\n',
    'a database dump (SQL)',
  ],
  ['a.bib', '@article{ferry,\n title={The ferry}\n}\n', 'a list of references (BibTeX)'],
  ['a.txt', 'TY  - NEWS\nTI  - The ferry\nER  - \n', 'a list of references (RIS)'],
  ['a.py', '"""The ferry."""\nprint(1)\n', 'source code'],
  ['a', '#!/bin/sh\necho ferry\n', 'source code'],
  ['a.yml', 'title: The ferry\n', 'a YAML data file'],
  ['a.xml', '<nitf><head><title>The ferry</title></head></nitf>', 'NITF'],
  [
    'a.xml',
    '<?xml version="1.0"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"></newsItem>',
    'NewsML-G2',
  ],
  ['a.xml', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"></newsItem>', 'NewsML-G2'],
  ['a', '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>', 'a TEI document'],
  [
    'a.xml',
    '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/"></mediawiki>',
    'a MediaWiki export',
  ],
  ['a.xml', '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"></packageItem>', 'NewsML-G2'],
  ['a.xml', '<?xml version="1.0"?><TEI.2><text/></TEI.2>', 'a TEI document'],
  ['a.xml', '<PcGts><Page/></PcGts>', 'text recognition in PAGE XML'],
  [
    'a.xml',
    '<!DOCTYPE article SYSTEM "jats.dtd"><article><body/></article>',
    'XML of an unknown kind (<article>)',
  ],
  ['a.txt', '% Ferries\n@article{ferry,\n title={The ferry}\n}\n', 'a list of references (BibTeX)'],
  [
    'a.txt',
    '\u0016\u0016\u0001a12\u001Fferry\nThe ferry came.\n\u0003',
    'a transmission of a news wire (ANPA 1312)',
  ],
  ['a.txt', '\u0001abc0001 3 i 40 ferry\n\nThe ferry came.\n', 'a transmission of a news wire (IPTC 7901)'],
  ['a.txt', 'import os\nimport sys\n\ndef ferry():\n  pass\n', 'source code'],
  ['a.txt', '// A ferry\nconst ferry = require("ferry");\n', 'source code'],
  ['a.txt', '#include <ferry.h>\nint main() {}\n', 'source code'],
  ['a.adoc', '= The ferry\n\nIt came.\n', 'an AsciiDoc document'],
  ['a.rst', 'The ferry\n=========\n\nIt came.\n', 'a reStructuredText document'],
  ['a.org', '#+TITLE: The ferry\n\nIt came.\n', 'an Org document'],
  ['a.textile', '---\ntitle: The ferry\ndate: 1923\n---\nh2. It came\n', 'a Textile document'],
  ['a.txt', '<ferry><late>yes</late></ferry>', 'XML of an unknown kind (<ferry>)'],
];

describe('an unsupported format', () => {
  test.each(foreign)('%s is refused by name: %s', async (file, text, what) => {
    const content = writeContent({});
    const { outcomes, refused } = await importFrom(writeBatch({ [file]: text }), content);
    expect({ outcomes, refused }).toEqual({
      outcomes: [],
      refused: [`${file}: This is ${what}, which is not supported.`],
    });
    expect(filesOf(content)).toEqual({});
  });

  test('is read if --format states a supported one', async () => {
    const batch = writeBatch({ 'a.log': 'Title: The ferry\nDate: 1923\n\nIt came on Tuesday.\n' });
    expect((await importFrom(batch, writeContent({}), { format: 'text' })).outcomes).toEqual(['imported']);
  });

  test('is not HTML or Markdown that starts with a tag, nor text with a colon in its first line or the words of programs', async () => {
    const batch = writeBatch({
      'a.txt': '<p>The ferry came.</p>\n',
      'b.md': '<div class="note">Late.</div>\n\nThe ferry came on Tuesday.\n',
      'c.txt': 'From: Lantern Bay\nThe ferry came on Tuesday at last.\n',
      'd.txt':
        'import duties on wool rose,\nand the class action: was late.\nfunction follows form (they said)\n',
    });
    expect((await importFrom(batch, writeContent({}))).outcomes).toEqual([
      'draft',
      'draft',
      'draft',
      'draft',
    ]);
  });
});

test('files with many comments or blank lines at the beginning are read in one pass', async () => {
  // An expression that tries all ways to divide these would not return.
  const batch = writeBatch({
    'a.txt': `${'/*a*/'.repeat(2000)} The ferry\n\nIt came.\n`,
    'b.txt': `${'/*a*/'.repeat(200)}\nCREATE TABLE posts (id int);\n`,
    'c.txt': `---${'\n'.repeat(2000)}The ferry\n\nIt came.\n`,
    'd.txt': `---\n${'# a ferry\n\n'.repeat(2000)}The ferry\n\nIt came.\n`,
  });
  const { outcomes, refused } = await importFrom(batch, writeContent({}));
  expect(outcomes).toEqual(['draft', 'draft', 'draft']);
  expect(refused).toEqual(['b.txt: This is a database dump (SQL), which is not supported.']);
});

test('files that only describe the others in their folder are skipped', async () => {
  const batch = writeBatch({
    'README.md': '# The batch\n\nWhat is in it.\n',
    LICENSE: 'Public domain.',
    'package.json': '{"name": "ferry"}',
    'a.md': '---\ntitle: Ferry\ndate: 1923\n---\nText.\n',
  });
  expect(await importFrom(batch, writeContent({}))).toMatchObject({ outcomes: ['imported'], refused: [] });
});

test('a few control characters are allowed in text; a file full of them is refused with a line', async () => {
  const batch = writeBatch({
    'a.md': '---\ntitle: F\u0010\ndate: 1923\n---\n',
    'b.txt': `Ferry\n${'\u0001\u0002late'.repeat(10)}`,
  });
  const { outcomes, refused } = await importFrom(batch, writeContent({}));
  expect(outcomes).toEqual(['draft']);
  expect(refused).toEqual([
    'b.txt:2: This is not text: it contains many control characters, the first of them here.',
  ]);
});

describe('a plain text that does not state its encoding', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  const big5 = Buffer.from([
    0xbd, 0x58, 0xc0, 0x59, 0xa4, 0x75, 0xa4, 0x48, 0x0a, 0x0a, 0xbd, 0x7d, 0xa4, 0x75, 0x0a,
  ]);

  test('is read as Western European if another encoding is hardly more likely', async () => {
    const content = writeContent({});
    const text = latin1(
      'Title: The na\xefve ferry\nDate: 1923\n\nIt cost \xa35, a r\xe9sum\xe9 of the fa\xe7ade said \x96 no more.\n',
    );
    await importFrom(writeBatch({ 'a.txt': text }), content);
    expect(Object.values(filesOf(content))[0]).toContain(
      'It cost £5, a résumé of the façade said – no more.',
    );
  });

  test('is not read as Western European if most of its letters are not ASCII', async () => {
    const content = writeContent({});
    await importFrom(writeBatch({ 'a.txt': big5 }), content);
    expect(Object.values(filesOf(content))[0]).toContain('title: 碼頭工人');
  });

  test('is read with --encoding without a warning', async () => {
    const content = writeContent({});
    const text = latin1('Title: \xa3\xf3d\xbc\nDate: 1923\n\nTekst.\n');
    const { warnings } = await importFrom(writeBatch({ 'a.txt': text }), content, { encoding: 'iso-8859-2' });
    expect(warnings).toEqual([]);
    expect(Object.values(filesOf(content))[0]).toContain('title: Łódź');
  });
});
