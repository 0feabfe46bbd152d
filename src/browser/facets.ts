import {
  type Counts,
  facetValues,
  type FilterKey,
  filterKeys,
  type Filters,
  isUseful,
} from './facet-values.ts';
import { Facet } from './facet.ts';
import { entityKinds } from '../schema/entity-kind.ts';

/** An archive with no more documents than this has all its facets counted at once; in a larger one a list of names is counted when it is opened. */
const small = 3000;

const long: ReadonlySet<FilterKey> = new Set<FilterKey>(entityKinds);

/** The lists of values beside the results. */
export class Facets {
  readonly #facets: readonly Facet[];
  #isSmall = true;

  /** @param opened called when a list was opened that has not been counted */
  constructor(node: Element, choose: (key: FilterKey, value: string) => void, opened: () => void) {
    this.#facets = filterKeys.map(
      (key) =>
        new Facet(
          key,
          (value) => choose(key, value),
          () => this.#isSmall || opened(),
        ),
    );
    node.replaceChildren(...this.#facets.map((facet) => facet.node));
  }

  /** Tells how large the archive is. */
  prepare(documents: number): void {
    this.#isSmall = documents <= small;
    for (const { key, node } of this.#facets) {
      node.open = this.#isSmall || !long.has(key);
      node.hidden = this.#isSmall || !long.has(key);
    }
  }

  /** The filters whose values are to be counted. */
  wanted(filters: Filters): FilterKey[] {
    return this.#facets
      .filter(({ key, node }) => this.#isSmall || !long.has(key) || node.open || filters[key])
      .map(({ key }) => key);
  }

  show(counts: Counts, filters: Filters, language: string): void {
    const wanted = new Set(this.wanted(filters));
    for (const facet of this.#facets) {
      const { key, node } = facet;
      if (!wanted.has(key)) {
        continue;
      }
      const values = facetValues(key, counts[key] ?? {}, filters, language);
      facet.show(values);
      node.hidden = !isUseful(key, values) && !(long.has(key) && !this.#isSmall);
      if (filters[key]) node.open = true;
    }
  }
}
