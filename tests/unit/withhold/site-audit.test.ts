import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/files/read-content.ts';
import { contentFaults } from '../../../src/withhold/audit/content-faults.ts';
import { SiteAudit } from '../../../src/withhold/audit/site-audit.ts';
import type { PrivateDecision } from '../../../src/withhold/decisions/private-decision.ts';
import { article, entity, type Files, writeContent } from '../../support/content.ts';

// All of it is fiction.
const decision: PrivateDecision = {
  format: 1,
  number: '7',
  name: 'Jane Quill',
  full: ['Jane Quill', 'Quill Jane'],
  local: ['Quill'],
  others: [],
  words: 'a captain',
  isEverywhere: true,
  articles: ['sails'],
  ground: 'court',
  reason: 'A case.',
  decidedOn: '2026-11-28',
  decidedBy: 'keeper',
  renamed: [],
  originals: [
    {
      file: 'content/articles/sails.md',
      before: 'Yesterday Jane Quill sailed from the harbor. In May Quill rested.',
    },
  ],
};

function audit(
  files: Files,
  decisions: readonly PrivateDecision[],
  site: Readonly<Record<string, Buffer | string>>,
  read?: (path: string) => Buffer | undefined,
) {
  const { content } = readContent(writeContent(files));
  const made = new SiteAudit({ content, day: '2026-11-28', decisions, ...(read && { read }) });
  for (const [file, bytes] of Object.entries(site)) made.look(file, Buffer.from(bytes));
  return made;
}
const sails = { 'articles/sails.md': article('withheld: 7\n', '[A captain](withheld:7) sailed.') };
const cbor = (words: readonly string[]) =>
  Buffer.concat([
    Buffer.from('pagefind_dcd'),
    Buffer.from([0x80 + words.length]),
    ...words.map((word) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])),
  ]);
/** A packed file of Pagefind. */
const pagefind = (...parts: readonly (string | readonly number[])[]) =>
  gzipSync(
    Buffer.concat(
      ['pagefind_dcd', ...parts].map((part) =>
        typeof part === 'string' ? Buffer.from(part) : Buffer.from(part),
      ),
    ),
  );
const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
  .withExif({ IFD0: { ImageDescription: 'Jane Quill on deck' } })
  .png()
  .toBuffer();

test.each<[string, string, Buffer | string]>([
  ['a page', 'a/index.html', '<p>Jane Quill</p>'],
  ['upper case', 'a/index.html', '<h1>JANE QUILL</h1>'],
  ['letters of mathematics', 'a/index.html', '<p>So 𝐉𝐚𝐧𝐞 𝐐𝐮𝐢𝐥𝐥 sailed</p>'],
  ['a possessive', 'a/index.html', '<p>Jane Quill’s boat</p>'],
  ['a name split by markup', 'a/index.html', '<p>J<b>ane</b> <a href="/x/">Qu<wbr>ill</a></p>'],
  ['a name split by a line of the source', 'a/index.html', '<p>Jane\nQuill</p>'],
  ['a soft hyphen', 'a/index.html', '<p>Jane Qu&shy;ill and Ja\u00ADne</p>'],
  ['entities', 'a/index.html', '<p>J&#97;ne&nbsp;Quill</p>'],
  ['an attribute', 'a/index.html', '<img alt="Jane Quill">'],
  ['a comment', 'a/index.html', '<!-- of Jane Quill -->'],
  ['an address', 'a/index.html', '<a href="/articles/jane-quill-sails/">x</a>'],
  ['a percent-encoded address', 'a/index.html', '<a href="?q=Jane%20Quill">x</a>'],
  ['JSON-LD', 'a/index.html', '<script type="application/ld+json">{"name":"Jane Quill"}</script>'],
  ['JSON with escapes', 'data/a.jsonl', '{"blocks":["Jane\\u0020Quill"]}'],
  ['a feed', 'feed.xml', '<title>Jane Quill sails</title>'],
  ['a feed with escaped HTML', 'feed.xml', '<content type="html">&lt;b&gt;Jane&lt;/b&gt; Quill</content>'],
  ['a table', 'data/a.csv', 'sails,"Quill, Jane",2018\n'],
  ['a citation', 'a.bib', 'author = {Quill, Jane},'],
  ['a redirect', '_redirects', '/entities/jane-quill/ /x/ 301\n'],
  ['a sitemap', 'sitemap-1.xml', '<loc>https://a.example/articles/jane-quill/</loc>'],
  ['a name of a file', 'articles/jane-quill/index.html', ''],
  ['the name of a picture', '_astro/jane-quill.a1b2.png', png.subarray(0, 0)],
  ['text in a picture', '_astro/a.png', png],
  ['a drawing', 'map/a.svg', '<svg><text>Jane <tspan>Quill</tspan></text></svg>'],
  ['a packed file of the index', 'search/index/en/texts/0-1.packed', gzipSync('[["Jane Quill sailed"]]')],
  ['the words of the index', 'search/index/en/forms/1.packed', gzipSync('quay 3\nquill 2\n')],
  ['a word written from its end', 'search/index/en/endings/1.packed', gzipSync('lliuq 2\n')],
  ['a stem of the index', 'search/index/en/words/1.packed', gzipSync('[["quill",12]]\n\u0001\u0002')],
  [
    'Pagefind’s texts',
    'pagefind/fragment/en_1.pf_fragment',
    gzipSync('pagefind_dcd{"content":"Jane Quill"}'),
  ],
  ['Pagefind’s words', 'pagefind/index/en_1.pf_index', gzipSync(cbor(['harbor', 'quill']))],
  ['a script', '_astro/a.js', 'const a="Jane Quill"'],
  ['a surname in a list', 'a/index.html', '<li>Quill</li>'],
])('finds the name in %s', (_, file, bytes) => {
  expect(audit(sails, [decision], { [file]: bytes }).faults).toEqual([{ file, decision: '7' }]);
});

test('a word of Pagefind is judged by the documents that have it, not by any text of the archive', () => {
  const files = { ...sails, 'articles/other.md': article('', 'A quill lay there, and Jane Quill came.') };
  // [[[word, [[number, places], …], []]]], and the documents by their numbers: sails, other.
  const index = (word: string, numbers: readonly number[]) =>
    pagefind([0x81, 0x81, 0x83, 0x60 + word.length], word, [
      0x80 + numbers.length,
      ...numbers.flatMap((number, at) => [0x82, number - (numbers[at - 1] ?? 0), 0x80]),
      0x80,
    ]);
  const site: Readonly<Record<string, Buffer>> = {
    'pagefind/pagefind-entry.json': Buffer.from('{"languages":{"en":{"hash":"en_9"}}}'),
    'pagefind/pagefind.en_9.pf_meta': pagefind(
      [0x82, 0x61],
      '1',
      [0x82, 0x82, 0x62],
      'f0',
      [0, 0x82, 0x62],
      'f1',
      [0],
    ),
    'pagefind/fragment/f0.pf_fragment': pagefind('{"url":"/articles/sails/"}'),
    'pagefind/fragment/f1.pf_fragment': pagefind('{"url":"/articles/other/"}'),
  };
  const file = 'pagefind/index/en_1.pf_index';
  const faultsOf = (content: Files, ...numbers: readonly number[]) =>
    audit(content, [decision], { [file]: index('quill', numbers) }, (path) => site[path]).faults;
  expect(faultsOf(files, 1)).toEqual([]);
  expect(faultsOf(files, 0, 1)).toEqual([{ file, decision: '7' }]);
  // The stem may be that of another word.
  const quilt = { 'articles/sails.md': article('withheld: 7\n', '[A captain](withheld:7) has quilled it.') };
  expect(faultsOf({ ...files, ...quilt }, 0, 1)).toEqual([]);
  // So may that of what an article names, as long as that is among the records that have it.
  const feather = { 'entities/feather.yaml': entity('Quill Works') };
  const named = { 'articles/sails.md': article('withheld: 7\n', 'They sailed.', { entities: '[feather]' }) };
  expect(faultsOf({ ...files, ...feather, ...named }, 0)).toEqual([]);
  expect(faultsOf({ ...files, ...feather }, 0)).toEqual([{ file, decision: '7' }]);
  // Dates are searched for as they are shown.
  const march = { ...decision, full: ['Jane March'], local: ['March'] };
  expect(audit(files, [march], { [file]: index('march', [0]) }, (path) => site[path]).faults).toEqual([]);
});

test('finds the name in a long text, also where a line ends within it', () => {
  const long = '"A line of a long file of fiction.",\n'.repeat(2000);
  for (const within of ['{"a":"Jane Quill sailed."}', '{"family":"Quill",\n"given":"Jane"}'])
    expect(audit(sails, [decision], { 'data/a.json': `${long}${within}\n${long}` }).faults).toEqual([
      { file: 'data/a.json', decision: '7' },
    ]);
});

test('where others have the name, what an article of the decision said of it is a fault anywhere', () => {
  const files = {
    ...sails,
    'entities/other.yaml': entity('Jane Quill', 'person'),
    'articles/other.md': article('', 'The baker Jane Quill opened a shop.', { entities: '[other]' }),
  };
  const made = audit(files, [decision], {
    'articles/other/index.html': '<p>The baker <a>Jane Quill</a> opened a shop.</p>',
    'entities/other/index.html': '<h1>Jane Quill</h1>',
    'articles/sails/index.html': '<p>Yesterday Jane Quill sailed.</p>',
    'feed.xml': '<title>A captain</title>',
  });
  expect(made.faults).toEqual([{ file: 'articles/sails/index.html', decision: '7' }]);
  expect([...made.namesakes]).toEqual([
    ['7', new Set(['articles/other/index.html', 'entities/other/index.html'])],
  ]);
});

test('a surname that is a common word is the name only among the words of the original', () => {
  const may = {
    ...decision,
    full: ['Jane May'],
    local: ['May'],
    originals: [{ file: 'x', before: 'Yesterday May sailed. It was in May 2018.' }],
  };
  const files = { ...sails, 'articles/other.md': article('', 'In May 2018 a shop opened.') };
  const made = audit(files, [may], {
    'dates/index.html': '<p>May</p>',
    'articles/other/index.html': '<p>In May 2018 a shop opened.</p>',
    'articles/sails/index.html': '<p>Yesterday May sailed.</p>',
  });
  expect(made.faults).toEqual([{ file: 'articles/sails/index.html', decision: '7' }]);
});

test('a name that is a single common word is judged like a surname', () => {
  const may = {
    ...decision,
    full: ['May'],
    local: [],
    originals: [{ file: 'x', before: 'Yesterday May sailed.' }],
  };
  const made = audit({ ...sails, 'articles/other.md': article('', 'In May 2018 a shop opened.') }, [may], {
    'dates/index.html': '<p>May 1987</p>',
    'articles/sails/index.html': '<p>Yesterday May sailed.</p>',
  });
  expect(made.faults).toEqual([{ file: 'articles/sails/index.html', decision: '7' }]);
});

test('finds eight words in a row of texts that are not published', () => {
  const words = 'one two three four five six seven eight nine';
  const files = {
    'articles/draft.md': article('draft: true\n', `Here ${words} of a draft.`),
    'articles/gone.md': article(
      'withdrawn: { date: 2019, reason: Wrong. }\n',
      'A quay of nine boats lay there in the fog again.',
    ),
    'articles/held.md': article('embargo: 2099-01-01\n', 'Of what is to come nobody may read a word before.'),
    'articles/open.md': article('', 'So nine boats lay there in the fog again, and again.'),
  };
  const made = audit(files, [], {
    'a.html': `<p>Here one <b>two</b> three four five six seven eight.</p>`,
    'b.html': '<p>A quay of nine boats lay there in the fog</p>',
    'c.json': '{"a":"to come nobody may read a word before"}',
    'd.html': '<p>nine boats lay there in the fog again</p>',
    'e.html': '<p>seven words only: two three four five six seven</p>',
  });
  expect(made.faults).toEqual([
    { file: 'a.html', article: 'draft' },
    { file: 'b.html', article: 'gone' },
    { file: 'c.json', article: 'held' },
  ]);
  expect([...made.shared.keys()]).toEqual(['gone']);
});

test('finds the name in an article of the decision after an edit by hand', () => {
  const contentDir = writeContent({
    'articles/sails.md': article(
      'withheld: 7\n',
      'A line.\n\nIn [Quill](entity:none) lay what **Qu**ill wrote.',
    ),
  });
  expect(contentFaults(contentDir, readContent(contentDir).content, [decision])).toEqual([
    { file: 'content/articles/sails.md', line: 11, decision: '7', isInArticle: true },
  ]);
});

test('words of a draft that stand in something that is published are no fault', () => {
  const words = 'The harbor office of the example town that never was';
  const made = audit(
    {
      'articles/draft.md': article(
        'draft: true\n',
        `${words}.\n\nMoved words that stood in an earlier text of another article.`,
      ),
      'entities/office.yaml': entity('Office', 'organization', `description: ${words}.\n`),
      'articles/gone.md': article(
        'withdrawn: { date: 2019, reason: Wrong., keepTitle: true }\n',
        'A long headline of eight words or more returns',
        {
          title: 'A long headline of eight words or more returns',
        },
      ),
    },
    [],
    {
      'entities/office/index.html': `<p>${words}.</p>`,
      'articles/gone/index.html': '<h1>A long headline of eight words or more returns</h1>',
      'articles/open/revisions/k3v9/index.html':
        '<p>words that stood in an earlier text of another article</p>',
    },
  );
  expect(made.faults).toEqual([]);
  expect([...made.shared.keys()].toSorted()).toEqual(['draft', 'gone']);
});

test.for([
  [
    'a list whose items have lines between them',
    '- [Ferries run again](https://paper.example/a)\n- [The mill of the quay is sold](https://paper.example/b)',
    '- [Ferries run again](../a/)\n\n- [The mill of the quay is sold](../b/)',
    'Ferries run again The mill of the quay is sold',
  ],
  [
    'the caption of a picture',
    'Nine boats of the old quay (in the fog) lay there.',
    '![Boats](boats.jpg "Nine boats of the old quay (in the fog) lay there.")',
    'Nine boats of the old quay (in the fog) lay there.',
  ],
  [
    'signs that are written as references',
    'Fish & chips & nine boats of the old quay',
    'Fish &amp; chips &#38; nine boats of the old quay',
    'Fish & chips & nine boats of the old quay',
  ],
  [
    'a link whose address has parentheses',
    '[Nine boats](https://paper.example/a) of the old quay of our town',
    '[Nine boats](https://paper.example/a_(b)) of the old quay of our town',
    'Nine boats of the old quay of our town',
  ],
  [
    'an address to which it links',
    'The boats of the old quay lay there again',
    '[Read it](https://paper.example/the-boats-of-the-old-quay-lay-there-again#:~:text=the%20fog)',
    'The boats of the old quay lay there again',
  ],
] as const)(
  'words of a draft are no fault if a published article has them in %s',
  ([, draft, open, shown]) => {
    const site = { 'articles/open/index.html': `<p>${shown}</p>` };
    const files = { 'articles/draft.md': article('draft: true\n', draft) };
    expect(audit(files, [], site).faults).toHaveLength(1);
    const made = audit({ ...files, 'articles/open.md': article('', open) }, [], site);
    expect(made.faults).toEqual([]);
    expect([...made.shared.keys()]).toEqual(['draft']);
  },
);

test('words of a draft are found in whatever way it writes them', () => {
  const made = audit(
    {
      'articles/caption.md': article(
        'draft: true\n',
        '![Boats](boats.jpg "Nine boats of the old quay lay there again.")',
      ),
      'articles/signs.md': article('draft: true\n', 'Nine caf&eacute;s of the old quay &amp; the mill'),
    },
    [],
    {
      'a.html': '<p>Nine boats of the old quay lay there again.</p>',
      'b.html': '<p>Nine cafés of the old quay &amp; the mill</p>',
    },
  );
  expect(made.faults).toEqual([
    { file: 'a.html', article: 'caption' },
    { file: 'b.html', article: 'signs' },
  ]);
});

/** A decision about a record that is gone, and an article that got another id. */
const ofRecord: PrivateDecision = {
  ...decision,
  kind: 'person',
  entity: 'the-captain',
  renamed: [{ from: 'captain-sails', to: 'sails' }],
  originals: [
    {
      file: 'content/entities/the-captain.yaml',
      before: 'name: Jane Quill\nkind: person\nformerIds: [old-captain]\n',
    },
  ],
};
const addresses = ['/entities/the-captain/', '/entities/old-captain/', '/articles/captain-sails/'];
const faultyAddresses = (one: PrivateDecision, files: Files = sails) =>
  addresses.filter(
    (address) => audit(files, [one], { 'a/index.html': `<a href="${address}">x</a>` }).faults.length > 0,
  );

test('finds addresses that are gone: of a record, of its former ids, and of an article with another id', () => {
  expect(faultyAddresses(ofRecord)).toEqual(addresses);
  // Its record stays, with its addresses, if the name is withheld in some articles only.
  expect(faultyAddresses({ ...ofRecord, isEverywhere: false })).toEqual(['/articles/captain-sails/']);
  const without = { ...ofRecord, originals: [{ ...ofRecord.originals[0]!, before: 'name: Jane Quill\n' }] };
  expect(faultyAddresses(without)).toEqual(['/entities/the-captain/', '/articles/captain-sails/']);
});

test('an address of which the keeper decided that it may answer is no fault, and its other one is', () => {
  const withheld =
    'decisions:\n  - { number: 7, month: 2026-01, ground: request, words: a captain, addresses: [/entities/the-captain/] }\n';
  expect(faultyAddresses(ofRecord, { ...sails, 'withheld.yaml': withheld })).toEqual([
    '/entities/old-captain/',
    '/articles/captain-sails/',
  ]);
});

test('a name whose words end one entry of a list and begin the next one is judged word by word', () => {
  const files = { ...sails, 'articles/other.md': article('', 'A shop of Jane.\n\nQuill pens are sold.') };
  const entries = (first: string, second: string) =>
    audit(files, [decision], { 'a/index.html': `<li>${first}</li><li>${second}</li>` }).faults;
  expect(entries('A shop of Jane', 'Quill pens are sold')).toEqual([]);
  expect(entries('A shop of Jane', 'Quill rested')).toHaveLength(1);
  // Between other letters, it is no list of words.
  expect(entries('A shop of Jane Qu', 'ill pens are sold')).toHaveLength(1);
});

test.each<[string, string, string, number]>([
  ['its given name', 'Jane Quill', 'Jane', 1],
  ['a title before it', 'Dame Jane Quill', 'Dame', 0],
  ['what tells it from that of a father', 'Jane Quill Senior', 'Senior', 0],
  ['a particle in it', 'Jane van Quill', 'Van', 0],
  ['a part that is too short to be told from other words', 'Jane Al Quill', 'Al', 0],
])('of a person’s name, %s is looked for by itself, or not (%s: %s)', (_, name, word, faults) => {
  const person: PrivateDecision = { ...decision, kind: 'person', name };
  expect(audit(sails, [person], { 'a/index.html': `<p>${word}</p>` }).faults).toHaveLength(faults);
});

test('without words that mean a person by themselves, the last word of the name does', () => {
  const person: PrivateDecision = { ...decision, kind: 'person', local: [] };
  expect(audit(sails, [person], { 'a/index.html': '<p>Quill</p>' }).faults).toHaveLength(1);
  expect(
    audit(sails, [{ ...person, kind: 'organization' }], { 'a/index.html': '<p>Quill</p>' }).faults,
  ).toEqual([]);
});

test('a name is found with the endings of its language, and is no part of another word', () => {
  const korean = { ...decision, full: ['김수'], local: [], name: '김수' };
  const faultsOf = (text: string) =>
    audit(sails, [korean], { 'a/index.html': `<p>${text}</p>` }).faults.length;
  expect(['김수는 왔다', '김수에게 물었다', '김수씨가 말했다'].map(faultsOf)).toEqual([1, 1, 1]);
  expect(faultsOf('김수로왕은 왔다')).toBe(0);
});
