import { existsSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedInFile } from '../../../../src/files/attachments/named-in-file.ts';
import type { AttachmentEnding } from '../../../../src/schema/attachment.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// All of it is fiction.
const folder = temporaryFolder();

function named(ending: AttachmentEnding, content: string | Buffer): string[] {
  const path = join(folder, `file${ending}`);
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  writeFileSync(path, bytes);
  return namedInFile(path, ending, bytes.length);
}

test.each<[string, string, readonly string[]]>([
  ['a word', '/Author (Ann)', ['Author: Ann']],
  ['spaces before it', '/Author    (Ann)', ['Author: Ann']],
  ['spaces around it', '/Author ( Ann )', ['Author: Ann']],
  ['nothing in it', '/Author () /Subject ( )', []],
  [
    'another field',
    '/Subject (Tides) /Keywords (sea) /Company (Quay) /Manager (Bo)',
    ['Subject: Tides', 'Keywords: sea', 'Company: Quay', 'Manager: Bo'],
  ],
  ['a field of the format', '/Filter (Ann) /Authors (Ann)', []],
  ['parentheses', '/Author (Ann \\(Quay\\) Pen)', ['Author: Ann (Quay) Pen']],
  ['parentheses that need no sign', '/Author (Ann (of the (Quay) Pen', []],
  ['a pair of parentheses', '/Author (Ann \\(of (the Quay) Pen)', ['Author: Ann (of (the Quay) Pen']],
  ['signs as figures', '/Author (\\101nn P\\351n \\1)', ['Author: Ann Pén \u0001']],
  ['a backslash before figures', '/Author (C:\\\\101)', ['Author: C:\\101']],
  ['an end of line', '/Author (Ann\\nPen\\r)', ['Author: Ann\nPen']],
  ['a line that goes on', '/Author (Ann\\\n Pen\\\r\n, A\\\r.)', ['Author: Ann Pen, A.']],
  ['digits of hexadecimal numbers', '/Author <416E 6e\n20>', ['Author: Ann']],
  ['wide signs', '/Author <FEFF 0041 010D>', ['Author: Ač']],
  ['wide signs that are cut', '/Author <FEFF 0041 01>', ['Author: A']],
  ['what only begins like wide signs', '/Author <FE41>', ['Author: þA']],
  ['what only goes on like wide signs', '/Author <41FF>', ['Author: Aÿ']],
  ['UTF-8', '/Author <EFBBBF C48D>', ['Author: č']],
  ['many signs', `/Author (${'x'.repeat(61)})`, [`Author: ${'x'.repeat(52)}…`]],
  ['just as many signs as are shown', `/Author (${'x'.repeat(52)})`, [`Author: ${'x'.repeat(52)}`]],
  ['the same twice', '/Author (Ann) endobj /Author (Ann)', ['Author: Ann']],
  ['a title alone', '/Title (Ann)', []],
  ['a title and a program', '/Title (Ann) /Producer (Scan)', ['Title: Ann', 'Producer: Scan']],
  ['a title after a day', '/CreationDate (D:2019) /Title (Ann)', ['Title: Ann']],
  [
    'a title of another object',
    '/Producer (Scan) endobj /Title (Ann) endobj /ModDate (D:2019)',
    ['Producer: Scan'],
  ],
  ...[' /Producer (Scan)', '/Producer (Scan) '].flatMap((program, at): [string, string, string[]][] =>
    [1900, 2100].map((length) => {
      const [told, filler] = [['Producer: Scan'], ' '.repeat(length)];
      const parts = ['/Title (Ann)', filler, program];
      return [
        `a program ${length} signs ${at === 0 ? 'after' : 'before'} a title`,
        (at === 0 ? parts : parts.toReversed()).join(''),
        length > 2000 ? told : at === 0 ? ['Title: Ann', ...told] : [...told, 'Title: Ann'],
      ];
    }),
  ),
  [
    'a title at its beginning, and much after it',
    `/Producer (Scan) /Title (Ann)${' '.repeat(9000)}`,
    ['Producer: Scan', 'Title: Ann'],
  ],
  [
    'XMP',
    '<dc:title>\n <rdf:Alt> <rdf:li xml:lang="x-default"> Tides\u00C3\u00A9 </rdf:li><dc:creator><rdf:Seq><rdf:li>Ann</rdf:li><xmp:CreatorTool>Quill</xmp:CreatorTool><pdf:Producer>Scan</pdf:Producer><dc:date>2019<',
    ['Title: Tidesé', 'Author: Ann', 'Creator: Quill', 'Producer: Scan'],
  ],
  ['XMP that says nothing', '<dc:title> </dc:title>', []],
])('a PDF with %s says so', (_, text, told) => {
  expect(named('.pdf', `%PDF-1.7\n${text}`)).toEqual(told);
});

const endsBytes = 256 * 1024;

test('only the beginning and the end of a file are read', () => {
  const filler = (length: number) => ' '.repeat(length);
  const [first, second, last] = ['/Author (Ann)', '/Author (Bo)', '/Author (Cy)'];
  // As far as it goes, and one sign further.
  for (const [more, told] of [
    [0, ['Author: Ann', 'Author: Cy']],
    [1, []],
  ] as const) {
    const beginning = filler(endsBytes - first.length + more) + first;
    const end = last + filler(endsBytes - last.length + more);
    expect(named('.pdf', `${beginning}${filler(100)}${second}${filler(100)}${end}`)).toEqual(told);
  }
  // Of a file that is less than twice as long, everything is, once.
  const short = `${filler(endsBytes - first.length)}${first}${second}${filler(200)}${last}`;
  expect(named('.pdf', short)).toEqual(['Author: Ann', 'Author: Bo', 'Author: Cy']);
  expect(named('.oga', `OpusTags\u0003\0\0\0Ann\u0000\0\0\0`)).toEqual(['Program: Ann']);
});

/** A number as Ogg files have it. */
const number = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes.toString('latin1');
};
const field = (words: string) => number(Buffer.byteLength(words)) + Buffer.from(words).toString('latin1');

test.each<[string, string, readonly string[]]>([
  [
    'Opus',
    `OpusTags${field('libopus')}${number(2)}${field('TITLE=Tides č')}${field('ARTIST=Ann=Pen')}`,
    ['Program: libopus', 'TITLE: Tides č', 'ARTIST: Ann=Pen'],
  ],
  [
    'Vorbis',
    `\u0003vorbis${field('Xiph')}${number(1)}${field('ARTIST=Ann')}`,
    ['Program: Xiph', 'ARTIST: Ann'],
  ],
  ['no program', `OpusTags${field('')}${number(1)}${field('ARTIST=Ann')}`, ['ARTIST: Ann']],
  ['nothing in a field', `OpusTags${field('')}${number(2)}${field('ARTIST=')}${field('')}`, []],
  ['a picture', `OpusTags${field('')}${number(1)}${field('metadata_block_picture=AAAA')}`, []],
  ['a field that is cut', `OpusTags${field('')}${number(1)}${number(99)}ARTIST=Ann`, ['ARTIST: Ann']],
  ['a number that is cut', `OpusTags${field('')}${number(1)}\u0003\0`, []],
  ['a number of fields that is cut', `OpusTags${field('Xiph')}\u0001`, ['Program: Xiph']],
  [
    'fields that are missing',
    `OpusTags${field('')}${number(4_000_000_000)}${field('ARTIST=Ann')}`,
    ['ARTIST: Ann'],
  ],
  ['no tags', 'OpusHead', []],
  [
    'many fields',
    `OpusTags${field('')}${number(60)}${Array.from({ length: 60 }, (_, at) => field(`A=${at}`)).join('')}`,
    Array.from({ length: 50 }, (_, at) => `A: ${at}`),
  ],
  [
    'a field of many signs',
    `OpusTags${field('')}${number(2)}${field(`A=${'é'.repeat(150)}`)}${field('B=1')}`,
    [`A: ${'é'.repeat(57)}…`, 'B: 1'],
  ],
])('an Ogg file with %s says so', (_, text, told) => {
  for (const ending of ['.ogg', '.oga', '.opus'] as const)
    expect(named(ending, `OggS\0${text}`)).toEqual(told);
});

/** An element of a WebM file; its length is written in one byte, or in two. */
const element = (id: string, words: string) => {
  const bytes = Buffer.from(words);
  const size = bytes.length < 127 ? [0x80 | bytes.length] : [0x40 | (bytes.length >> 8), bytes.length & 255];
  return id + Buffer.concat([Buffer.from(size), bytes]).toString('latin1');
};
const long = 'Ann Pen about tides '.repeat(20);

test.each<[string, string, readonly string[]]>([
  [
    'a title and programs',
    `${element('{\u00A9', 'Tides č')}${element('M\u0080', 'Lavf')}${element('WA', 'Quill')}`,
    ['Title: Tides č', 'Program: Lavf', 'Program: Quill'],
  ],
  ['one program for both', `${element('M\u0080', 'Lavf')}${element('WA', 'Lavf')}`, ['Program: Lavf']],
  ['a long title', element('{\u00A9', long), [`Title: ${long.slice(0, 53)}…`]],
  ['a title of 100 signs', element('{\u00A9', 'x'.repeat(100)), [`Title: ${'x'.repeat(53)}…`]],
  ['a title of 8,202 signs', element('{\u00A9', 'x'.repeat(8202)), [`Title: ${'x'.repeat(53)}…`]],
  ['a long title that is none', element('{\u00A9', `${'x'.repeat(250)}\u0001${'x'.repeat(49)}`), []],
  ['a title of 126 signs', element('{\u00A9', 'x'.repeat(126)), [`Title: ${'x'.repeat(53)}…`]],
  ['a title without signs', element('{\u00A9', ''), []],
  ['a title that is cut', element('{\u00A9', 'Tides').slice(0, -1), []],
  ['a title to its very end', element('{\u00A9', 'T'), ['Title: T']],
  [
    'other bytes that are no words',
    `WA\u0083\0\u0001\u0002WA\u0081\u00FFWA\u0001${element('WA', 'Quill')}`,
    ['Program: Quill'],
  ],
  ['nothing', 'webm', []],
])('a WebM file with %s says so', (_, text, told) => {
  // What follows its end is of another line.
  expect(named('.webm', `\u001AE\u00DF\u00A3webm${text}`)).toEqual(told);
});

test('of other files nothing is read', () => {
  expect(namedInFile(join(folder, 'not-there.mp4'), '.mp4', 10)).toEqual([]);
  expect(() => namedInFile(join(folder, 'not-there.pdf'), '.pdf', 10)).toThrow('ENOENT');
});

// Where the system tells which files a process has open.
test.runIf(existsSync('/proc/self/fd'))('a file is closed again', () => {
  named('.webm', 'webm');
  const open = readdirSync('/proc/self/fd').flatMap((name) => {
    const link = join('/proc/self/fd', name);
    return existsSync(link) ? [readlinkSync(link)] : [];
  });
  expect(open).not.toContain(join(folder, 'file.webm'));
});
