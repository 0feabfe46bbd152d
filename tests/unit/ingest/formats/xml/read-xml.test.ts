import { describe, expect, test } from 'vitest';
import { readXml } from '../../../../../src/ingest/formats/xml/read-xml.ts';
import { childText, elementText, type XmlPart } from '../../../../../src/ingest/formats/xml/xml-element.ts';
import { xmlFileText, xmlItemText } from '../../../../../src/ingest/contract/xml-faults.ts';

// All texts are fiction.

async function* pieces(text: string, length = text.length): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}

async function read(text: string, length?: number) {
  const { parts, faults, declaresEntities } = readXml(pieces(text, length));
  const found: XmlPart[] = [];
  for await (const part of parts) found.push(part);
  return { parts: found, faults, declaresEntities: declaresEntities() };
}

const rss = (inner: string) =>
  `<?xml version="1.0"?>\n<rss version="2.0">\n<channel>\n${inner}\n</channel>\n</rss>\n`;
const titles = (parts: readonly XmlPart[]) =>
  parts
    .filter(({ faults }) => faults.length === 0)
    .map(({ element }) => childText(element, 'title') ?? elementText(element));
const faults = (parts: readonly XmlPart[]) =>
  parts.flatMap((part) => part.faults.map(({ line, values }) => `${line}: ${xmlItemText(values)}`));

describe('a feed', () => {
  const text = rss(
    '<title>The Courier</title>\n<item><title>One &amp; all</title></item>\n<item>\n<title><![CDATA[Two <b>]]></title>\n</item>',
  );

  test('is read in parts, each with its line and source text', async () => {
    const { parts } = await read(text);
    expect(parts.map(({ element, source }) => [element.name, element.line, source])).toEqual([
      ['title', 4, '<title>The Courier</title>'],
      ['item', 5, '<item><title>One &amp; all</title></item>'],
      ['item', 6, '<item>\n<title><![CDATA[Two <b>]]></title>\n</item>'],
    ]);
    expect(titles(parts)).toEqual(['The Courier', 'One & all', 'Two <b>']);
  });

  test.each([1, 2, 3, 7, 50])('is the same in chunks of %i characters', async (length) => {
    expect(await read(text, length)).toEqual(await read(text));
  });

  test('is not read further than requested', async () => {
    let given = 0;
    async function* endless() {
      yield '<rss><channel>';
      for (;;) {
        given += 1;
        yield `<item><title>${given}</title></item>`;
      }
    }
    for await (const { element } of readXml(endless()).parts) {
      if (elementText(element) === '3') break;
    }
    expect(given).toBe(3);
  });

  test('keeps brackets that end a section', async () => {
    const { parts } = await read(rss('<item><title><![CDATA[[a [b]]]></title></item>'));
    expect(titles(parts)).toEqual(['[a [b]']);
  });
});

describe('names', () => {
  test('get the usual prefix of their namespace, whatever the file uses', async () => {
    const { parts } = await read(
      '<rss xmlns:x="http://purl.org/rss/1.0/modules/content/" xmlns:a="http://www.w3.org/2005/Atom"><channel><item><x:encoded>Text</x:encoded><a:link href="/"/></item></channel></rss>',
    );
    expect(
      parts[0]!.element.children.map((child) => (typeof child === 'string' ? child : child.name)),
    ).toEqual(['content:encoded', 'atom:link']);
  });

  test('keep an undeclared prefix', async () => {
    const { parts } = await read(rss('<item><content:encoded>Text</content:encoded></item>'));
    expect(childText(parts[0]!.element, 'content:encoded')).toBe('Text');
  });

  test('have no prefix in Atom, even if the file uses one', async () => {
    const { parts } = await read(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>One</a:title></a:entry></a:feed>',
    );
    expect(titles(parts)).toEqual(['One']);
  });
});

describe('malformed XML', () => {
  test('loses only the item with an unclosed element', async () => {
    const { parts } = await read(
      rss(
        '<item><title>One</title></item>\n<item>\n<title>Two\n<link>x</link></item>\n<item><title>Three</title></item>',
      ),
    );
    expect(titles(parts)).toEqual(['One', 'Three']);
    expect(faults(parts)).toEqual(['6: The element <title> is not closed.']);
  });

  test('loses only an unclosed item', async () => {
    const { parts } = await read(
      rss('<item><title>One</title>\n<item><title>Two</title></item>\n<item><title>Three</title></item>'),
    );
    expect(titles(parts)).toEqual(['Two', 'Three']);
    expect(faults(parts)).toEqual(['4: The item is not closed before the next one starts.']);
  });

  test('loses only the last item of an incomplete file', async () => {
    const { parts, faults: ofFile } = await read(
      '<rss><channel>\n<item><title>One</title></item>\n<item><title>Two</title><description><![CDATA[The har',
    );
    expect(titles(parts)).toEqual(['One']);
    expect(faults(parts)).toEqual(['3: The file ends in the middle of this item.']);
    expect(ofFile).toEqual([]);
  });

  test('loses nothing if the intention is clear', async () => {
    const { parts } = await read(
      rss(
        '<item><title>Salt & vinegar &nbsp; R&D</title></p></item><item><br/><title>Two</title></item></item>',
      ),
    );
    expect(titles(parts)).toEqual(['Salt & vinegar &nbsp; R&D', 'Two']);
  });

  test('is reported for a file that is not a feed', async () => {
    for (const text of ['<html><body>Moved</body></html>', 'Plain words.', '\u0000\u0001\u0002', '']) {
      const { parts, faults: ofFile } = await read(text);
      expect(parts).toEqual([]);
      expect(ofFile.map(({ line, values }) => `${line}: ${xmlFileText(values)}`)).toEqual([
        '1: The file is not RSS, Atom or a WordPress export.',
      ]);
    }
  });
});

describe('an attack', () => {
  test('by nested entities is not expanded', async () => {
    const { parts, declaresEntities } = await read(
      `<!DOCTYPE rss [\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;&a;">\n<!ENTITY x SYSTEM "file:///etc/passwd">\n]>\n${rss('<item><title>&b;&x;</title></item>')}`,
    );
    expect(declaresEntities).toBe(true);
    expect(titles(parts)).toEqual(['&b;&x;']);
  });

  test('is not suspected in a plain document type', async () => {
    const { declaresEntities } = await read(
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n<rss/>',
    );
    expect(declaresEntities).toBe(false);
  });

  test('by nested elements loses only its item', async () => {
    const deep = `<item>${'<a>'.repeat(600)}${'</a>'.repeat(600)}</item>`;
    const { parts } = await read(rss(`${deep}<item><title>Two</title></item>`));
    expect(titles(parts)).toEqual(['Two']);
    expect(faults(parts)).toEqual(['4: The item’s elements are nested more than 500 levels deep.']);
  });

  test('by ever more open elements ends reading, and keeps earlier items', async () => {
    const { parts, faults: ofFile } = await read(
      rss(`<item><title>One</title></item>\n${'<a>'.repeat(20_000)}`),
    );
    expect(titles(parts)).toEqual(['One']);
    expect(ofFile.map(({ line, values }) => `${line}: ${xmlFileText(values)}`)).toEqual([
      '5: Its elements are nested more than 10,000 levels deep.',
    ]);
  });

  test('by an endless item loses only that item', async () => {
    async function* long() {
      yield '<rss><channel><item><description>';
      for (let number = 0; number < 270; number += 1) yield 'harbour '.repeat(8192);
      yield '</description></item><item><title>Two</title></item></channel></rss>';
    }
    const { parts } = readXml(long());
    const found: XmlPart[] = [];
    for await (const part of parts) found.push(part);
    expect(titles(found)).toEqual(['Two']);
    expect(faults(found)).toEqual(['1: The item has more than 16 million characters.']);
  });

  test('by an endless comment ends reading', async () => {
    async function* long() {
      yield '<rss><channel><item><title>One</title></item><!--';
      for (let number = 0; number < 270; number += 1) yield 'harbour '.repeat(8192);
    }
    const { parts, faults: ofFile } = readXml(long());
    const found: XmlPart[] = [];
    for await (const part of parts) found.push(part);
    expect(titles(found)).toEqual(['One']);
    expect(ofFile.map(({ values }) => xmlFileText(values))).toEqual([
      'A tag, comment or CDATA section is longer than 16 million characters.',
    ]);
  });
});
