import { describe, expect, test } from 'vitest';
import { cleanBody } from '../../../../src/ingest/clean/clean-body.ts';
import type { IncomingText } from '../../../../src/ingest/contract/incoming.ts';
import { openArchive } from '../../../../src/files/open-archive.ts';
import { article, openSettings, writeContent } from '../../../support/content.ts';

// All texts, people and places are fiction.

const findImage = (src: string) => (src.startsWith('gate') ? 'gate-1.jpg' : undefined);

function clean(format: IncomingText['format'], value: string, title?: string): string {
  const cleaned = cleanBody({ format, value }, title, findImage, () => undefined);
  return 'fault' in cleaned ? `fault: ${cleaned.fault.message}` : cleaned.markdown;
}

describe('HTML is converted to uniform Markdown', () => {
  test.each([
    [
      'inline',
      '<p>One <b>two</b> <i>three</i> <code>four</code><br>five</p>',
      'One **two** _three_ `four`\\\nfive\n',
    ],
    ['lists', '<ul><li>a<li>b<ol><li>c</ol></ul>', '- a\n- b\n  1. c\n'],
    ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b\n'],
    ['a table', '<table><tr><th>a<th>b<tr><td>1<td>2|3</table>', '| a | b |\n| - | - |\n| 1 | 2\\|3 |\n'],
    ['headings below the title', '<h1>A</h1><h3>B</h3>', '## A\n\n#### B\n'],
    ['a title that is repeated', '<h1>The Ferry!</h1><p>It came.</p>', 'It came.\n', 'The ferry'],
    ['terms', '<dl><dt>Quay</dt><dd>Where ships lie.</dd></dl>', '**Quay**\n\nWhere ships lie.\n'],
    [
      'a figure',
      '<figure><img src="gate.jpg" alt="The gate"><figcaption>In May</figcaption></figure>',
      '![The gate](gate-1.jpg "In May")\n',
    ],
    [
      'a figure with its caption above',
      '<p>a</p><figure><figcaption><p>In <i>May</i>,<br>at “noon”</p></figcaption><img src="gate.jpg" alt="The gate"></figure>',
      'a\n\n![The gate](gate-1.jpg "In May, at “noon”")\n',
    ],
    [
      'figures in a figure',
      '<figure><figure><img src="gate.jpg" alt="a"><figcaption>A</figcaption></figure><figure><img src="gate.jpg" alt="b"><figcaption>B</figcaption></figure></figure>',
      '![a](gate-1.jpg "A")\n\n![b](gate-1.jpg "B")\n',
    ],
    [
      'a caption of two pictures, which stays a paragraph',
      '<figure><img src="gate.jpg" alt="a"><img src="gate.jpg" alt="b"><figcaption>Both</figcaption></figure>',
      '![a](gate-1.jpg)![b](gate-1.jpg)\n\nBoth\n',
    ],
    [
      'a caption with a link, which stays a paragraph',
      '<figure><img src="gate.jpg" alt="a"><figcaption>By <a href="https://x.example/">X</a></figcaption></figure>',
      '![a](gate-1.jpg)\n\nBy [X](https://x.example/)\n',
    ],
    [
      'the caption of a picture without a file, which stays a paragraph',
      '<figure><img src="https://x.example/a.png" alt="A"><figcaption>In May</figcaption></figure>',
      '[A](https://x.example/a.png)\n\nIn May\n',
    ],
    [
      'a numbered list that goes on below a figure',
      '<ol><li>a</ol><figure><img src="gate.jpg" alt="The gate"></figure><ol start="2"><li>b<li>c</ol>',
      '1. a\n\n![The gate](gate-1.jpg)\n\n2. b\n3. c\n',
    ],
    [
      'what was loaded late',
      '<img data-src="gate.jpg" src="data:image/gif;base64,x" alt="a">',
      '![a](gate-1.jpg)\n',
    ],
    [
      'an image without a description',
      '<img src="gate.jpg">',
      '![Not described by the source](gate-1.jpg)\n',
    ],
    [
      'an image from elsewhere',
      '<img src="https://x.example/a.png" alt="A [b]">',
      '[A \\[b\\]](https://x.example/a.png)\n',
    ],
    [
      'an anchor beside an image inside a link',
      '<h2><a name="why"></a>Why</h2><p><a href="https://x.example/"><img src="https://y.example/a.png" alt="A"></a>b</p>',
      '## Why\n\n[A<!-- image: https://y.example/a.png -->](https://x.example/) b\n',
    ],
    [
      'an image inside a link that leads nowhere',
      '<p><a href="javascript:x"><img src="https://y.example/a.png"></a><br>Words.</p>',
      '<!-- image: https://y.example/a.png -->\n\nWords.\n',
    ],
    ['a counting dot', '<p>a<img src="https://x.example/t.gif" width="1" height="1"></p>', 'a\n'],
    [
      'what is embedded',
      '<iframe src="//video.example/1" title="The quay"></iframe>',
      '[The quay](https://video.example/1)\n',
    ],
    ['nothing', '<p> </p><div><b></b></div>', ''],
  ])('%s', (_, html, markdown, title?: string) => {
    expect(clean('html', html, title)).toBe(markdown);
  });
});

test('a video without a web address is mentioned by its name', () => {
  const warnings: string[] = [];
  cleanBody(
    { format: 'html', value: '<p>The ferry.</p><video><source src="ferry.mp4"></video>' },
    undefined,
    () => undefined,
    ({ message }) => warnings.push(message),
  );
  expect(warnings).toEqual(['Elements that can’t be shown were removed: <video> with ferry.mp4.']);
});

describe('hostile content is removed', () => {
  test.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">',
    '<a href="javascript:alert(1)">',
    '<a href=" java\nscript:alert(1)">',
    '<a href="data:text/html,alert(1)">',
    '<svg><script>alert(1)</script></svg>',
    '<svg onload=alert(1)>',
    '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<style>@import "alert(1)"</style>',
    '<form action="alert(1)"><button>',
    '<object data="javascript:alert(1)">',
    '<img src="x" srcset="alert(1)">',
    '<a href="entity:alert(1)">',
    '<template><script>alert(1)</script></template>',
    '<noscript><img src="alert(1)"></noscript>',
    '<!--<script>alert(1)</script>-->',
  ])('%s', (html) => {
    for (const format of ['html', 'markdown'] as const) {
      const markdown = clean(format, `<p>Before.</p>\n\n${html}words`);
      expect(markdown).toContain('Before.');
      expect(markdown).not.toContain('alert');
    }
  });

  test.each([
    '[a](javascript:x)',
    '[a](<java&#x73;cript:x>)',
    '[a][b]\n\n[b]: javascript:x',
    '[a](entity:none)',
    '[a](path/b)',
    '[a](../x/)',
    '[a](//host.example/)',
    '[a](#b)',
    '[a](vbscript:x)',
  ])('a link without a web address becomes text: %s', (markdown) => {
    expect(clean('markdown', markdown)).toBe('a\n');
  });

  test.each([
    [
      'elements that are never closed',
      'html',
      '<b id=1>x<p>'.repeat(2000),
      'The text has hundreds of unclosed HTML elements.',
    ],
    [
      'elements that are never closed, after end tags without a start',
      'html',
      `${'</b>'.repeat(3000)}${'<b id=1>x<p>'.repeat(2000)}`,
      'The text has hundreds of unclosed HTML elements.',
    ],
    [
      'three million letters',
      'text',
      'x'.repeat(3_000_000),
      'The text has 3 million characters, which is more than an article may have.',
    ],
  ] as const)('%s are refused', (_, format, value, fault) => {
    expect(clean(format, `${value}words`)).toBe(`fault: ${fault}`);
  });

  test('a very wide table keeps its cells', () => {
    expect(
      clean('html', '<table><tr><td colspan="100000000">a<td rowspan="9999999">b</table>').length,
    ).toBeLessThan(100);
  });
});

describe('text is unchanged after writing and reading', () => {
  test.each([
    ['signs of Markdown', 'Bay Lines <BAY> *rose* [3] by 1_000_000 #1 ~2~ `x` |y| \\z & &amp; ![a](b) 5 > 4'],
    ['a line that looks like a heading', '# One'],
    ['a list that is none', '- One'],
    ['a number with a dot', '1986. A year.'],
    ['a rule', '***'],
    ['HTML', '<script>alert(1)</script> <!-- x -->'],
    ['a link by hand', '[May](entity:may)'],
    ['a definition', '[a]: https://b.example/'],
    ['a footnote', 'One[^1]'],
    ['an address', 'See https://x.example/a_b_c?d=e&f=*g* or write to a.b@c.example.'],
    ['an underline', 'One ==='],
    ['code', '    One'],
    ['a table', '| a | b |'],
  ])('%s', async (_, text) => {
    const markdown = clean('text', text);
    const content = writeContent({ 'articles/a.md': article('', markdown) });
    const { bodies, problems } = await openArchive(content, openSettings);
    expect(problems).toEqual([]);
    expect([...bodies.articles.values()][0]!.blocks.join('\n')).toBe(text.trim());
  });
});

describe('a link around a picture without a file', () => {
  test.each([
    ['markdown', '[![Three astronauts](https://x.example/a.jpg)](https://x.example/big.jpg)It was late.'],
    [
      'html',
      '<a href="https://x.example/big.jpg"><img src="https://x.example/a.jpg" alt="Three astronauts"></a>It was late.',
    ],
  ] as const)('in %s is one link with its words, and a space after it', (format, text) => {
    expect(clean(format, text)).toBe(
      '[Three astronauts<!-- image: https://x.example/a.jpg -->](https://x.example/big.jpg) It was late.\n',
    );
  });
});

describe('a picture without a file', () => {
  const src = 'https://courier.example/quay.jpg';

  test('becomes a link with its description', () => {
    expect(clean('html', `<p><img src="${src}" alt="The quay"></p><p>It is long.</p>`)).toBe(
      `[The quay](${src})\n\nIt is long.\n`,
    );
  });

  test.each([
    ['has no description', ''],
    ['repeats the title', 'The ferry runs'],
    ['repeats the caption below it', 'The quay'],
  ])('becomes a comment with its address if it %s', (_, alt) => {
    expect(
      clean('html', `<p><img src="${src}" alt="${alt}"></p><p>The quay in winter</p>`, 'The ferry runs'),
    ).toBe(`<!-- image: ${src} -->\n\nThe quay in winter\n`);
  });

  test('leaves the words next to it in a paragraph', () => {
    expect(clean('html', `<p><img src="${src}" alt="">The ferry<br><img src="${src}" alt="">runs.</p>`)).toBe(
      `<!-- image: ${src} -->\n\n<!-- image: ${src} -->\n\nThe ferry\\\nruns.\n`,
    );
  });
});
