import { type ContentValue, isName } from './content-values.ts';
import { letterWords } from './letters/letter-table.ts';
import type { LetterText } from './letters/letter-text.ts';

/** Names in letters, by their first and by their last word. */
interface NamesByWord {
  readonly byFirst: ReadonlyMap<string, string[][]>;
  readonly byLast: ReadonlyMap<string, string[][]>;
}

function namesByWord(values: Iterable<ContentValue>): NamesByWord {
  const byFirst = new Map<string, string[][]>();
  const byLast = new Map<string, string[][]>();
  const seen = new Set<string>();
  for (const { text, isForOthers } of values) {
    if (isForOthers || seen.has(text) || !isName(text)) continue;
    seen.add(text);
    const name = letterWords(text);
    if (name.length === 0) continue;
    group(byFirst, name[0]!, name);
    group(byLast, name.at(-1)!, name);
  }
  return { byFirst, byLast };
}

/** What the program shows beside a value: its own words, figures, and other names as a whole. */
export class KnownWords {
  readonly #words: ReadonlySet<string>;
  readonly #values: Iterable<ContentValue>;
  #names: NamesByWord | undefined;

  /** @param words of the program */
  constructor(values: Iterable<ContentValue>, words: ReadonlySet<string>) {
    this.#values = values;
    this.#words = words;
  }

  /** Returns to where a text consists of known words from a letter on. */
  goesOnTo(text: LetterText, from: number): number {
    const words = wordsOf(text);
    let index = words.findIndex(({ start }) => start === from);
    if (index < 0) return from;
    let to = from;
    while (index < words.length) {
      const count = this.#known(words, index, 1);
      if (count === 0) break;
      index += count;
      to = words[index - 1]!.end;
    }
    return to;
  }

  /** Returns from where a text consists of known words up to a letter. */
  comesFrom(text: LetterText, to: number): number {
    const words = wordsOf(text);
    let index = words.findIndex(({ end }) => end === to);
    if (index < 0) return to;
    let from = to;
    while (index >= 0) {
      const count = this.#known(words, index, -1);
      if (count === 0) break;
      index -= count;
      from = words[index + 1]!.start;
    }
    return from;
  }

  /** Returns how many words from one on, or up to it, are a name, a word of the program, or a figure. */
  #known(words: readonly TextWord[], index: number, step: 1 | -1): number {
    const { letters } = words[index]!;
    // An archive has very many names, and most audits need none of them.
    this.#names ??= namesByWord(this.#values);
    const names = (step === 1 ? this.#names.byFirst : this.#names.byLast).get(letters) ?? [];
    let longest = this.#words.has(letters) || /^\p{N}+$/u.test(letters) ? 1 : 0;
    for (const name of names) {
      if (name.length <= longest) continue;
      const isHere = name.every((_, offset) => {
        const word = step === 1 ? name[offset] : name.at(-1 - offset);
        return words[index + step * offset]?.letters === word;
      });
      if (isHere) longest = name.length;
    }
    return longest;
  }
}

interface TextWord {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf({ letters, wordStarts }: LetterText): TextWord[] {
  return wordStarts.map((start, index) => {
    const end = wordStarts[index + 1] ?? letters.length;
    return { letters: letters.slice(start, end), start, end };
  });
}

function group(map: Map<string, string[][]>, key: string, name: string[]): void {
  const names = map.get(key);
  if (names) names.push(name);
  else map.set(key, [name]);
}
