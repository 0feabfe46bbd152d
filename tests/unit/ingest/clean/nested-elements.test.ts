import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { bodyTree } from '../../../../src/ingest/clean/body-tree.ts';
import { cleanBody } from '../../../../src/ingest/clean/clean-body.ts';
import { writeMarkdown } from '../../../../src/ingest/clean/write-markdown.ts';

// All texts are fiction.

/** What a text may have in it, whole or unclosed. */
const elements =
  'a abbr article b blockquote center code dd del details div dl dt em figcaption figure font h1 h2 h6 li ol p pre q section small span strong sub table tbody td th tr u ul'.split(
    ' ',
  );
const partners = ['h2', 'div', 'table><tr><td'];

/** An element alone, and within others and around them. */
function nestingsOf(element: string): string[] {
  return [element, ...partners.flatMap((partner) => [`${element}><${partner}`, `${partner}><${element}`])];
}

function nested(tags: string, levels: number): string {
  const words = Array.from({ length: levels }, (_, level) => `<${tags}>word${level} `);
  return `<p>The quay.</p>${words.join('')}`;
}

function treeOf(html: string): { tree: Root; flattened: number } {
  let flattened = 0;
  const tree = bodyTree(
    { format: 'html', value: html },
    { removed: () => undefined, flattened: (count) => (flattened += count) },
  );
  return { tree, flattened };
}

function clean(format: 'html' | 'markdown', value: string): { text: string; warnings: string[] } {
  const warnings: string[] = [];
  const cleaned = cleanBody(
    { format, value },
    undefined,
    () => undefined,
    ({ message }) => warnings.push(message),
  );
  return { text: 'fault' in cleaned ? `fault: ${cleaned.fault.message}` : cleaned.markdown, warnings };
}

/** Counts how often a writer asks a node of a tree for what it is. */
function stepsOfWriting(tree: Root): number {
  let steps = 0;
  visit(tree, (node) => {
    const { type } = node;
    Object.defineProperty(node, 'type', { enumerable: true, get: () => ((steps += 1), type) });
  });
  writeMarkdown(tree);
  return steps;
}

function depthOf(node: Nodes): number {
  return 'children' in node ? 1 + Math.max(0, ...node.children.map(depthOf)) : 0;
}

const wordsOf = (text: string) => [...text.matchAll(/word\d+/g)].map(([word]) => word);
/** Browsers put what is in a table, and in no cell of it, before the table. */
const movesWords = (tags: string) => /\bt(?:able|body|d|h|r)\b/.test(tags);
const lines: ReadonlySet<string> = new Set([
  'heading',
  'paragraph',
  'emphasis',
  'strong',
  'delete',
  'link',
  'tableCell',
]);
const blocks: ReadonlySet<string> = new Set(['heading', 'paragraph', 'list', 'blockquote', 'table', 'code']);

describe('Elements of HTML within one another', () => {
  test.each(elements)(
    'are written in steps that grow at most with the square of the levels: %s',
    (element) => {
      for (const tags of nestingsOf(element)) {
        const steps = [8, 16, 32].map((levels) => stepsOfWriting(treeOf(nested(tags, levels)).tree));
        expect([tags, steps[1]! <= 6 * steps[0]!, steps[2]! <= 6 * steps[1]!]).toEqual([tags, true, true]);
      }
    },
  );

  test.each(elements)('keep all their words, in order and apart, 10 and 80 levels deep: %s', (element) => {
    for (const tags of nestingsOf(element)) {
      for (const levels of [10, 80]) {
        const html = nested(tags, levels);
        const [words, wanted] = [wordsOf(clean('html', html).text), wordsOf(html)];
        if (movesWords(tags)) expect([tags, words.toSorted()]).toEqual([tags, wanted.toSorted()]);
        else expect([tags, words]).toEqual([tags, wanted]);
      }
    }
  });

  test.each(elements)('become a tree of at most 51 levels, with no block in a line: %s', (element) => {
    for (const tags of nestingsOf(element)) {
      const { tree } = treeOf(nested(tags, 80));
      const inLines: string[] = [];
      visit(tree, (node, _, parent) => {
        if (parent && lines.has(parent.type) && blocks.has(node.type))
          inLines.push(`${node.type} in ${parent.type}`);
      });
      expect([tags, depthOf(tree) <= 51, inLines]).toEqual([tags, true, []]);
    }
  });

  test('are counted where only their words were kept', () => {
    expect(treeOf(nested('blockquote', 80)).flattened).toBe(40);
    expect(treeOf(nested('blockquote', 40)).flattened).toBe(0);
    expect(clean('html', nested('blockquote', 80)).warnings).toEqual([
      'The text is nested too deeply: of 40 elements only the words were kept.',
    ]);
  });
});

test('headings that are not closed become headings one after another, with their marks', () => {
  expect(
    clean('html', '<h2>The ferry<h2>The <em>quay <h3>At night</h3> and</em> by day<p>It came.').text,
  ).toBe('## The ferry\n\n## The _quay_\n\n### At night\n\n## _and_ by day\n\nIt came.\n');
});

test('a table in a cell becomes part of the line of the cell, with its words apart', () => {
  const inner = '<table><tr><td>Beta</td><td>Gamma</td></tr><tr><td><p>Eta</p><pre>x</pre></td></tr></table>';
  expect(clean('html', `<table><tr><td>Alpha${inner}Delta</td><td>Zeta</td></tr></table>`).text).toBe(
    '| | |\n| - | - |\n| Alpha Beta Gamma Eta `x` Delta | Zeta |\n',
  );
});

test('words that stand in a table, but in no cell, are kept at the end of a text, too', () => {
  expect(clean('html', '<p>The quay.</p><table>The ferry').text).toContain('The ferry');
});

test.each([
  ['ten thousand elements', 'html', '<div>'.repeat(10_000)],
  ['ten thousand elements in Markdown', 'markdown', '<div>\n\n'.repeat(10_000)],
  ['ten thousand quotations', 'markdown', '> '.repeat(10_000)],
  ['ten thousand lists', 'markdown', '- '.repeat(10_000)],
] as const)(
  'the words after %s are kept, and the report says that the rest was flattened',
  (_, format, deep) => {
    const { text, warnings } = clean(format, `${deep}The ferry came.`);
    expect(text).toContain('The ferry came.');
    expect(warnings.join()).toMatch(
      /^The text is nested too deeply: of [\d,]+ elements? only the words were kept\.$/,
    );
  },
);
