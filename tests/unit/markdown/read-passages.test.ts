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

test('passages match the blocks of the site in number and text', () => {
  const { body } = render(
    { markdown, naming: [], listed: [] },
    { lexicon: buildLexicon([]), entityHref: '/{}/', words: { section: 'S {}', withheld: 'W' } },
  );
  expect(readPassages(markdown).map(({ text }) => text)).toEqual(body.blocks);
});

test('passages mark ranges without automatic links, and manual links', () => {
  const quotation = readPassages(markdown).find(({ text }) => text.startsWith('a quotation'));
  expect(quotation?.manualLinks).toEqual([{ start: 15, end: 18, entity: 'ada' }]);
  expect(quotation?.closed).toEqual([
    { start: 15, end: 18 },
    { start: 20, end: 26 },
  ]);
});
