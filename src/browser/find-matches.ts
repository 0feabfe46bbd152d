import { divide } from '../archive/divide.ts';
import { fold, formsOf } from '../archive/fold.ts';
import type { Fragment } from './pagefind.ts';
import type { Term } from './search-query.ts';

/** The words of a document as the index counts them, as they are written: in a row they are its text. */
export type Words = readonly string[];

/** A word of a document that is there because of a term. */
export interface Match {
  readonly location: number;
  /** The term's place in the query. */
  readonly term: number;
  /** The folded form by which it matches. */
  readonly form: string;
}

/** Reads the words of a document; where the index has a text otherwise than it is written, its anchor has it as written. */
export function wordsOf({ content, anchors }: Fragment): Words {
  const indexed = content.split(' ').map((word) => `${word} `);
  return anchors.flatMap(({ title, location }, index) =>
    title === undefined
      ? indexed.slice(location, anchors[index + 1]?.location)
      : divide(`${title} `).map(({ start, end }) => `${title} `.slice(start, end)),
  );
}

/**
 * Chooses, of the places that Pagefind gives, those that the terms mean: it finds whatever begins like a word
 * ("ice" finds Iceland), and every word of a phrase wherever it stands.
 */
export function findMatches(words: Words, locations: readonly number[], terms: readonly Term[]): Match[] {
  const places = [...new Set(locations)].toSorted((a, b) => a - b);
  const matches = new Map<number, Match>();
  terms.forEach((term, index) => {
    const found =
      term.kind === 'phrase' ? rowsOf(words, places, term, index) : wordsLike(words, places, term, index);
    for (const match of found) {
      const other = matches.get(match.location);
      if (!other || shared(other.form, terms[other.term]!.words[0]!) < shared(match.form, term.words[0]!)) {
        matches.set(match.location, match);
      }
    }
  });
  return [...matches.values()].toSorted((a, b) => a.location - b.location);
}

function wordsLike(
  list: Words,
  places: readonly number[],
  { kind, words: [asked = ''] }: Term,
  term: number,
): Match[] {
  const find = (how: Term['kind']) =>
    places.flatMap((location): Match[] => {
      const form = means(list[location], asked, how);
      return form === undefined ? [] : [{ location, term, form }];
    });
  const found = find(kind);
  // What was typed may be a stem, which no word is.
  return found.length > 0 ? found : find('beginning');
}

function rowsOf(list: Words, places: readonly number[], { words }: Term, term: number): Match[] {
  const here = new Set(places);
  return places
    .filter((location) =>
      words.every((word, step) => here.has(location + step) && means(list[location + step], word, 'word')),
    )
    .flatMap((location) => words.map((form, step) => ({ location: location + step, term, form })));
}

/**
 * The form by which a word of a text answers to a word of the query, if it does. Both are known to have the
 * same stem, or the text's a longer one; stems themselves are Pagefind's secret, so length decides.
 */
function means(word: string | undefined, asked: string, kind: Term['kind']): string | undefined {
  const forms = formsOf(word ?? '');
  if (kind === 'beginning') return forms.find((form) => form.startsWith(asked));
  if (forms.includes(asked)) return asked;
  const stem = Math.min(3, asked.length);
  return forms.findLast(
    (form) => form.length <= asked.length + (asked.length < 5 ? 3 : 5) && shared(form, asked) >= stem,
  );
}

/** How many characters two words begin with alike. */
function shared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** Whether some word of a document, at one of the places, begins like this. */
export function hasBeginning(list: Words, locations: readonly number[], beginning: string): boolean {
  return locations.some((location) =>
    formsOf(list[location] ?? '').some((form) => form.startsWith(fold(beginning))),
  );
}
