import { clickButton } from '../../shared/click-button.ts';
import { element } from '../../shared/element.ts';
import { isAsked } from '../../../search/engine/answer.ts';
import type { Found } from '../../../search/engine/found.ts';
import type { RenderedHints } from './render-hints.ts';
import { type Chip, type DescribedPiece, describeWords } from '../../../search/query/describe-words.ts';
import type { QueryNode, WordNode } from '../../../search/query/node.ts';
import { queryWords as words } from '../../../shared/words/en/scripts/query-words.ts';

/**
 * The query interpretation below the search field. Each part can be removed; mistakes are underlined and have
 * hints.
 */
export class QueryInterpretation {
  readonly node: HTMLElement = element('div', { class: 'interpretation' });
  readonly #sentence = element('p', { class: 'interpreted' });
  readonly #mirror = element('p', { class: 'mirror', 'aria-hidden': 'true', hidden: true });
  readonly #hints = element('ul', { class: 'hints', role: 'list', hidden: true });
  readonly #status = element('div', { role: 'status' }, this.#hints);
  readonly #edit: (text: string) => void;

  /** @param edit called with the changed query */
  constructor(edit: (text: string) => void) {
    this.#edit = edit;
    this.node.append(this.#mirror, this.#status, this.#sentence);
  }

  /** Shows a message instead of an interpretation. */
  say(text: string): void {
    this.#sentence.textContent = text;
    this.#showHints();
  }

  /** Shows the interpretation of a query. @param isCurrent whether the query is still current */
  async show(found: Found, isCurrent: () => boolean): Promise<void> {
    const { node, text } = found.query;
    // Most queries have no mistakes: hints are loaded on demand.
    const hints = needsHints(found)
      ? await (await import('./render-hints.ts')).renderHints(found, this.#edit)
      : undefined;
    const omitted = found.leaves.filter(({ role }) => role);
    const pieces = node ? await piecesOf(node, found, new Set(omitted.map((leaf) => leaf.node))) : [];
    if (!isCurrent()) return;
    const focused = this.#chips().findIndex((chip) => chip === document.activeElement);
    if (node) {
      const chips = pieces.map((piece) => (typeof piece === 'string' ? piece : this.#chip(text, piece)));
      this.#sentence.replaceChildren(words.searchingFor, ...chips);
      if (pieces.filter((piece) => typeof piece !== 'string').length > 1)
        this.#sentence.append(
          ' ',
          clickButton(words.removeAll, () => this.#edit(''), { class: 'chip chip-all' }),
        );
      const common = omitted.flatMap(({ node, role }) =>
        role === 'common' && node.type === 'word' ? [node.text] : [],
      );
      if (common.length > 0)
        this.#sentence.append(' ', element('span', { class: 'not-required' }, words.common(common)));
    } else this.#sentence.replaceChildren(words.nothing);
    this.#showHints(hints);
    // If the focused chip was removed, the next one gets the focus.
    if (focused >= 0)
      this.#chips()
        .slice(0, focused + 1)
        .at(-1)
        ?.focus();
  }

  #chip(text: string, { lead, name, after, start, end }: Chip): HTMLButtonElement {
    const label = [lead, name, after].filter(Boolean).join(' ');
    const chip = element(
      'button',
      { type: 'button', class: 'chip', 'aria-label': words.remove(label) },
      ...(lead ? [element('span', { class: 'chip-label' }, lead), ' '] : []),
      element('bdi', { class: 'chip-value' }, name),
      ...(after ? [' ', element('span', { class: 'chip-label' }, after)] : []),
      ' ',
      element('span', { class: 'chip-sign', 'aria-hidden': 'true' }, '×'),
    );
    chip.addEventListener('click', async () => {
      const { removePart } = await import('../../../search/query/remove-part.ts');
      this.#edit(removePart(text, { start, end }));
    });
    return chip;
  }

  #showHints({ underlined, items }: RenderedHints = { underlined: [], items: [] }): void {
    this.#mirror.hidden = items.length === 0;
    this.#hints.hidden = items.length === 0;
    this.#mirror.replaceChildren(...underlined);
    this.#hints.replaceChildren(...items);
  }

  #chips(): HTMLButtonElement[] {
    return [...this.#sentence.querySelectorAll('button')];
  }
}

/** Whether a query has mistakes, unknown values or ambiguous values. */
function needsHints({ query, leaves }: Found): boolean {
  return (
    query.problems.length > 0 ||
    leaves.some(
      ({ values = [], sequences = [] }) =>
        values.some(({ named }) => named.length !== 1) ||
        sequences.some((own) => own.flat().some(({ cutFrom }) => cutFrom !== undefined)),
    )
  );
}

/** Describes a query; the code for any but words is loaded on demand. @param omitted words that are not required */
async function piecesOf(
  node: QueryNode,
  { leaves, dates }: Found,
  omitted: ReadonlySet<QueryNode>,
): Promise<DescribedPiece[]> {
  const nodes = (node.type === 'and' ? node.nodes : [node]).filter((one) => !omitted.has(one));
  const words = nodes.flatMap((one) => (one.type === 'word' && !one.place ? [one] : []));
  if (words.length === nodes.length) {
    const asked = leaves.filter(isAsked).map((leaf) => leaf.node as WordNode);
    return describeWords(
      words,
      dates.map(({ start, end }) => asked.slice(start, end)),
    );
  }
  const [{ describe }, { valueNames }] = await Promise.all([
    import('../../../search/query/describe.ts'),
    import('./value-names.ts'),
  ]);
  return describe(node, valueNames(leaves), omitted);
}
