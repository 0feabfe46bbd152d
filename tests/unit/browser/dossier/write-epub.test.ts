import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { epubFiles } from '../../../../src/browser/dossier/write-epub.ts';

const book = {
  title: 'Dossier: Boats & “Men” <1962>',
  language: 'en',
  direction: 'ltr',
  address: 'https://courier.example/dossier/?a=acme&b=bolt',
  publisher: 'The Courier',
  rights: 'CC BY 4.0',
  day: '2026-11-28',
  contents: 'Contents',
  chapters: [
    { title: 'Cover', xhtml: '<section xmlns="http://www.w3.org/1999/xhtml"><h1>Boats</h1></section>' },
    {
      title: 'A & B',
      xhtml: '<section xmlns="http://www.w3.org/1999/xhtml"><p>With a\u0001 control</p></section>',
    },
  ],
};

test('every file of a book is well-formed, whatever the titles and texts contain', () => {
  const files = epubFiles(book);
  for (const { name, text } of files.filter((file) => /\.(xml|opf|xhtml)$/.test(file.name))) {
    const document = XmlDocument.fromString(text);
    expect(document.root.name, name).not.toBe('');
    document.dispose();
  }
  expect(files.map(({ name }) => name)).toEqual([
    'mimetype',
    'META-INF/container.xml',
    'book/package.opf',
    'book/contents.xhtml',
    'book/style.css',
    'book/chapter-0.xhtml',
    'book/chapter-1.xhtml',
  ]);
});

test('the package names the book, its address, its rights and its day', () => {
  const text = epubFiles(book).find(({ name }) => name.endsWith('.opf'))!.text;
  const document = XmlDocument.fromString(text);
  const prefixes = { dc: 'http://purl.org/dc/elements/1.1/', opf: 'http://www.idpf.org/2007/opf' };
  const content = (path: string) => document.get(path, prefixes)?.content;
  expect(content('//dc:title')).toBe(book.title);
  expect(content('//dc:identifier')).toBe(book.address);
  expect(content('//dc:rights')).toBe(book.rights);
  expect(content('//opf:meta[@property="dcterms:modified"]')).toBe('2026-11-28T00:00:00Z');
  document.dispose();
});
