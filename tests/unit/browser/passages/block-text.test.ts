import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { buildLexicon } from '../../../../src/archive/lexicon.ts';
import { passageDigest } from '../../../../src/archive/passages/passage-digest.ts';
import { blockText, blockDigest } from '../../../../src/browser/passages/block-text.ts';
import { render } from '../../../../src/markdown/render.ts';

// Fiction.
const markdown = `# A heading

A “paragraph” with *a word* and
a line break, [a link](https://example.test/),  \nanother<br>one, \`code\` and a note.[^1]

- an item
- an item that holds

  two paragraphs

  > and a *quotation*

    - and an item of its own
- text<ul><li>below it</li></ul>and after it

> a quotation
>
> - of an item

| a | b |
|---|---|
| c | <b>d</b> e&nbsp;f |

<figure><img src="x.png" alt="An image"><figcaption>A caption&mdash;of <i>two</i> parts</figcaption></figure>

<details><summary>More</summary>text of its own</details>

    code	with
      spaces

灯塔 Café

[^1]: The note, of **two**

    paragraphs.
`;

test('the text of a block on a page is the one in the data', () => {
  const { body } = render(
    { markdown, naming: [], listed: [] },
    { lexicon: buildLexicon([]), entityHref: '/{}/', words: { section: 'S {}', withheld: 'W' } },
  );
  const { document } = parseHTML(`<html><body>${body.html}</body></html>`);
  const blocks = body.blocks.map((_, index) => document.getElementById(`p${index + 1}`)!);
  expect(blocks.length).toBeGreaterThan(15);
  const normal = (text: string) => text.replace(/\s+/g, ' ').trim();
  expect(blocks.map((block) => normal(blockText(block)))).toEqual(body.blocks.map(normal));
  expect(blocks.map(blockDigest)).toEqual(body.blocks.map(passageDigest));
});
