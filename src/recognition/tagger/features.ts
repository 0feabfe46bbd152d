import type { RuleSpan } from '../rules/apply-rules.ts';
import { isCapital, type Sentence, type WordRange } from '../text/words.ts';
import type { TokenStretch } from './perceptron.ts';
import { kindsBeside, noClass, type WordKind } from './word-kind.ts';

/** What the lists contain about a word, looked up once per article. */
export interface TaggedText {
  readonly sentences: readonly Sentence[];
  readonly rules: readonly RuleSpan[];
}

/** Numbers features. */
export interface FeatureNumbers {
  /** @returns -1 for an unknown feature if the numbering is closed */
  of(feature: string): number;
}

export class GrowingNumbers implements FeatureNumbers {
  readonly numbers = new Map<string, number>();

  of(feature: string): number {
    let number = this.numbers.get(feature);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(feature, number);
    }
    return number;
  }
}

export class FixedNumbers implements FeatureNumbers {
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers;
  }

  of(feature: string): number {
    return this.#numbers.get(feature) ?? -1;
  }
}

/** Creates the features of the words of one article. */
export class FeatureMaker {
  readonly #article: TaggedText;
  readonly #kinds: readonly (readonly WordKind[])[];
  /** The evidence from other occurrences of a word in its article. */
  readonly #uses = new Map<string, { count: number; inside: number; cues: Set<string> }>();
  readonly #rules: (string | undefined)[][];

  /** @param kinds the properties of all words, at sentence and word */
  constructor(article: TaggedText, kinds: readonly (readonly WordKind[])[]) {
    this.#article = article;
    this.#kinds = kinds;
    this.#rules = ruleTags(article);
    this.#countUses();
  }

  /** Numbers the features of the words of a stretch: their own, and those from the rules. */
  make({ sentence, first, last }: WordRange, numbers: FeatureNumbers): TokenStretch {
    const ids: number[] = [];
    const borders = new Int32Array((last - first + 1) * 2 + 1);
    let part = 0;
    const add = (features: readonly string[]) => {
      for (const feature of features) {
        const number = numbers.of(feature);
        if (number >= 0) ids.push(number);
      }
      part += 1;
      borders[part] = ids.length;
    };
    for (let index = first; index <= last; index += 1) {
      add(this.#own(sentence, index, first, last));
      add(this.#ofRules(sentence, index));
    }
    return { length: last - first + 1, ids: Int32Array.from(ids), borders };
  }

  #own(sentence: number, index: number, first: number, last: number): string[] {
    const { words, style } = this.#article.sentences[sentence]!;
    const kinds = this.#kinds[sentence]!;
    const here = kinds[index]!;
    const { before2, before, after, after2 } = kindsBeside(kinds, index, index);
    const word = words[index]!;
    const w = here.lower;
    // Without capitals, what they say of words, and of the run of a word, would be the same for all, or what is said already.
    const hasCase = word.case !== 'caseless';
    const features = [
      'b',
      `w=${w}`,
      `w-=${before.lower}`,
      `w+=${after.lower}`,
      `w--=${before2.lower}`,
      `w++=${after2.lower}`,
      `w-w=${before.lower} ${w}`,
      `ww+=${w} ${after.lower}`,
      `s=${here.shape}`,
      `s-s=${before.shape} ${here.shape}`,
      `ss+=${here.shape} ${after.shape}`,
      `s-s+=${before.shape} ${here.shape} ${after.shape}`,
    ];
    if (hasCase) features.push(`w-s=${before.lower} ${here.shape}`, `sw+=${here.shape} ${after.lower}`);
    features.push(
      `l=${here.lists}`,
      `l-l=${before.lists} ${here.lists}`,
      `ll+=${here.lists} ${after.lists}`,
      `l--=${before2.lists}`,
      `l++=${after2.lists}`,
    );
    if (hasCase)
      features.push(
        `c=${here.share}`,
        `cs=${here.share} ${here.shape} ${style}`,
        `c+=${after.share}`,
        `y=${style} ${here.shape}`,
      );
    features.push(...here.affixes);
    if (index === 0) features.push('start', `start ${here.share}`);
    if (index === words.length - 1 || (index === words.length - 2 && words.at(-1)!.case === 'sign'))
      features.push('end');
    // The run of the word: its last word often shows the kind.
    let left = index;
    while (left > first && isCapital(words[left - 1]!)) left -= 1;
    let right = index;
    while (right < last && isCapital(words[right + 1]!)) right += 1;
    const place = `${Math.min(index - left, 3)}/${Math.min(right - left, 4)}`;
    const run = kindsBeside(kinds, left, right);
    if (hasCase)
      features.push(
        `r=${place}`,
        `rl=${place} ${kinds[right]!.lists}`,
        `rf=${place} ${kinds[left]!.lists}`,
        `rw=${kinds[right]!.lower}`,
        `rb=${run.before.lower} ${right - left}`,
        `ra=${run.after.lower} ${right - left}`,
        `rbl=${run.before.lists}`,
        `ral=${run.after.lists}`,
        `rb2=${run.before2.lower}`,
        `ra2=${run.after2.lower}`,
        `rb2l=${run.before2.lists}`,
        `ra2l=${run.after2.lists}`,
        `G=${here.gazetteers} ${here.shape}`,
        `G-G=${before.gazetteers} ${here.gazetteers}`,
        `GG+=${here.gazetteers} ${after.gazetteers}`,
        `Gl=${here.gazetteers} ${here.lists}`,
        `rG=${place} ${kinds[right]!.gazetteers}`,
        `fG=${place} ${kinds[left]!.gazetteers}`,
      );
    for (const letter of here.gazetteers) features.push(`G${letter}`);
    if (here.class !== noClass)
      features.push(
        `C=${here.class}`,
        `Cs=${here.class} ${here.shape}`,
        `C-=${before.class}`,
        `C+=${after.class}`,
        `C--=${before2.class}`,
        `C++=${after2.class}`,
        `C-C=${before.class} ${here.class}`,
        `CC+=${here.class} ${after.class}`,
        `rC=${place} ${kinds[right]!.class}`,
        `fC=${place} ${kinds[left]!.class}`,
        `rbC=${run.before.class}`,
        `raC=${run.after.class}`,
        `rb2C=${run.before2.class}`,
        `ra2C=${run.after2.class}`,
        `Cl=${here.class} ${here.lists}`,
        `CG=${here.class} ${here.gazetteers}`,
        `C-w=${before.class} ${w}`,
        `wC+=${w} ${after.class}`,
      );
    const use = this.#uses.get(word.text);
    if (use) {
      features.push(`n=${Math.min(use.count, 4)} ${Math.min(use.inside, 2)}`);
      for (const cue of use.cues) features.push(`u=${cue}`);
    }
    return features;
  }

  #ofRules(sentence: number, index: number): string[] {
    const tags = this.#rules[sentence]!;
    const tag = tags[index] ?? 'O';
    return [
      `R=${tag}`,
      `R-=${tags[index - 1] ?? 'O'} ${tag}`,
      `R+=${tag} ${tags[index + 1] ?? 'O'}`,
      `Rs=${tag} ${this.#kinds[sentence]![index]!.shape}`,
    ];
  }

  /** Collects the context of each capitalized word, so that one clear occurrence helps all others. */
  #countUses(): void {
    this.#article.sentences.forEach(({ words, style }, sentence) => {
      const kinds = this.#kinds[sentence]!;
      words.forEach((word, index) => {
        if (!isCapital(word)) return;
        let use = this.#uses.get(word.text);
        if (!use) {
          use = { count: 0, inside: 0, cues: new Set() };
          this.#uses.set(word.text, use);
        }
        use.count += 1;
        if (style !== 'text') return;
        if (index > 0 && words[index - 1]!.case !== 'sign') use.inside += 1;
        const { before, after } = kindsBeside(kinds, index, index);
        const isAlone =
          !(words[index - 1] && isCapital(words[index - 1]!)) &&
          !(words[index + 1] && isCapital(words[index + 1]!));
        if (before.lists !== '' && before.lists !== 'f') use.cues.add(`-${before.lists}`);
        if (after.lists !== '' && after.lists !== 'f') use.cues.add(`+${after.lists}`);
        if (isAlone) use.cues.add(`-${before.lower}`);
      });
    });
  }
}

function ruleTags({ sentences, rules }: TaggedText): (string | undefined)[][] {
  const tags: (string | undefined)[][] = sentences.map(
    ({ words }) => new Array<string | undefined>(words.length),
  );
  for (const { sentence, first, last, kind, margin, hasTitle } of rules) {
    const sure = margin > 3 ? '2' : margin > 1.2 ? '1' : '0';
    for (let index = first; index <= last; index += 1)
      tags[sentence]![index] = `${index === first ? 'B' : 'I'}${kind}${sure}${hasTitle ? 't' : ''}`;
  }
  return tags;
}
