import { punctuationOf } from '../../shared/base/punctuation.ts';

/** The marks of the page’s language. */
export const punctuation = punctuationOf(document.documentElement.lang);

/** Returns nodes as a list, with commas between them. */
export function listOfNodes(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, index) => (index ? [punctuation.comma, node] : [node]));
}
