import type { ArticleRecord } from '../../archive/record.ts';
import { sentenceAround, sentences, type TextRange } from '../../text/sentence.ts';
import { compareText } from '../../text/compare-text.ts';
import { foldedWords } from '../forms/folded-words.ts';
import { contextText, wordsInContext } from '../forms/kept-meanings.ts';
import { askedTexts, withoutDivided } from './asked-texts.ts';
import { type AskingContext, possibleNames } from './possible-names.ts';
import {
  type AskingReason,
  wordingKey,
  type WordingQuestion,
  type WordingSample,
} from './wording-question.ts';

const maxSamples = 20;
const maxSentence = 300;

/** Wordings in the articles of a decision that may be the person. */
interface FoundWordings {
  readonly questions: readonly WordingQuestion[];
  /** Names that begin like that of the person and end like that of somebody else: `John Kerry`. */
  readonly ofOthers: readonly string[];
}

interface GatheredWording {
  readonly reason: AskingReason;
  readonly isOther: boolean;
  readonly spellings: Map<string, number>;
  count: number;
  readonly samples: WordingSample[];
}

/** Finds all wordings in the articles of a decision that may be the person, each once; the most frequent first. */
export function findQuestions(
  articles: readonly ArticleRecord[],
  context: AskingContext,
  language: string,
): FoundWordings {
  const gathered = new Map<string, GatheredWording>();
  for (const article of articles) {
    const { fields, blocks, hidden } = askedTexts(article);
    for (const text of [...fields, ...withoutDivided(blocks, context.finder), ...hidden])
      for (const { start, end, reason, isOther } of possibleNames(text, context)) {
        const wording = text.slice(start, end).replace(/\s+/g, ' ');
        const key = wordingKey(wording);
        const none: GatheredWording = { reason, isOther, spellings: new Map(), count: 0, samples: [] };
        const known = gathered.get(key) ?? none;
        gathered.set(key, known);
        known.count += 1;
        known.spellings.set(wording, (known.spellings.get(wording) ?? 0) + 1);
        if (known.samples.length < maxSamples)
          known.samples.push({
            article: article.id,
            sentence: sentenceOf(text, { start, end }, article.data.language ?? language),
            passage: passageOf(text, { start, end }),
          });
      }
  }
  const wordings = [...gathered.values()].map((one) => ({ ...one, wording: usualSpelling(one.spellings) }));
  return {
    questions: wordings
      .filter(({ isOther }) => !isOther)
      .toSorted((a, b) => b.count - a.count || compareText(a.wording, b.wording))
      .map(({ wording, reason, count, samples }) => ({ wording, reason, count, samples })),
    ofOthers: wordings
      .filter(({ isOther }) => isOther)
      .map(({ wording }) => wording)
      .toSorted(compareText),
  };
}

function usualSpelling(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].toSorted(([a, x], [b, y]) => y - x || compareText(a, b))[0]![0];
}

function sentenceOf(text: string, range: TextRange, language: string): string {
  const { start, end } = sentenceAround(sentences(text, language, [range]), [range]);
  if (end - start <= maxSentence) return text.slice(start, end).replace(/\s+/g, ' ').trim();
  const from = Math.max(start, range.start - maxSentence / 2);
  return `… ${text
    .slice(from, Math.min(end, from + maxSentence))
    .replace(/\s+/g, ' ')
    .trim()} …`;
}

/** Returns the words with those around them, as a kept meaning has them. */
function passageOf(text: string, { start, end }: TextRange): string {
  const words = foldedWords(text);
  const first = words.findIndex((word) => word.end > start);
  const length = words.filter((word) => word.end > start && word.start < end).length;
  return contextText(wordsInContext(text, words, { start: first, length }));
}
