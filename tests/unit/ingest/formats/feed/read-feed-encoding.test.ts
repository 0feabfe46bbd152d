import { describe, expect, test } from 'vitest';
import { rssReader } from '../../../../../src/ingest/formats/feed/read-feed.ts';
import { readers } from '../../../../../src/ingest/pipeline/readers.ts';
import type { Reader } from '../../../../../src/ingest/contract/reader.ts';
import { fromRss } from '../../../../support/feeds.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

describe('the encoding of a feed', () => {
  const text = '<rss><channel><item><title>Café “Zoë” — 5 €</title></item></channel></rss>';
  const windows1252 = Uint8Array.from(
    [...text].map(
      (letter) => ({ '“': 0x93, '”': 0x94, '—': 0x97, '€': 0x80 })[letter] ?? letter.charCodeAt(0),
    ),
  );
  const declare = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
  const join = (...parts: readonly (string | Uint8Array)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  const bigEndian = (words: string) => Buffer.from(words, 'utf16le').swap16();

  test.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', join('\uFEFF', text)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${declare('UTF-16')}${text}`, 'utf16le')],
    ['UTF-16, big end first', bigEndian(`\uFEFF${text}`)],
    ['UTF-16 that says it is UTF-8', Buffer.from(`${declare('utf-8')}${text}`, 'utf16le')],
    ['Windows-1252 as declared', join(declare('windows-1252'), windows1252)],
    ['Windows-1252 that says it is Latin 1', join(declare('ISO-8859-1'), windows1252)],
    ['UTF-8 that says it is Latin 1', join(declare('ISO-8859-1'), text)],
    ['UTF-8 that says it is something unheard of', join(declare('x-harbour'), text)],
  ])('is read correctly in %s', async (_, content) => {
    const { articles, problems } = await readAll(rssReader, { name: 'feed.xml', content, pieces: 7 });
    expect(articles.map(({ title }) => title)).toEqual(['Café “Zoë” — 5 €']);
    expect(problems).toEqual([]);
  });

  test('is reported if characters are lost, with the first position', async () => {
    const ascii = `<item><title>One</title></item>\n`.repeat(2200);
    const { articles, problems } = await readAll(rssReader, {
      name: 'feed.xml',
      content: join(
        declare('utf-8'),
        '<rss><channel>\n',
        ascii,
        '<item><title>Caf\xE9</title></item>'.slice(0, 16),
        Uint8Array.of(0xe9),
        '</title></item></channel></rss>',
      ),
    });
    expect(articles).toHaveLength(2201);
    expect(problems).toEqual([
      `feed.xml:2202  item 2201  (warning)
  In this item some characters are not in the encoding stated by the file; they were replaced by \uFFFD.
  Export the file again as UTF-8, or correct the articles.`,
    ]);
  });
});

describe('a damaged or hostile feed', () => {
  test('yields what is intact, and reports what is not, and where', async () => {
    const { articles, problems } = await fromRss(
      `<item><title>One</title></item>
<item><title>Two<description>x</description></item>
<item><title>Three</title></item>
<item><title>Four</title><description>cut o`,
    );
    expect(articles.map(({ title, place }) => [title, place.item, place.line])).toEqual([
      ['One', 1, 6],
      ['Three', 3, 8],
    ]);
    expect(problems[0]).toBe(
      `feed.xml:7  item 2
  The element <title> is not closed.
  Fix the XML, or export the file again. The other items were read.`,
    );
    // The closing tags of the outer elements close whatever is still open.
    expect(problems[1]).toContain('feed.xml:9  item 4\n  The element <description> is not closed.');
  });

  test('causes no expansion or requests', async () => {
    const { articles, problems } = await readAll(rssReader, {
      name: 'feed.xml',
      content: `<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
<rss><channel>
<item><title>&lol2;</title></item>
<item><description>&file;</description></item>
<item><title>Salt &amp; vinegar</title><description><![CDATA[caf&eacute;]]></description></item>
</channel></rss>`,
    });
    expect(articles.map(({ title }) => title)).toEqual(['Salt & vinegar']);
    expect(problems.slice(0, 2)).toEqual([
      `feed.xml:4  item 1
  The item uses the entity &lol2;, which is declared in the file. Declared entities are not supported.
  Replace it with the text itself, and remove the declaration.`,
      `feed.xml:5  item 2
  The item uses the entity &file;, which is declared in the file. Declared entities are not supported.
  Replace it with the text itself, and remove the declaration.`,
    ]);
  });

  test('keeps the words of a text that is nested too deeply', async () => {
    const deep = '&lt;div&gt;'.repeat(10_000);
    const { articles, problems } = await fromRss(
      `<item><title>Deep</title><content:encoded>${deep}The ferry came.</content:encoded></item><item><title>Two</title></item>`,
    );
    expect(articles.map(({ title }) => title)).toEqual(['Deep', 'Two']);
    expect(articles[0]!.body.value).toContain('The ferry came.');
    expect(problems).toEqual([]);
  });

  test('is refused if it is not a feed', async () => {
    const { articles, problems } = await readAll(rssReader, {
      name: 'x.rss',
      content: '<html><h1>Object Moved</h1></html>',
    });
    expect(articles).toEqual([]);
    expect(problems).toEqual([
      `x.rss:1
  The file is not RSS, Atom or a WordPress export.
  Everything before this place was read. Fix the file, or export it again.`,
    ]);
  });
});

describe('the format of a file', () => {
  const surest = (text: string, base = 'file'): string | undefined => {
    const sure = readers.map((reader: Reader) => ({
      format: reader.format,
      sure: reader.reads({ base, text }),
    }));
    return sure.reduce((best, one) => (one.sure > best.sure ? one : best)).format;
  };

  test('is detected by its beginning', () => {
    const comment = '<?xml version="1.0"?>\n<!-- A feed with a <html> in it -->\n';
    expect(surest(`${comment}<rss version="2.0"><channel>`)).toBe('rss');
    expect(surest(`${comment}<rdf:RDF xmlns:rdf="x">`)).toBe('rss');
    expect(surest(`${comment}<feed xmlns="http://www.w3.org/2005/Atom">`)).toBe('atom');
    expect(surest(`${comment}<rss xmlns:wp="http://wordpress.org/export/1.2/">`)).toBe('wxr');
    expect(surest('<!DOCTYPE html>\n<html lang="en">')).toBe('html');
    expect(surest('<head><title>Document Moved</title></head>', 'x.rss')).toBe('html');
  });
});
