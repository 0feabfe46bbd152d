import { element } from '../../shared/element.ts';
import type { Finder } from '../../../search/engine/finder.ts';
import type { Found } from '../../../search/engine/found.ts';
import type { Bundle } from '../../../search/engine/open-index.ts';
import { hasFields } from '../../../search/query/parse-plain.ts';
import { type FacetKey, facets, type Field, oneValued } from '../../../shared/base/query-field.ts';
import { countFacet, hasFacet } from './count-values.ts';
import { type Choose, Facet } from './facet.ts';
import { facetValues } from './facet-values.ts';
import { facetListWords as words } from '../../../shared/words/en/scripts/facet-words.ts';

/** In such a window, the first lists are initially open; in a narrow one, nobody sees them before opening all filters. */
const wide = '(min-width: 62rem)';
const openAtFirst: ReadonlySet<FacetKey> = new Set<FacetKey>(['topic', 'person', 'organization', 'place']);

/** Returns the edited query. */
export type EditQuery = (query: string) => string;

/** A list on the page with its facet. */
interface FacetList {
  readonly key: FacetKey;
  readonly field: Field;
  readonly facet: Facet;
  /** The results for which it was last filled. */
  filled?: object;
}

/** The lists of values that narrow the results, by editing the query as a reader could type it. */
export class FacetLists {
  readonly node: HTMLElement;
  readonly #language: string;
  readonly #lists: readonly FacetList[];
  #shown: { readonly finder: Finder; readonly found: Found } | undefined;

  /**
   * @param language the language of the interface
   * @param edit called with the edit of the query
   */
  constructor(bundles: readonly Bundle[], language: string, edit: (edit: EditQuery) => void) {
    this.#language = language;
    const isRoomy = matchMedia(wide).matches;
    this.#lists = facets
      .filter(({ key }) => hasFacet(bundles, key))
      .map(({ key, field }) => {
        const choose: Choose = async (value, how) => {
          const { chooseIn } = await import('./choose-value.ts');
          edit((query) => chooseIn(query, field, value, how));
        };
        const facet = new Facet(key, words.facet[key], choose, () => void this.#fill(list));
        facet.node.open = isRoomy && openAtFirst.has(key);
        const list: FacetList = { key, field, facet };
        return list;
      });
    const names = element('details', { class: 'facet', open: isRoomy }, element('summary', {}, words.names));
    this.node = element(
      'div',
      { class: 'facet-lists', hidden: true },
      element('p', { class: 'facet-legend' }, words.legend),
      // Those of the kinds of names are one group.
      ...this.#lists.map(({ field, facet: { node } }) => {
        if (field !== 'entity') return node;
        names.append(node);
        return names;
      }),
    );
  }

  /** Updates the open lists for the results of a query. */
  async show(finder: Finder, found: Found): Promise<void> {
    this.#shown = { finder, found };
    await Promise.all(this.#lists.filter(({ facet }) => facet.node.open).map((list) => this.#fill(list)));
    // Shown only when filled, so that no list pushes down the next one.
    this.node.hidden = false;
  }

  async #fill(list: FacetList): Promise<void> {
    const { key, field, facet } = list;
    const shown = this.#shown;
    if (!shown) return;
    const { finder, found } = shown;
    const query = found.query.text;
    const terms = hasFields(query) ? await import('../../../search/query/edit.ts') : undefined;
    const chosen = terms?.termsOf(query).filter((term) => term.field === field) ?? [];
    // If documents have only one value, as with sections, the other values are counted as if none were
    // selected.
    const among =
      terms && oneValued.has(field) && chosen.length > 0
        ? await finder.find(terms.withoutFields(query, [field]))
        : found;
    const values = facetValues(await countFacet(among, key, this.#language), chosen);
    // Rendering the same values again would lose a press that has begun on one.
    if (this.#shown !== shown || list.filled === shown) return;
    list.filled = shown;
    facet.show(values);
  }
}
