import type { CaseCounts } from '../text/case-counts.ts';
import { functionWords } from '../lists/cue-words.ts';
import { isCapital, type Sentence, type Word } from '../text/words.ts';
import { isCompound, isNeverName, lastOfRun } from './follow-run.ts';
import { type Run, trimRun } from './trim-run.ts';

/** Finds the runs in a sentence of running text. */
export function findRuns({ words }: Sentence, counts: CaseCounts): Run[] {
  const runs: Run[] = [];
  let isStart = true;
  for (let index = 0; index < words.length;) {
    const word = words[index]!;
    if (!canBegin(words, index)) {
      isStart = word.case === 'sign' ? isStart || beginsAgain(word) : false;
      index += 1;
      continue;
    }
    const last = lastOfRun(words, index);
    const isAnew = functionWords.has(word.lower) && index > 0 && isCapital(words[index - 1]!);
    runs.push(...trimRun(words, index, last, isStart || isAnew, counts));
    isStart = false;
    index = last + 1;
  }
  return runs;
}

/** Whether a new sentence may begin after a sign. */
function beginsAgain({ text }: Word): boolean {
  return /^["“‘:*•(\-–—]$/.test(text);
}

function canBegin(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  return isCapital(word) && !isNeverName(words, index) && !isCompound(word.lower);
}
