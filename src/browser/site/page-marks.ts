import { marksOf } from '../../shared/base/marks.ts';

/** The marks of the page’s language. */
export const pageMarks = marksOf(document.documentElement.lang);

/** Returns nodes as a list, with commas between them. */
export function listOfNodes(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, index) => (index ? [pageMarks.comma, node] : [node]));
}
