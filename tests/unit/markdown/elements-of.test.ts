import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/markdown/elements-of.ts';
import { parseTree } from '../../../src/markdown/safe-tree.ts';

test('the elements of a text are those that a visitor meets, in the same order', () => {
  const tree: Root = parseTree(
    [
      '# The ferry of fiction',
      'A *quay* with a [link **inside**](/x) and <kbd>raw</kbd> <b>HTML</b>.',
      '- one\n  - two\n\n> three',
      '<!-- a comment --> ![a picture](quay.png)',
      '| a | b |\n|---|---|\n| c | d[^1] |',
      '[^1]: A note.',
    ].join('\n\n'),
  );
  const met: unknown[] = [];
  visit(tree, 'element', (element) => void met.push(element));
  expect(met.length).toBeGreaterThan(20);
  const elements = elementsOf(tree);
  expect(elements.length).toBe(met.length);
  expect(elements.every((element, index) => element === met[index])).toBe(true);
});
