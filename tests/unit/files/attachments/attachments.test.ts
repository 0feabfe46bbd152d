import { hash } from 'node:crypto';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attachmentBytes, openAttachment } from '../../../../src/files/attachments/open-attachment.ts';
import { openArchive } from '../../../../src/files/open-archive.ts';
import type { AttachmentEnding } from '../../../../src/schema/attachment.ts';
import { article, open, openSettings, problemsOf, writeContent } from '../../../support/content.ts';
import { media, mediaSecret } from '../../../support/media/tagged-media.ts';

const published = (ending: string) => {
  const contentDir = writeContent({ [`articles/x${ending}`]: media[ending]! });
  return attachmentBytes(join(contentDir, `articles/x${ending}`), contentDir, ending as AttachmentEnding);
};

test.each(['.mp3', '.flac', '.wav', '.mp4'])(
  'a %s loses what it says about itself, and keeps its sound',
  (ending) => {
    expect(media[ending]!.includes(mediaSecret)).toBe(true);
    const bytes = published(ending);
    expect(bytes.includes(mediaSecret)).toBe(false);
    expect(bytes.includes('SOUND')).toBe(true);
  },
);

test('an MP4 keeps its length, and a WAV and a FLAC state theirs', () => {
  expect(published('.mp4')).toHaveLength(media['.mp4']!.length);
  const wave = published('.wav');
  expect(wave.readUInt32LE(4)).toBe(wave.length - 8);
  // The block that is left is the last one before the sound.
  expect(published('.flac').subarray(4).toString('latin1')).toBe('\u0080\0\0\u000ASTREAMINFOSOUND');
});

test.each(['.mp3', '.flac', '.wav', '.mp4'])('a %s that is cut off is not published', (ending) => {
  const cut = media[ending]!.subarray(0, ending === '.mp3' ? 12 : ending === '.flac' ? 40 : -3);
  const contentDir = writeContent({ [`articles/x${ending}`]: cut });
  const path = join(contentDir, `articles/x${ending}`);
  expect(() => attachmentBytes(path, contentDir, ending as AttachmentEnding)).toThrow(
    'is damaged or incomplete',
  );
});

test.each([
  ['.pdf', ['Author: Ann Pen', 'Producer: Scan']],
  ['.ogg', ['Program: libopus 1.3', 'ARTIST: Ann Pen']],
  ['.webm', ['Title: Ann Pen', 'Program: Lavf']],
])('what a %s says about itself is named', (ending, named) => {
  const contentDir = writeContent({ [`articles/x${ending}`]: media[ending]! });
  const opened = openAttachment(
    join(contentDir, `articles/x${ending}`),
    contentDir,
    ending as AttachmentEnding,
  );
  expect(opened).toMatchObject({ named });
});

/** A PDF that describes itself, has a chapter, and whatever else is given. */
const describedPdf = (...objects: readonly (string | Buffer)[]) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj << /Title (Minutes of Ann Pen) /Producer (Scan) >> endobj\n'),
    Buffer.from('2 0 obj << /Title (Chapter one) /Parent 3 0 R >> endobj\n'),
    ...objects.map((object) => Buffer.from(object)),
    Buffer.from('\n%%EOF\n'),
  ]);
const script = 'it contains a script, which may run when it is opened';
/** Text that is packed, so that no name in it can be read, into half of its length. */
const figures = Array.from({ length: 28_000 }, (_, index) => hash('sha256', String(index))).join('');
const groupOf = (objects: string) =>
  Buffer.concat([
    Buffer.from('9 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n'),
    deflateSync(objects),
    Buffer.from('\nendstream endobj\n'),
  ]);

test.each<[string, Buffer, readonly string[]]>([
  ['without a script', describedPdf('5 0 obj << /JSx 1 /S /GoTo >> endobj'), []],
  ['with one', describedPdf('5 0 obj << /S /JavaScript /JS (app.alert) >> endobj'), [script]],
  [
    'with one whose name is written in figures',
    describedPdf('5 0 obj << /S /J#61vaScript >> endobj'),
    [script],
  ],
  ['with one in a compressed group', describedPdf(groupOf('4 0 << /S /JavaScript >>')), [script]],
  ['with a group that has none', describedPdf(groupOf('4 0 << /S /URI >>')), []],
  [
    'with one in a long group that begins in one part of the file and ends in the next',
    describedPdf('x'.repeat(3_300_000), groupOf(`4 0 << ${figures} /S /JavaScript >>`)),
    [script],
  ],
  ['with one after five million bytes', describedPdf('x'.repeat(5_000_000), '<< /JS (x) >>'), [script]],
])('the title of a PDF %s is named, and its scripts are', (_, bytes, named) => {
  const contentDir = writeContent({ 'articles/x.pdf': bytes });
  const opened = openAttachment(join(contentDir, 'articles/x.pdf'), contentDir, '.pdf');
  expect(opened).toMatchObject({ named: ['Title: Minutes of Ann Pen', 'Producer: Scan', ...named] });
});

test.each([
  ['that of a chapter before the description', '2 0 obj << /Title (Chapter one) >> endobj\n'],
  ['one that is far from what made the file', `2 0 obj << /Title (Chapter one)${' '.repeat(2100)}`],
])('the only title of a PDF that is named is that of the document, not %s', (_, chapter) => {
  const contentDir = writeContent({ 'articles/x.pdf': `%PDF-1.7\n${chapter}/Producer (Scan)\n%%EOF\n` });
  const opened = openAttachment(join(contentDir, 'articles/x.pdf'), contentDir, '.pdf');
  expect(opened).toMatchObject({ named: ['Producer: Scan'] });
});

test('each link to a file that can’t be published is a problem', async () => {
  const body = [
    '[The page](page.pdf), [a talk](talk.mp3), [gone](gone.pdf), [outside](../../secret.pdf),',
    '[a page](fake.pdf), [a film](film.mp4) and [another](parts/page.pdf).',
  ].join('\n');
  expect(
    await problemsOf({
      'articles/a.md': article('', body),
      'articles/page.pdf': media['.pdf']!,
      'articles/parts/page.pdf': '%PDF-1.4 without a name',
      'articles/talk.mp3': media['.mp3']!,
      'articles/talk.vtt': 'Not a transcript',
      'articles/fake.pdf': '<!doctype html><script>pwned()</script>',
      'articles/film.mp4': media['.ogg']!,
      'pages/about.md': '---\ntitle: About\n---\n\n[Rules](rules.pdf)\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/a.md:8
      The file "../../secret.pdf" is outside the content folder.
      Put the file next to the article, and link to it by its relative path: [The page as printed](page.pdf).

    content/articles/a.md:8  (warning)
      The file "page.pdf" is published with what it says about itself: Author: Ann Pen; Producer: Scan.
      If readers should not see that, remove it with the program that made the file, under “Properties” or “Document information”.

    content/articles/a.md:8
      The file "talk.vtt" ends in .vtt, but is something else.
      Copy it again from where it came, or save it again in the format that its name says.

    content/articles/a.md:8  (warning)
      There is no file "gone.pdf", so the words of this link are published without it.
      Put the file next to the article, and link to it by its relative path: [The page as printed](page.pdf).

    content/articles/a.md:9
      The file "fake.pdf" ends in .pdf, but is something else.
      Copy it again from where it came, or save it again in the format that its name says.

    content/articles/a.md:9
      The file "film.mp4" ends in .mp4, but begins like one that ends in .ogg.
      If it is whole, rename it to end in .ogg, and link to it by its new name.

    content/articles/a.md:9
      Two files of this article would be published as "page.pdf": this one and "page.pdf".
      Give one of them another name.

    content/pages/about.md:5
      A page can’t have a file beside it: "rules.pdf".
      Put the file into the folder "public", and link to it from there: /rules.pdf."
  `);
});

test('a film without a transcript, and a file that hosts refuse, are warnings', async () => {
  const contentDir = writeContent({
    'articles/a.md': article('', '[A film](film.mp4)'),
    'articles/film.mp4': media['.mp4']!,
  });
  truncateSync(join(contentDir, 'articles/film.mp4'), 27e6);
  const { problems, archive } = await openArchive(contentDir, openSettings);
  expect(problems.map(({ severity, message }) => `${severity}: ${message}`)).toMatchInlineSnapshot(`
    [
      "warning: "film.mp4" has no transcript: who can’t hear it gets nothing of it.",
      "warning: The file "film.mp4" has 27 MB: more than Cloudflare Pages (25 MiB) take.",
    ]
  `);
  expect(archive!.files.map(({ name }) => name)).toEqual(['film.mp4']);
  truncateSync(join(contentDir, 'articles/film.mp4'), 201e6);
  const larger = await openArchive(contentDir, openSettings);
  expect(larger.problems.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "The file "film.mp4" has 201 MB: more than the 200 MB that a file beside an article may have.",
    ]
  `);
});

test('a symbolic link is not followed', async () => {
  const contentDir = writeContent({ 'articles/a.md': article('', '[A page](page.pdf)') });
  symlinkSync('/etc/hostname', join(contentDir, 'articles/page.pdf'));
  const { problems } = await openArchive(contentDir, openSettings);
  expect(problems.map(({ message }) => message)).toContain(
    'The file "page.pdf" is a symbolic link, and links are not followed.',
  );
});

test('only published articles have files', async () => {
  const body = '[The page](page%20one.PDF)';
  const { archive, problems } = await open({
    'articles/open.md': article('', body),
    'articles/address.md': article('listing: address-only\n', body),
    'articles/draft.md': article('draft: true\n', body),
    'articles/later.md': article('embargo: 2999-01-01\n', body),
    'articles/gone.md': article('withdrawn: { date: 2020-01-01, reason: Wrong. }\n', body),
    'articles/page one.PDF': media['.pdf']!,
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(archive!.files).toEqual(
    ['address', 'open'].map((id) => ({
      id,
      name: 'page-one.pdf',
      source: 'page%20one.PDF',
      file: `content/articles/${id}.md`,
    })),
  );
});
