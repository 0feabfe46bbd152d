import type { Element, Root } from 'hast';
import { markdownProblem } from './markdown-problems.ts';
import { visit } from 'unist-util-visit';
import type { BodyFault } from './check-body.ts';
import { elementsOf } from './elements-of.ts';

const withheldScheme = 'withheld:';

/** Checks that each mark of a withheld name, `[a driver](withheld:7)`, has the number of a decision on this article. */
export function checkWithheldMarks(tree: Root, decisions: readonly string[]): BodyFault[] {
  const faults: BodyFault[] = [];
  for (const element of elementsOf(tree)) {
    const number = numberOf(element);
    if (number === undefined || decisions.includes(number)) continue;
    faults.push({
      severity: 'error',
      line: element.position?.start.line,
      ...markdownProblem('withheld-mark-not-listed', { number }),
    });
  }
  return faults;
}

/**
 * Turns each mark into its words and an empty link to the sentence at the article’s foot. The style sheet draws its
 * sign, so that it is not part of the text that readers copy or find.
 */
export function resolveWithheldMarks(tree: Root, label: string): void {
  if (!elementsOf(tree).some((element) => numberOf(element) !== undefined)) return;
  visit(tree, 'element', (element, index, parent) => {
    const number = numberOf(element);
    if (number === undefined) return undefined;
    const sign: Element = {
      type: 'element',
      tagName: 'a',
      properties: { className: ['withheld'], href: `#withheld-${number}`, ariaLabel: label },
      children: [],
    };
    parent!.children.splice(index!, 1, ...element.children, sign);
    return index! + element.children.length + 1;
  });
}

function numberOf({ tagName, properties }: Element): string | undefined {
  const href = tagName === 'a' ? String(properties.href ?? '') : '';
  return href.startsWith(withheldScheme) ? href.slice(withheldScheme.length) : undefined;
}
