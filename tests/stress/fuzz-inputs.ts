import fc from 'fast-check';
import { formats } from '../../src/ingest/contract/formats.ts';

/** Fragments of each kind of text: meaningful, unclosed, doubled, out of place. */
const common = [
  'a',
  'Acme',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\r\n',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\uD800',
  'é',
  '漢',
  '😀',
  '&amp;',
  '&#x0;',
  '&#55296;',
  '"',
  "'",
  '\\',
  '`',
  '$&',
  '__proto__',
  'constructor',
  '1923-05-02',
  '2018-13-40',
  '99999999999999999999',
  '-0',
  'null',
];
const yaml = [
  'title: ',
  'date: ',
  'entities: ',
  'topics: ',
  'byline: ',
  'name: ',
  'kind: person\n',
  'source:\n  ',
  'image: { src: ',
  '- ',
  ': ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '&a ',
  '*a',
  '<<: *a',
  '!!js/function ',
  '!!binary ',
  '|',
  '|2-\n  ',
  '>',
  '# ',
  '%YAML 1.2\n',
  '---\n',
  '...\n',
  '? ',
  '~',
  '{ id: x, as: [',
  '? [a, b]\n: c',
  '"\\u',
  '\u0085',
];
const markdown = [
  '# ',
  '## ',
  '> ',
  '- ',
  '1. ',
  '  ',
  '    ',
  '* ',
  '**',
  '_',
  '~~',
  '```\n',
  '~~~',
  '|a|b|\n|-|-|\n',
  '[',
  ']',
  '](',
  ')',
  '(entity:acme)',
  '(entity:none)',
  '![',
  '![x](y.png)',
  '[^1]',
  '[^1]: ',
  '[x]: ',
  '<',
  '>',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<p id="a">',
  '<table><tr><td>',
  '<svg>',
  '<math>',
  '<script>',
  '</script>',
  '<a href="javascript:x()">',
  '<img src=//x onerror=x>',
  '<b',
  '<![CDATA[',
  '<?',
  'http://x.example/',
  'www.x.example',
  'a@b.example',
  '- [ ] ',
  '\\',
  '***',
  '---',
  '===',
];
const html = [
  '<html>',
  '<head>',
  '<title>',
  '</title>',
  '<body>',
  '<article>',
  '<h1>',
  '</h1>',
  '<p>',
  '</p>',
  '<meta name="author" content="',
  '<meta charset="',
  '<meta property="article:published_time" content="',
  '<script type="application/ld+json">',
  '{"@type":"NewsArticle","headline":"',
  '{"@graph":[',
  '</script>',
  '<time datetime="',
  '<ul><li>',
  '<table>',
  '<tr>',
  '<td colspan=999999>',
  '<template>',
  '<frameset>',
  '<plaintext>',
  '<textarea>',
  '<noscript>',
  '<base href="',
  '<a href="',
  '<img src="',
  '<!doctype html>',
  '<!--',
  '-->',
  '/>',
  '>',
  '">',
];
const xml = [
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<rss version="2.0">',
  '<channel>',
  '<item>',
  '</item>',
  '</channel>',
  '</rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<entry>',
  '</entry>',
  '</feed>',
  '<title>',
  '</title>',
  '<content type="html">',
  '<content:encoded><![CDATA[',
  ']]>',
  '<description>',
  '</description>',
  '<pubDate>',
  '<link href="',
  '<wp:post_type>post',
  '<wp:wxr_version>1.2</wp:wxr_version>',
  '<wp:status>publish',
  '<wp:postmeta>',
  '<!DOCTYPE x [<!ENTITY e "eeee">]>',
  '&e;',
  '<!ENTITY % p "',
  '<![CDATA[',
  '<x:y xmlns:x="z">',
  '"/>',
  '>',
];
const json = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"title":',
  '"date":',
  '"text":',
  '"items":',
  '"version":"https://jsonfeed.org/version/1.1",',
  '"content_html":"',
  '"tags":[',
  '"',
  '\\u',
  '\\ud800',
  '1e999',
  'true',
  '{"title":"A","text":"B"}',
  '\n',
];
const table = [
  'title,date,text\n',
  'title\tdate\ttext\n',
  ',',
  '\t',
  ';',
  '"',
  '""',
  '\n',
  '\r',
  'A title',
  '=1+1',
  '2018-06-19',
];
const text = [
  'A Headline\n',
  'By Ada Example\n',
  'June 19, 2018\n',
  'EXAMPLETON — ',
  '\n\n',
  '\f',
  'Dateline: ',
  '--',
  '—',
  '“',
  '”',
  '   ',
  'Body text. ',
];

const word = [
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:body>',
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '</w:r>',
  '<w:t>',
  '</w:t>',
  '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
  '<w:tbl><w:tr><w:tc>',
  '<w:hyperlink r:id="rId1">',
  '<w:footnoteReference w:id="1"/>',
  '<w:del>',
  '<w:br/>',
];
const writer = [
  '<office:document-content>',
  '<office:body><office:text>',
  '<text:p>',
  '</text:p>',
  '<text:h text:outline-level="99">',
  '<text:list><text:list-item>',
  '<text:a xlink:href="',
  '<text:note>',
  '<table:table-cell table:number-columns-repeated="999999">',
  '<text:s text:c="999999999"/>',
  '<draw:image xlink:href="',
];
const rtf = [
  '{',
  '}',
  '\\',
  '\\par ',
  '\\b ',
  '\\b0 ',
  '\\u8217 ?',
  '\\u-99999 ?',
  "\\'e9",
  "\\'zz",
  '\\ansicpg99999 ',
  '{\\fonttbl',
  '{\\*\\x ',
  '\\bin9999 ',
  '\\uc9 ',
  '{\\field{\\*\\fldinst HYPERLINK "',
  '\\trowd\\cell\\row ',
];

const pdf = [
  'BT ',
  'ET ',
  '/F 10 Tf ',
  '/F 0 Tf ',
  '/Missing 1e9 Tf ',
  '1 0 0 1 20 700 Tm ',
  '0 1 -1 0 1e30 -1e30 Tm ',
  '0 0 0 0 0 0 Tm ',
  '(A line of text.) Tj ',
  '[(A) -99999 (B) 1e99 ] TJ ',
  '(\\',
  '(\\777) ',
  '<41> Tj ',
  '<4',
  '<< ',
  '>> ',
  'q ',
  'Q ',
  '0 0 0 0 0 0 cm ',
  '0 -14 Td ',
  'T* ',
  '100000 TL ',
  '-500 Tz ',
  '/F Do ',
  'BI /W 9999999 /H 9999999 ID ',
  'EI ',
  '/Span << /ActualText (x) >> BDC ',
  'EMC ',
  '1 0 R ',
  '5 0 R ',
  '9 0 obj\n',
  'endobj\n',
  'stream\n',
  'endstream\n',
  'xref\n0 9\n',
  'trailer\n<< /Root 1 0 R >>\n',
  'startxref\n0\n%%EOF',
  '/Kids [2 0 R] ',
  '/Parent 2 0 R ',
  '/Count 99999999 ',
  '/Length -1 ',
  '/Filter [/FlateDecode /ASCII85Decode /LZWDecode] ',
  '/MediaBox [0 0 0 0] ',
  '/Type /ObjStm /N 99999 /First 0 ',
];

const query = [
  'ferry ',
  'boats ',
  'harbour',
  'zzyxq ',
  '"',
  '“',
  '”',
  '*',
  '-',
  '(',
  ')',
  ' ',
  ',',
  ':',
  ' AND ',
  ' OR ',
  ' NOT ',
  'and ',
  'title:',
  'topic:',
  'topic:strikes,sea ',
  'entity:',
  'kind:person ',
  'byline:"Ann Pen" ',
  'section:',
  'source:"Quay ',
  'language:fr ',
  'year:1923 ',
  'year:192X,1924 ',
  'from:1923-02-30 ',
  'to:0000 ',
  'from:9999-12 ',
  'from:1924 to:1923 ',
  'unknown:x ',
  'http://x.example/?a=b ',
  'U.S.-made ',
  '1,500 ',
  '1.500.000,5 ',
  '1923-05-02 ',
  '정부는 ',
  '台灣的燈塔 ',
  'والحكومة ',
  'कि',
  'constructor ',
  'toString* ',
];

const pieces: Readonly<Record<string, readonly string[]>> = {
  pdf: [...common, ...pdf],
  query: [...common, ...query],
  docx: [...common, ...word, ...xml],
  odt: [...common, ...writer, ...xml],
  rtf: [...common, ...rtf],
  text: [...common, ...text],
  markdown: [
    '---\n',
    ...common,
    ...yaml,
    ...markdown,
    '+++\n',
    'title = "',
    '{{< figure src="',
    '{{% ',
    '>}}',
  ],
  json: [...common, ...json],
  jsonl: [...common, ...json],
  csv: [...common, ...table],
  tsv: [...common, ...table],
  html: [...common, ...html, ...markdown],
  rss: [...common, ...xml],
  atom: [...common, ...xml],
  jsonfeed: [...common, ...json],
  wxr: [...common, ...xml, '[caption]', '[gallery ids="1"]', '<!-- wp:paragraph -->', '<!--more-->'],
  yaml: [...common, ...yaml],
  body: [...common, ...markdown, ...html],
};

/** Beginnings of each kind of text, so that more than the beginning is read. */
const seeds: Readonly<Record<string, string>> = {
  docx: '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:p><w:r><w:t>A</w:t></w:r></w:p>',
  odt: '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>A</text:p>',
  rtf: '{\\rtf1\\ansi A\\par ',
  text: 'A Headline\n\nBy Ada Example\n\n',
  markdown: '---\ntitle: A title\ndate: 2018-06-19\n',
  json: '[{"title":"A","date":"2018-06-19","text":"B"},',
  jsonl: '{"title":"A","date":"2018-06-19","text":"B"}\n',
  csv: 'title,date,text\nA,2018-06-19,',
  tsv: 'title\tdate\ttext\nA\t2018-06-19\t',
  html: '<!doctype html><html><head><title>A</title></head><body><article><h1>A</h1><p>',
  eml: 'From: Ada Example <ada@example.org>\r\nSubject: A\r\nDate: Tue, 19 Jun 2018 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>It came.',
  mhtml:
    'From: <Saved by Blink>\r\nSubject: A\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://x.example/a\r\n\r\n<!doctype html><html><head><title>A</title></head><body><article><h1>A</h1><p>It came.',
  rss: '<?xml version="1.0"?><rss version="2.0"><channel><item><title>A</title><pubDate>Tue, 19 Jun 2018 10:00:00 GMT</pubDate><description>It came.',
  atom: '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><published>2018-06-19T10:00:00Z</published><content type="html">It came.',
  jsonfeed:
    '{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1","title":"A","content_html":"',
  wxr: '<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>A</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[',
  yaml: 'title: A title\ndate: 2018-06-19\nentities: []\ntopics: []\n',
  body: '',
  query: 'ferry ',
  pdf: 'BT /F 10 Tf 1 0 0 1 20 700 Tm (A line of text on a page, and more of it.) Tj ',
};

/** All import formats, the YAML of content files, the body of an article, and queries. */
export const fuzzKinds: readonly FuzzKind[] = [...formats, 'yaml', 'body', 'query'];
export type FuzzKind = (typeof formats)[number] | 'yaml' | 'body' | 'query';

/** Formats without fragments of their own use those of text, XML, HTML or JSON. */
const piecesOf = (kind: FuzzKind) => pieces[kind] ?? [...common, ...json, ...xml, ...html];
const seedOf = (kind: FuzzKind) => seeds[kind] ?? '';

/** Elements of HTML that old pages leave open, so that all that follows is in them. */
const nestable =
  'a b blockquote center code dd div dl dt em figure font h1 h2 h3 i li ol p pre section span strong table td tr u ul'.split(
    ' ',
  );
/** The kinds that have HTML, and those of them in which it is the text of an element. */
const nests: ReadonlySet<FuzzKind> = new Set([
  'html',
  'mhtml',
  'eml',
  'markdown',
  'rss',
  'atom',
  'jsonfeed',
  'wxr',
  'body',
]);
const escaping: ReadonlySet<FuzzKind> = new Set(['rss', 'atom']);

/**
 * Generates texts of a kind: its fragments in any order, some repeated many times, or arbitrary characters.
 */
export function fuzzText(kind: FuzzKind): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...piecesOf(kind));
  const run = fc.tuple(piece, fc.integer({ min: 2, max: 400 })).map(([one, count]) => one.repeat(count));
  const nesting = fc
    .tuple(
      fc.array(fc.constantFrom(...nestable), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', 'T', ' a ', '\n\n'),
      fc.integer({ min: 2, max: 80 }),
    )
    .map(([tags, words, levels]) => `${tags.map((tag) => `<${tag}>`).join('')}${words}`.repeat(levels))
    .map((html) => (escaping.has(kind) ? html.replaceAll('<', '&lt;').replaceAll('>', '&gt;') : html));
  const any = fc.string({ unit: 'binary', maxLength: 20 });
  const body = fc
    .array(
      fc.oneof(
        { weight: 20, arbitrary: piece },
        { weight: 1, arbitrary: run },
        { weight: nests.has(kind) ? 2 : 0, arbitrary: nesting },
        { weight: 2, arbitrary: any },
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));
  const whole = fc.tuple(fc.constantFrom('', seedOf(kind)), body).map(([start, rest]) => start + rest);
  if (!xmlKinds.has(kind)) return whole;
  return fc.oneof(
    whole,
    body.map((rest) => wellFormed(seedOf(kind) + rest)),
  );
}

/** The kinds of which nearly every text would be refused as a whole for a missing end tag. */
const xmlKinds: ReadonlySet<FuzzKind> = new Set(['docx', 'odt', 'rss', 'atom', 'wxr', 'alto', 'mets']);

/** Closes every open tag of an XML text, and drops what no parser accepts. */
function wellFormed(xml: string): string {
  const open: string[] = [];
  const kept = xml.replaceAll(/<[^<>]*>|[<>&\0-\x08\uFFFE\uFFFF]|\p{Cs}/gu, (tag) => {
    const [, isEnd, name, isAlone] = /^<(\/?)([\w:-]+)(?:\s[^<>]*?)?(\/?)>$/.exec(tag) ?? [];
    // The outermost element stays open until the end.
    if (name === undefined || (isEnd && (open.length === 1 || open.at(-1) !== name))) return '';
    if (isEnd) open.pop();
    else if (!isAlone) open.push(name);
    return tag;
  });
  return (
    kept +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  );
}

/** Changes to the bytes of a file that is packed or compressed: where, as a share of its length, and to what. */
export const fuzzDamage: fc.Arbitrary<readonly (readonly [place: number, byte: number])[]> = fc.oneof(
  fc.constant([]),
  fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { maxLength: 6 }),
);

/** A text that is repeated, and what comes before it once. */
export interface Pumped {
  readonly start: string;
  readonly piece: string;
}

/** Each fragment of a kind alone, to be repeated. */
export function pumps(kind: FuzzKind): readonly Pumped[] {
  return [...new Set(piecesOf(kind))].map((piece) => ({ start: seedOf(kind), piece }));
}

/** Beginnings that something is looked for after: front matter, comments, code, templates, headers. */
const openings = [
  '',
  '---\n',
  '+++\n',
  '/*',
  '<!--',
  '```\n',
  '{{< x ',
  '{% x ',
  'From: ',
  '"',
  '<a href="',
  '[',
];

/** Two or three fragments of a kind, to be repeated together, after one of several beginnings. */
export function pumpsOfSeveral(kind: FuzzKind): fc.Arbitrary<Pumped> {
  const piece = fc.constantFrom(...piecesOf(kind));
  return fc.record({
    start: fc
      .tuple(fc.constantFrom('', seedOf(kind)), fc.constantFrom(...openings))
      .map((parts) => parts.join('')),
    piece: fc.array(piece, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')),
  });
}
