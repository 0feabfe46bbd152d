import type { Sentence } from '../../text/words.ts';
import { cueKinds, type CueScore, noScoreYet } from './cue-scores.ts';

/** A run of capitalized words, and the evidence in it and beside it. */
export interface CueCandidate {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly key: string;
  /** Whether it begins the sentence, so that its capital is no evidence. */
  readonly isStart: boolean;
  readonly hasTitle: boolean;
  readonly score: CueScore;
}

/** All places of one name in an article. */
export interface CueGroup {
  readonly sample: CueCandidate;
  readonly score: CueScore;
  count: number;
  /** Occurrences whose capital is not due to their position in the sentence. */
  inside: number;
  hasTitle: boolean;
}

const withNone = [...cueKinds, 'none'] as const;

/** From this score on, a kind is clear. */
const clearScore = 3;

/** Groups candidates by their words, with the mean of their scores, of which many count more. */
export function groupsOf(candidates: readonly CueCandidate[]): Map<string, CueGroup> {
  const groups = new Map<string, CueGroup>();
  for (const sample of candidates) {
    const { key, score, isStart, hasTitle } = sample;
    let group = groups.get(key);
    if (!group)
      groups.set(key, (group = { sample, score: noScoreYet(), count: 0, inside: 0, hasTitle: false }));
    for (const kind of withNone) group.score[kind] += score[kind];
    group.count += 1;
    if (!isStart) group.inside += 1;
    if (hasTitle) group.hasTitle = true;
  }
  for (const { score, count } of groups.values()) for (const kind of withNone) score[kind] /= count ** 0.7;
  return groups;
}

/** Treats a single word of a person’s full name as that person. */
export function inheritNames(groups: ReadonlyMap<string, CueGroup>, sentences: readonly Sentence[]): void {
  for (const { score, sample } of [...groups.values()]) {
    const { sentence, first, last } = sample;
    if (last === first || score.person <= Math.max(score.organization, score.place)) continue;
    const words = sentences[sentence]!.words.slice(first, last + 1);
    words.forEach((word, index) => {
      const short = groups.get(word.text);
      if (!short || short.sample.first !== short.sample.last) return;
      short.score.person += index === 0 ? 1.5 : 3;
      if (index > 0) short.inside += 1;
    });
  }
}

/**
 * Gives names in a list, of which little is known, the kind of their neighbors: Tudela, Burlada y *Pamplona*.
 *
 * @param conjunctions in lower case
 */
export function agreeInLists(
  candidates: readonly CueCandidate[],
  sentences: readonly Sentence[],
  conjunctions: ReadonlySet<string>,
): void {
  const clear = ({ score }: CueCandidate) => cueKinds.find((kind) => score[kind] >= clearScore);
  const pairs = candidates.flatMap((one, index) => {
    const next = candidates[index + 1];
    if (next?.sentence !== one.sentence) return [];
    const [between, more] = sentences[one.sentence]!.words.slice(one.last + 1, next.first);
    const isList = !more && between && (between.text === ',' || conjunctions.has(between.lower));
    return isList ? [[one, next] as const] : [];
  });
  // Forwards and backwards, so that one clear name tells the whole list.
  for (const round of [pairs, pairs.toReversed()])
    for (const [one, other] of round) {
      const [kind, otherKind] = [clear(one), clear(other)];
      if (kind && !otherKind) other.score[kind] += 1.8;
      else if (otherKind && !kind) one.score[otherKind] += 1.8;
    }
}
