import { listOfNodes, punctuation } from '../../some-pages/page-punctuation.ts';
import { clickButton } from '../../shared/click-button.ts';
import { element } from '../../shared/element.ts';
import type { Found } from '../../../search/engine/found.ts';
import { queryWords as words } from '../../../shared/words/en/scripts/query-words.ts';
import type { Span } from '../../../search/query/node.ts';
import { replacePart } from '../../../search/query/remove-part.ts';
import { type Hint, hintsFor } from './hints.ts';

/** What is shown about the mistakes of a query. */
export interface RenderedHints {
  /** The query with its mistakes underlined. */
  readonly underlined: readonly (Node | string)[];
  /** A list item for each hint. */
  readonly items: readonly HTMLLIElement[];
}

/** Renders the hints about a query. @param edit called with the changed query when a suggestion is chosen */
export async function renderHints(found: Found, edit: (text: string) => void): Promise<RenderedHints> {
  const { text } = found.query;
  const hints = await hintsFor(found);
  return { underlined: underline(text, hints), items: hints.map((hint) => renderHint(text, hint, edit)) };
}

function renderHint(
  text: string,
  { start, end, message, suggestions }: Hint,
  edit: (text: string) => void,
): HTMLLIElement {
  const item = element('li', {}, element('code', {}, text.slice(start, end)), ' ', message);
  if (suggestions.length === 0) return item;
  const buttons = suggestions.map((suggestion) =>
    clickButton(
      element('bdi', {}, suggestion.name),
      () => edit(replacePart(text, { start, end }, suggestion.text)),
      { class: 'hint-suggestion' },
    ),
  );
  const isAsked = !message.endsWith(':');
  item.append(
    ...(isAsked ? [` ${words.didYouMean}`] : []),
    ' ',
    ...listOfNodes(buttons),
    ...(isAsked ? [punctuation.question] : []),
  );
  return item;
}

/** Renders a query with underlined mistakes. */
function underline(text: string, mistakes: readonly Span[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of mistakes) {
    if (start < at) continue;
    nodes.push(text.slice(at, start), element('span', { class: 'mistake' }, text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}
