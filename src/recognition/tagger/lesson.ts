import type { EntityKind } from '../../schema/entity-kind.ts';
import type { NameSpan } from '../rules/apply-rules.ts';
import { type CaseCounts, lowerShare } from '../text/case-counts.ts';
import { isCapital, type Sentence, type Word } from '../text/words.ts';
import { wordLists } from '../lists/word-lists.ts';

/** A range in a passage, in UTF-16 units. */
export interface TextSpan {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** An article to learn from. */
export interface Lesson {
  readonly sentences: readonly Sentence[];
  readonly language: string;
  /** The accepted names. */
  readonly names: readonly (TextSpan & { readonly kind: EntityKind })[];
  /** The refused words. */
  readonly refused: readonly TextSpan[];
  /** Whether every name was decided; otherwise only accepted and refused words count. */
  readonly isReviewed: boolean;
}

/** Returns the tag of each word of each sentence; -1 if undecided. */
export function decidedTags(lesson: Lesson, kinds: readonly EntityKind[], counts: CaseCounts): Int32Array[] {
  const { sentences, isReviewed } = lesson;
  const { functionWords } = wordLists(lesson.language);
  /** Whether an undecided word is certainly not a name, because the archive writes it in lower case elsewhere. */
  const isOrdinary = (word: Word) =>
    isCapital(word) && (functionWords.has(word.lower) || lowerShare(counts, word.lower) > 0.6);
  const tags = sentences.map(({ words }) =>
    Int32Array.from(words, (word) => (isReviewed || isOrdinary(word) ? 0 : -1)),
  );
  markDecisions(tags, lesson, kinds);
  return tags;
}

/** Returns the tags like {@link decidedTags}, but undecided words get those of the rules. */
export function filledTags(
  lesson: Lesson,
  kinds: readonly EntityKind[],
  rules: readonly NameSpan[],
): Int32Array[] {
  const tags = lesson.sentences.map(({ words }) => new Int32Array(words.length).fill(-1));
  markDecisions(tags, lesson, kinds);
  for (const { sentence, first, last, kind } of rules) {
    const row = tags[sentence]!;
    if (row.subarray(first, last + 1).some((tag) => tag >= 0)) continue;
    const tag = 1 + kinds.indexOf(kind) * 2;
    row.fill(tag + 1, first, last + 1);
    row[first] = tag;
  }
  return tags.map((row) => row.map((tag) => Math.max(tag, 0)));
}

function markDecisions(
  tags: readonly Int32Array[],
  { sentences, names, refused }: Lesson,
  kinds: readonly EntityKind[],
): void {
  const byPassage = Map.groupBy(
    sentences.map((sentence, number) => ({ ...sentence, number })),
    ({ passage }) => passage,
  );
  const mark = (span: TextSpan, begin: number, inside: number) => {
    for (const { words, number } of byPassage.get(span.passage) ?? []) {
      words.forEach(({ start, end }, index) => {
        if (start < span.end && span.start < end) tags[number]![index] = start <= span.start ? begin : inside;
      });
    }
  };
  for (const span of refused) mark(span, 0, 0);
  for (const name of names) {
    const tag = 1 + kinds.indexOf(name.kind) * 2;
    mark(name, tag, tag + 1);
  }
}
