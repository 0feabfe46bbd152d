import { punctuationOf } from '../../shared/base/punctuation.ts';

/** The marks of the page’s language; of English without a page, where hints on queries are tried. */
export const punctuation = punctuationOf(globalThis.document?.documentElement.lang ?? 'en');

/** Returns nodes as a list, with commas between them. */
export function listOfNodes(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, index) => (index ? [punctuation.comma, node] : [node]));
}
