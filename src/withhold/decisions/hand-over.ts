import type { FileChange } from '../../files/change-files.ts';
import { contextText, type KeptMeaning } from '../forms/kept-meanings.ts';
import {
  changeOfDecision,
  decisionFile,
  DecisionsFault,
  privateText,
  parseDecision,
  type PrivateDecision,
} from './private-decision.ts';

/** Returns the text of a file that brings decisions to another keeper: one a line. */
export function handOverText(decisions: readonly PrivateDecision[]): string {
  return decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('');
}

/**
 * Returns the changes of the private folder by which the decisions in such a file are taken over.
 *
 * @param known the decisions that are there
 * @throws {DecisionsFault} if it is damaged, or has another decision with the number of one that is there
 */
export function takeOverChanges(text: string, known: readonly PrivateDecision[]): FileChange[] {
  return text
    .split('\n')
    .filter(Boolean)
    .flatMap((line): FileChange[] => {
      const decision = parseDecision(line, 'The file');
      const after = privateText(decision);
      const same = known.find(({ number }) => number === decision.number);
      if (!same) return [{ file: decisionFile(decision.number), before: undefined, after }];
      if (privateText(same) === after) return [];
      // Each keeper may have looked at other places since.
      if (privateText({ ...decision, meanings: same.meanings }) === privateText(same))
        return [changeOfDecision(same, { ...same, meanings: bothMeanings(same, decision) })];
      throw new DecisionsFault(`There is another decision ${decision.number} on this machine.`);
    });
}

function bothMeanings({ meanings = [] }: PrivateDecision, other: PrivateDecision): KeptMeaning[] {
  const all = [...meanings, ...(other.meanings ?? [])];
  return [...new Map(all.map((kept) => [`${kept.article} ${contextText(kept)}`, kept])).values()];
}
