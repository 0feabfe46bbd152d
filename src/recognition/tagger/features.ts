import type { RuleSpan } from '../rules/apply-rules.ts';
import { isCapital, type Sentence, type WordRange } from '../text/words.ts';
import type { TokenStretch } from './perceptron.ts';
import { kindsBeside, noClass, type WordKind } from './word-kind.ts';

/** What the lists contain about a word, looked up once per article. */
export interface TaggedText {
  readonly sentences: readonly Sentence[];
  readonly rules: readonly RuleSpan[];
}

/** What is stated of a word by itself where it stands: how the feature begins, and which property it has. */
type WordRole = readonly [prefix: string, property: 'lower' | 'shape' | 'lists' | 'share' | 'class'];

const roles: WordRole[] = [];

/** Returns the number of a role. */
function role(...of: WordRole): number {
  return roles.push(of) - 1;
}

const here = {
  lower: role('w=', 'lower'),
  shape: role('s=', 'shape'),
  lists: role('l=', 'lists'),
  share: role('c=', 'share'),
  class: role('C=', 'class'),
};
const beside = {
  lower: { before: role('w-=', 'lower'), after: role('w+=', 'lower') },
  lower2: { before: role('w--=', 'lower'), after: role('w++=', 'lower') },
  lists2: { before: role('l--=', 'lists'), after: role('l++=', 'lists') },
  shareAfter: role('c+=', 'share'),
  class: { before: role('C-=', 'class'), after: role('C+=', 'class') },
  class2: { before: role('C--=', 'class'), after: role('C++=', 'class') },
};
/** Of the words at the end of the run of capitalized words, and on its sides. */
const ofRun = {
  last: role('rw=', 'lower'),
  lists: { before: role('rbl=', 'lists'), after: role('ral=', 'lists') },
  lower2: { before: role('rb2=', 'lower'), after: role('ra2=', 'lower') },
  lists2: { before: role('rb2l=', 'lists'), after: role('ra2l=', 'lists') },
  class: { before: role('rbC=', 'class'), after: role('raC=', 'class') },
  class2: { before: role('rb2C=', 'class'), after: role('ra2C=', 'class') },
};

/** Numbers features. */
export abstract class FeatureNumbers {
  readonly #ofWords = new Map<WordKind, Int32Array>();

  /** @returns -1 for an unknown feature if the numbering is closed */
  abstract of(feature: string): number;

  /** Numbers what is stated of a word by itself, once for each role in which it stands: to put the text together takes longer. */
  ofWord(word: WordKind, of: number): number {
    let numbers = this.#ofWords.get(word);
    if (!numbers) {
      numbers = new Int32Array(roles.length).fill(unasked);
      this.#ofWords.set(word, numbers);
    }
    if (numbers[of] === unasked) numbers[of] = this.of(roles[of]![0] + word[roles[of]![1]]);
    return numbers[of]!;
  }
}

/** No number of a feature, and not that of an unknown one. */
const unasked = -2;

export class GrowingNumbers extends FeatureNumbers {
  readonly numbers = new Map<string, number>();

  override of(feature: string): number {
    let number = this.numbers.get(feature);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(feature, number);
    }
    return number;
  }
}

export class FixedNumbers extends FeatureNumbers {
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(numbers: ReadonlyMap<string, number>) {
    super();
    this.#numbers = numbers;
  }

  override of(feature: string): number {
    return this.#numbers.get(feature) ?? -1;
  }
}

/** Receives the features of a word, in order. */
interface FeatureList {
  readonly add: (...features: readonly string[]) => void;
  /** Adds what is stated of a word by itself, by the number of its role. */
  readonly addWord: (word: WordKind, of: number) => void;
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
    const add = (number: number) => {
      if (number >= 0) ids.push(number);
    };
    const list: FeatureList = {
      add: (...features) => {
        for (const feature of features) add(numbers.of(feature));
      },
      addWord: (word, of) => add(numbers.ofWord(word, of)),
    };
    for (let index = first; index <= last; index += 1) {
      const part = (index - first) * 2;
      this.#own(list, sentence, index);
      borders[part + 1] = ids.length;
      this.#ofRules(list, sentence, index);
      borders[part + 2] = ids.length;
    }
    return { length: last - first + 1, ids: Int32Array.from(ids), borders };
  }

  #own({ add, addWord }: FeatureList, sentence: number, index: number): void {
    const { words, style } = this.#article.sentences[sentence]!;
    const kinds = this.#kinds[sentence]!;
    const own = kinds[index]!;
    const { before2, before, after, after2 } = kindsBeside(kinds, index, index);
    const word = words[index]!;
    const w = own.lower;
    // Without capitals, what they say of words, and of the run of a word, would be the same for all, or what is said already.
    const hasCase = word.case !== 'caseless';
    add('b');
    addWord(own, here.lower);
    addWord(before, beside.lower.before);
    addWord(after, beside.lower.after);
    addWord(before2, beside.lower2.before);
    addWord(after2, beside.lower2.after);
    add(`w-w=${before.lower} ${w}`, `ww+=${w} ${after.lower}`);
    addWord(own, here.shape);
    add(
      `s-s=${before.shape} ${own.shape}`,
      `ss+=${own.shape} ${after.shape}`,
      `s-s+=${before.shape} ${own.shape} ${after.shape}`,
    );
    if (hasCase) add(`w-s=${before.lower} ${own.shape}`, `sw+=${own.shape} ${after.lower}`);
    addWord(own, here.lists);
    add(`l-l=${before.lists} ${own.lists}`, `ll+=${own.lists} ${after.lists}`);
    addWord(before2, beside.lists2.before);
    addWord(after2, beside.lists2.after);
    if (hasCase) {
      addWord(own, here.share);
      add(`cs=${own.share} ${own.shape} ${style}`);
      addWord(after, beside.shareAfter);
      add(`y=${style} ${own.shape}`);
    }
    if (word.case === 'caseless') {
      // Without capitals, a name is a rare word first of all: how rare, tells most beside what is around it.
      addWord(own, here.share);
      add(
        `c-c=${before.share} ${own.share}`,
        `cc+=${own.share} ${after.share}`,
        `l-c=${before.lists} ${own.share}`,
        `w-c=${before.lower} ${own.share}`,
        `cw+=${own.share} ${after.lower}`,
      );
    }
    add(...own.affixes);
    if (word.case !== 'lower') add(...own.beside);
    if (index === 0) add('start', `start ${own.share}`);
    if (index === words.length - 1 || (index === words.length - 2 && words.at(-1)!.case === 'sign'))
      add('end');
    // The run of the word: its last word often shows the kind.
    let left = index;
    while (left > 0 && isCapital(words[left - 1]!)) left -= 1;
    let right = index;
    while (right < words.length - 1 && isCapital(words[right + 1]!)) right += 1;
    const place = `${Math.min(index - left, 3)}/${Math.min(right - left, 4)}`;
    const run = kindsBeside(kinds, left, right);
    if (hasCase) {
      add(`r=${place}`, `rl=${place} ${kinds[right]!.lists}`, `rf=${place} ${kinds[left]!.lists}`);
      addWord(kinds[right]!, ofRun.last);
      add(`rb=${run.before.lower} ${right - left}`, `ra=${run.after.lower} ${right - left}`);
      addWord(run.before, ofRun.lists.before);
      addWord(run.after, ofRun.lists.after);
      addWord(run.before2, ofRun.lower2.before);
      addWord(run.after2, ofRun.lower2.after);
      addWord(run.before2, ofRun.lists2.before);
      addWord(run.after2, ofRun.lists2.after);
      add(
        `G=${own.gazetteers} ${own.shape}`,
        `G-G=${before.gazetteers} ${own.gazetteers}`,
        `GG+=${own.gazetteers} ${after.gazetteers}`,
        `Gl=${own.gazetteers} ${own.lists}`,
        `rG=${place} ${kinds[right]!.gazetteers}`,
        `fG=${place} ${kinds[left]!.gazetteers}`,
      );
    }
    for (const letter of own.gazetteers) add(`G${letter}`);
    if (own.class !== noClass) {
      addWord(own, here.class);
      add(`Cs=${own.class} ${own.shape}`);
      addWord(before, beside.class.before);
      addWord(after, beside.class.after);
      addWord(before2, beside.class2.before);
      addWord(after2, beside.class2.after);
      add(
        `C-C=${before.class} ${own.class}`,
        `CC+=${own.class} ${after.class}`,
        `rC=${place} ${kinds[right]!.class}`,
        `fC=${place} ${kinds[left]!.class}`,
      );
      addWord(run.before, ofRun.class.before);
      addWord(run.after, ofRun.class.after);
      addWord(run.before2, ofRun.class2.before);
      addWord(run.after2, ofRun.class2.after);
      add(
        `Cl=${own.class} ${own.lists}`,
        `CG=${own.class} ${own.gazetteers}`,
        `C-w=${before.class} ${w}`,
        `wC+=${w} ${after.class}`,
      );
    }
    const use = this.#uses.get(word.text);
    if (use) {
      add(`n=${Math.min(use.count, 4)} ${Math.min(use.inside, 2)}`);
      for (const cue of use.cues) add(`u=${cue}`);
    }
  }

  #ofRules({ add }: FeatureList, sentence: number, index: number): void {
    const tags = this.#rules[sentence]!;
    const tag = tags[index] ?? 'O';
    add(
      `R=${tag}`,
      `R-=${tags[index - 1] ?? 'O'} ${tag}`,
      `R+=${tag} ${tags[index + 1] ?? 'O'}`,
      `Rs=${tag} ${this.#kinds[sentence]![index]!.shape}`,
    );
  }

  /** Collects the context of each word that may be a name, so that one clear occurrence helps all others. */
  #countUses(): void {
    this.#article.sentences.forEach(({ words, style }, sentence) => {
      const kinds = this.#kinds[sentence]!;
      words.forEach((word, index) => {
        const isFunction = kinds[index]!.lists.includes('f');
        if (!isCapital(word) && (word.case !== 'caseless' || isFunction)) return;
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
