import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GatheredName, WaitingNames } from '../../../../src/desk/server/review/waiting-names.ts';
import type { Proposal } from '../../../../src/recognition/proposals/propose-names.ts';
import type { EntityId } from '../../../../src/schema/id.ts';

// Everything here is fiction. The names of a row are variants of each other.
const variantRows = [
  ['Department of Fisheries', 'Fisheries Department', 'Fishery Office'],
  ['Harbour Fund', 'the Harbour Funds'],
  ['Oldport'],
  ['Elm'],
];
const initials = new Map([
  ['hf', ['Harbour Fund', 'the Harbour Funds']],
  ['df', ['Department of Fisheries']],
]);
const articles = ['a', 'b', 'c', 'd'];

const proposal: fc.Arbitrary<Proposal> = fc.record(
  {
    words: fc.constantFrom(...variantRows.flat()),
    kind: fc.constantFrom('organization', 'place'),
    ticked: fc.boolean(),
    at: fc.array(fc.constant<[number, number, number]>([1, 0, 3]), { minLength: 1, maxLength: 3 }),
    why: fc.constant('Looks like a name.'),
    entity: fc.constantFrom('oldport' as EntityId, 'elm' as EntityId),
    fullName: fc.constantFrom('Department of Fisheries', 'Fisheries Department', 'Oldport'),
  },
  { requiredKeys: ['words', 'kind', 'ticked', 'at', 'why'] },
);
const proposals = fc.uniqueArray(proposal, { maxLength: 5, selector: ({ words }) => words });
type Step =
  | {
      readonly type: 'set';
      readonly article: string;
      readonly proposals: readonly Proposal[];
      readonly decided: number;
    }
  | { readonly type: 'delete'; readonly article: string; readonly decided: number }
  | { readonly type: 'remove'; readonly words: string; readonly articles: readonly string[] };
const article = fc.constantFrom(...articles);
const decided = fc.integer({ min: 0, max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('set' as const), article, proposals, decided }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('delete' as const), article, decided }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('remove' as const),
      words: fc.constantFrom(...variantRows.flat()),
      articles: fc.subarray(articles),
    }),
  },
);

/** Says the same by going through all articles each time. */
class AllArticles {
  readonly #proposals = new Map<string, readonly Proposal[]>();
  readonly #decided = new Map<string, number>();

  take(one: Step): void {
    if (one.type === 'remove') {
      for (const id of one.articles) {
        const before = this.#proposals.get(id);
        if (before)
          this.#proposals.set(
            id,
            before.filter(({ words }) => words !== one.words),
          );
      }
      return;
    }
    this.#decided.set(one.article, one.decided);
    this.#proposals.delete(one.article);
    if (one.type === 'set') this.#proposals.set(one.article, one.proposals);
  }

  proposalsOf(id: string) {
    return this.#proposals.get(id);
  }

  get counts() {
    const names = this.names();
    return {
      articles: this.#proposals.size,
      size: names.length,
      frequent: names.filter(({ articles }) => articles.size > 1).length,
      mentions: {
        decided: [...this.#decided.values()].reduce((sum, one) => sum + one, 0),
        waiting: [...this.#proposals.values()].flat().reduce((sum, { at }) => sum + at.length, 0),
      },
    };
  }

  /** Those in most articles first, then those ticked in most, then by their words. */
  names(): GatheredName[] {
    return variantRows
      .flat()
      .flatMap((words) => {
        const among = [...this.#proposals].flatMap(([id, all]) =>
          all.filter((one) => one.words === words).map((one) => [id, one] as const),
        );
        if (among.length === 0) return [];
        const readings = new Map<string, (readonly [string, Proposal])[]>();
        for (const one of among) {
          const meaning = one[1].entity ?? `full ${one[1].fullName}`;
          readings.set(meaning, [...(readings.get(meaning) ?? []), one]);
        }
        return {
          key: words,
          words,
          kind: kindIn(among.map(([, one]) => one)),
          articles: new Map(among),
          ticked: among.filter(([, one]) => one.ticked).length,
          readings: [...readings.values()]
            .map((ones) => ({
              entity: ones[0]![1].entity,
              fullName: ones[0]![1].fullName,
              kind: kindIn(ones.map(([, one]) => one)),
              articles: ones.map(([id]) => id),
            }))
            .toSorted((a, b) => b.articles.length - a.articles.length),
        };
      })
      .toSorted((a, b) => b.articles.size - a.articles.size || byEvidence(a, b));
  }

  weightiest(count: number) {
    const weighed = this.names().map((name) => ({
      name,
      mentions: [...name.articles.values()].reduce((sum, { at }) => sum + at.length, 0),
      rank: name.articles.size < 2 ? 0 : name.ticked === 0 ? 1 : 2,
    }));
    const most = weighed
      .toSorted((a, b) => b.rank - a.rank || b.mentions - a.mentions || byEvidence(a.name, b.name))
      .slice(0, count);
    return {
      names: most.map(({ name }) => name),
      mentions: most.reduce((sum, { mentions }) => sum + mentions, 0),
    };
  }

  variantsOf({ words }: GatheredName): GatheredName[] {
    const row = variantRows.find((one) => one.includes(words))!;
    const own = this.#shortFor(words);
    return this.names().filter((other) => {
      if (other.words === words || !row.includes(other.words)) return false;
      const others = this.#shortFor(other.words);
      return own.length === 0 || others.length === 0 || own.some((one) => others.includes(one));
    });
  }

  #shortFor(full: string): string[] {
    return [...this.#proposals.values()].flat().flatMap((one) => (one.fullName === full ? one.words : []));
  }
}

function byEvidence(a: GatheredName, b: GatheredName): number {
  return b.ticked - a.ticked || (a.words < b.words ? -1 : 1);
}

function kindIn(all: readonly Proposal[]): Proposal['kind'] {
  const places = all.filter(({ kind }) => kind === 'place').length;
  if (places * 2 === all.length) return all[0]!.kind;
  return places * 2 > all.length ? 'place' : 'organization';
}

test('after any series of changes, the list says what a look at all articles says', () => {
  let shown = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const [waiting, all] = [new WaitingNames(), new AllArticles()];
      for (const one of steps) {
        all.take(one);
        if (one.type === 'set') waiting.set(one.article, one.proposals, one.decided);
        else if (one.type === 'delete') waiting.delete(one.article, one.decided);
        else waiting.remove(one.words, one.articles);
        const names = all.names();
        shown += names.length;
        const { articles: searched, size, frequent, mentions } = waiting;
        expect({ articles: searched, size, frequent, mentions }).toEqual(all.counts);
        expect(articles.map((id) => waiting.proposalsOf(id))).toEqual(
          articles.map((id) => all.proposalsOf(id)),
        );
        expect(waiting.page(0, 99)).toEqual({ total: names.length, names });
        for (const [from, count] of [
          [0, 1],
          [1, 2],
          [2, 1],
          [3, 9],
        ] as const) {
          expect(waiting.page(from, count)).toEqual({
            total: names.length,
            names: names.slice(from, from + count),
          });
          const ticked = names.filter((name) => name.ticked > 0);
          expect(waiting.page(from, count, (name) => name.ticked > 0)).toEqual({
            total: ticked.length,
            names: ticked.slice(from, from + count),
          });
        }
        for (const count of [1, 3]) expect(waiting.weightiest(count)).toEqual(all.weightiest(count));
        for (const words of variantRows.flat())
          expect(waiting.find(words)).toEqual(names.find((name) => name.words === words));
        for (const name of names) expect(waiting.variantsOf(name)).toEqual(all.variantsOf(name));
        for (const [letters, of] of initials)
          expect(
            waiting
              .withInitials(letters)
              .map(({ words }) => words)
              .toSorted(),
          ).toEqual(of.filter((words) => names.some((name) => name.words === words)));
      }
    }),
    { numRuns: 150, seed: 11 },
  );
  expect(shown).toBeGreaterThan(500);
});
