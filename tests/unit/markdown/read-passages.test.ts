import { expect, test } from 'vitest';
import { buildLexicon } from '../../../src/archive/lexicon.ts';
import { readPassages } from '../../../src/markdown/read-passages.ts';
import { render } from '../../../src/markdown/render.ts';

const markdown = `# A heading

A paragraph with *a word* and
a line break, [a link](https://example.test/) and \`code\`.

- an item
- another<br>item

> a quotation of [Ada](entity:ada), [nobody](entity:none)

| a | b |
|---|---|
| c | <b>d</b> |

A note.[^1] <script>no</script>

[^1]: The note.
`;

test('passages are the blocks of the site, in number and text', () => {
  const { body } = render(
    { markdown, naming: [], listed: [] },
    { lexicon: buildLexicon([]), entityHref: '/{}/', words: { paragraph: 'P {}', section: 'S {}' } },
  );
  expect(readPassages(markdown).map(({ text }) => text)).toEqual(body.blocks);
});

test('passages know where nothing is linked by itself, and what was linked by hand', () => {
  const quotation = readPassages(markdown).find(({ text }) => text.startsWith('a quotation'));
  expect(quotation?.byHand).toEqual([{ start: 15, end: 18, entity: 'ada' }]);
  expect(quotation?.closed).toEqual([
    { start: 15, end: 18 },
    { start: 20, end: 26 },
  ]);
});
