import { entityKinds } from '../../../schema/entity-kind.ts';
import { element } from '../../../browser/shared/element.ts';
import type { Finder } from '../../engine/finder.ts';
import type { Found } from '../../engine/found.ts';
import type { Bundle } from '../../engine/open-index.ts';
import { termsOf, withoutFields, withoutTerm, withTerm } from '../../query/edit.ts';
import { rangeOf, withRange } from '../../query/edit-range.ts';
import { type Field, oneValued } from '../../query/field.ts';
import { countKinds, countLanguages, countValues } from './count-values.ts';
import { DateRange } from './date-range.ts';
import { countRuns } from './date-rows.ts';
import { type Choose, Facet } from './facet.ts';
import { type CountedValue, type FacetValue, facetValues, isValue } from './facet-values.ts';
import { facetListWords as words } from '../../../views/words/en/scripts/facet-words.ts';

/** The lists that there are, by the filter of the index that has their values, and the field that a query asks them of. */
const facets = [
  ['topic', 'topic'],
  ...entityKinds.map((kind) => [kind, 'entity'] as const),
  ['byline', 'byline'],
  ['section', 'section'],
  ['source', 'source'],
  ['language', 'language'],
  ['kind', 'kind'],
] as const satisfies readonly (readonly [key: string, field: Field])[];
type FacetKey = (typeof facets)[number][0];

/** An archive with no more documents than this has its first lists open from the first. */
const small = 3000;
const openAtFirst: ReadonlySet<FacetKey> = new Set<FacetKey>(['topic', 'person', 'organization', 'place']);

/** What results are narrowed by: lists of values, and the dates. All of it writes the same query that could be typed. */
export class Facets {
  readonly node: HTMLElement;
  readonly dates: DateRange;
  readonly #language: string;
  readonly #lists: readonly { readonly key: FacetKey; readonly field: Field; readonly facet: Facet }[];
  #shown: { readonly finder: Finder; readonly query: string; readonly found: Found } | undefined;

  /** @param language of the interface @param change called with the query that a reader chose */
  constructor(language: string, change: (query: string) => void) {
    this.#language = language;
    const query = () => this.#shown?.query ?? '';
    this.dates = new DateRange((from, to) => change(withRange(query(), from, to)));
    this.#lists = facets.map(([key, field]) => {
      const choose: Choose = (value, how) => change(chooseIn(query(), field, value, how));
      const facet = new Facet(key, words.facet[key], choose, () => void this.#fill(key));
      facet.node.hidden = true;
      return { key, field, facet };
    });
    this.node = element(
      'div',
      { class: 'facet-lists', hidden: true },
      ...this.#lists.map(({ facet: { node } }) => node),
    );
  }

  /** Shows the lists that the archive has something for. */
  prepare(bundles: readonly Bundle[]): void {
    const documents = bundles.reduce((sum, bundle) => sum + bundle.documents, 0);
    const has = (key: FacetKey) => {
      if (key === 'language') return bundles.length > 1;
      if (key === 'kind')
        return bundles.some(({ documents, articles }) => articles > 0 && articles < documents);
      return bundles.some(({ tables }) => tables.filters.includes(key));
    };
    for (const { key, facet } of this.#lists) {
      facet.node.hidden = !has(key);
      facet.node.open = documents <= small && openAtFirst.has(key);
    }
  }

  /** Counts anew what is open, for the results of a query. */
  async show(finder: Finder, query: string, found: Found): Promise<void> {
    this.#shown = { finder, query, found };
    const open = this.#lists.filter(({ facet: { node } }) => node.open && !node.hidden);
    await Promise.all([this.#showDates(), ...open.map(({ key }) => this.#fill(key))]);
    // Not before they are filled, so that none pushes the next one down.
    this.node.hidden = false;
  }

  async #showDates(): Promise<void> {
    const { finder, query, found } = this.#shown!;
    const chosen = rangeOf(query);
    const anyTime = (chosen.from ?? chosen.to) ? await finder.find(withRange(query)) : found;
    const results = anyTime.sets.map(({ bundle, bits }) => {
      const runs = bundle.tables.dates();
      return { runs, counts: countRuns(runs, bits.numbers()) };
    });
    if (this.#shown?.query === query) this.dates.show(results, chosen);
  }

  async #fill(key: FacetKey): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    const { finder, query, found } = shown;
    const { field, facet } = this.#lists.find((list) => list.key === key)!;
    const chosen = termsOf(query).filter((term) => term.field === field);
    // A section excludes all others; what choosing another would find is counted as if none were chosen.
    const among =
      oneValued.has(field) && chosen.length > 0 ? await finder.find(withoutFields(query, [field])) : found;
    const values = facetValues(await this.#count(key, among), chosen);
    if (this.#shown === shown) facet.show(values);
  }

  async #count(key: FacetKey, found: Found): Promise<readonly CountedValue[]> {
    if (key === 'language') return countLanguages(found, this.#language);
    return key === 'kind' ? countKinds(found) : countValues(found, key);
  }
}

/** A query that requires or excludes a value, or no longer does where it did; it may have it by another name. */
function chooseIn(query: string, field: Field, value: FacetValue, how: 'required' | 'excluded'): string {
  const said = termsOf(query).filter((term) => term.field === field && isValue(value, term.value));
  const without = said.reduce(withoutTerm, query);
  if (value.chosen === how) return without;
  return withTerm(without, { field, value: value.id, negated: how === 'excluded' });
}
