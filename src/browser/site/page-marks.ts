import { commaOf, questionMarkOf } from '../../shared/base/marks.ts';

/** Returns nodes as a list, with the comma of the page’s language between them. */
export function listOfNodes(nodes: readonly Node[]): (Node | string)[] {
  const comma = pageComma();
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [comma, node]));
}

/** Returns the comma of the page’s language, with its space. */
export function pageComma(): string {
  return commaOf(document.documentElement.lang);
}

/** Returns the question mark of the page’s language. */
export function pageQuestionMark(): string {
  return questionMarkOf(document.documentElement.lang);
}
