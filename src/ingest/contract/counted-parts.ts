import { countOf, inFigures } from '../../text/count-of.ts';

/** What may be left out of a source, by the name under which it is counted. */
const nouns: Readonly<Record<string, string>> = {
  'cell that has an error': 'cells that have an error',
  'chart or diagram': 'charts or diagrams',
  'chart or formula': 'charts or formulas',
  comment: 'comments',
  'deleted passage': 'deleted passages',
  'deleted passage that Word keeps': 'deleted passages that Word keeps',
  'embedded file': 'embedded files',
  formula: 'formulas',
  'formula that has no result': 'formulas that have no result',
  'fragment of rotated text': 'fragments of rotated text',
  'header or footer': 'headers or footers',
  'hidden column': 'hidden columns',
  'hidden passage': 'hidden passages',
  'hidden row': 'hidden rows',
  'hidden sheet': 'hidden sheets',
  index: 'indexes',
  'page number or running head': 'page numbers or running heads',
  picture: 'pictures',
  'picture that is not in the file': 'pictures that are not in the file',
  'table of contents': 'tables of contents',
  // Boxes of Substack.
  'app boxes': 'app boxes',
  buttons: 'buttons',
  'chat boxes': 'chat boxes',
  'forms to subscribe': 'forms to subscribe',
  'paywall marks': 'paywall marks',
  polls: 'polls',
  // Entries of a blog.
  'blog setting': 'blog settings',
  'comment by a reader': 'comments by readers',
  'entry of another kind': 'entries of other kinds',
  template: 'templates',
};

/** The words for what is left out of a source, with its count, by the keys of their translations. */
export const countedParts: Readonly<Record<string, (count: number) => string>> = Object.fromEntries(
  Object.entries(nouns).map(([one, many]) => [keyOf(one), (count: number) => countOf(count, one, many)]),
);

/** Returns parts that were left out as a value of a message, `counted`: `3 hidden-passage`. */
export function countedValues(counts: Iterable<readonly [name: string, count: number]>): string[] {
  return [...counts].flatMap(([name, count]) => (count > 0 ? [`${count} ${keyOf(name)}`] : []));
}

/** Returns such a value in English: `3 hidden passages, 1 formula`. */
export function countedText(counted: readonly string[]): string {
  return counted
    .map((one) => {
      const [count = '', key = ''] = one.split(' ');
      return countedParts[key]?.(Number(count)) ?? (key === '' ? one : `${inFigures(Number(count))} ${key}`);
    })
    .join(', ');
}

function keyOf(name: string): string {
  return name.replaceAll(' ', '-');
}
