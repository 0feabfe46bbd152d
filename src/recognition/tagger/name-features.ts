import type { Sentence, WordRange } from '../text/words.ts';
import { kindsBeside, type WordKind } from './word-kind.ts';

/** How many words on each side of a name are its surroundings. */
const reach = 6;
/** How many sentences tell what an article is about. */
const beginning = 5;

/**
 * Creates the features of whole names: of their words, of what is around all their occurrences, and of the article. The
 * tagger sees one occurrence of a word and its neighbors.
 */
export class NameFeatures {
  readonly #sentences: readonly Sentence[];
  readonly #kinds: readonly (readonly WordKind[])[];
  readonly #subject: ReadonlySet<string>;

  /** @param kinds the properties of all words, at sentence and word */
  constructor(sentences: readonly Sentence[], kinds: readonly (readonly WordKind[])[]) {
    this.#sentences = sentences;
    this.#kinds = kinds;
    this.#subject = new Set(
      sentences
        .slice(0, beginning)
        .flatMap(({ words }, sentence) =>
          words.flatMap(({ case: written }, index) =>
            written === 'lower' ? [`D=${kinds[sentence]![index]!.class}`] : [],
          ),
        ),
    );
  }

  /** @param places all places of the same words, at least one */
  of(places: readonly WordRange[]): Set<string> {
    const { sentence, first, last } = places[0]!;
    const words = this.#kinds[sentence]!.slice(first, last + 1);
    const length = Math.min(words.length, 4);
    const features = new Set(this.#subject);
    for (const feature of ofWords(words, length)) features.add(feature);
    features.add(`N=${Math.min(places.length, 4)} ${length}`);
    for (const place of places) {
      for (const feature of this.#ofNeighbors(place, words.at(-1)!, length)) features.add(feature);
      for (const feature of this.#ofSurroundings(place)) features.add(feature);
    }
    return features;
  }

  #ofNeighbors({ sentence, first, last }: WordRange, end: WordKind, length: number): string[] {
    const { before2, before, after, after2 } = kindsBeside(this.#kinds[sentence]!, first, last);
    return [
      `b=${before.lower}`,
      `bl=${before.lists}`,
      `bC=${before.class}`,
      `b2=${before2.lower}`,
      `b2l=${before2.lists}`,
      `b2C=${before2.class}`,
      `bb=${before2.lower} ${before.lower}`,
      `a=${after.lower}`,
      `al=${after.lists}`,
      `aC=${after.class}`,
      `a2=${after2.lower}`,
      `a2l=${after2.lists}`,
      `a2C=${after2.class}`,
      `aa=${after.lower} ${after2.lower}`,
      `ba=${before.lower} ${after.lower}`,
      `baC=${before.class} ${after.class}`,
      `bn=${before.lower} ${length}`,
      `an=${after.lower} ${length}`,
      `bEl=${before.lower} ${end.lists}`,
      `bEC=${before.lower} ${end.class}`,
      `bEG=${before.lower} ${end.gazetteers} ${length}`,
      `ECa=${end.class} ${after.lower}`,
      `EGa=${end.gazetteers} ${length} ${after.lower}`,
      `y=${this.#sentences[sentence]!.style}`,
      first === 0 ? 'start' : 'inside',
    ];
  }

  #ofSurroundings({ sentence, first, last }: WordRange): string[] {
    const { words } = this.#sentences[sentence]!;
    const kinds = this.#kinds[sentence]!;
    const features: string[] = [];
    for (let index = Math.max(0, first - reach); index <= last + reach && index < words.length; index += 1) {
      if ((index >= first && index <= last) || words[index]!.case !== 'lower') continue;
      const { lower, class: group, lists } = kinds[index]!;
      features.push(`W=${lower}`, `WC=${group}`);
      if (lists !== '') features.push(`Wl=${lists}`);
    }
    return features;
  }
}

function ofWords(words: readonly WordKind[], length: number): string[] {
  const start = words[0]!;
  const end = words.at(-1)!;
  const joined = (pick: (word: WordKind) => string) => words.map(pick).join(' ');
  return [
    `t=${joined(({ lower }) => lower)}`,
    `s=${joined(({ shape }) => shape)}`,
    `ls=${joined(({ lists }) => lists)}`,
    `Cs=${joined((word) => word.class)}`,
    `n=${length}`,
    ...ofEnd('S', start, length),
    ...ofEnd('E', end, length),
    `SEl=${start.lists} ${end.lists}`,
    `SEC=${start.class} ${end.class}`,
    `SEG=${start.gazetteers} ${end.gazetteers} ${length}`,
    ...words.flatMap((word) => [
      `w=${word.lower}`,
      `l=${word.lists}`,
      `C=${word.class}`,
      `G=${word.gazetteers}`,
    ]),
  ];
}

/** The features of the first or the last word of a name. */
function ofEnd(side: 'S' | 'E', word: WordKind, length: number): string[] {
  return [
    `${side}=${word.lower}`,
    `${side}l=${word.lists} ${length}`,
    `${side}C=${word.class} ${length}`,
    `${side}G=${word.gazetteers} ${length}`,
    `${side}c=${word.share} ${length}`,
    ...word.affixes.map((affix) => side + affix),
  ];
}
