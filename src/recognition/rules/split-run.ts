import {
  officeCompletions,
  officeTies,
  organizationHeads,
  organizationSuffixes,
  placeHeads,
  roleModifiers,
  roles,
  surnameOffices,
  titleEndings,
} from '../lists/cue-words.ts';
import { givenNames } from '../lists/given-names.ts';
import { type CaseCounts, lowerShare } from '../text/case-counts.ts';
import type { Word } from '../text/words.ts';
import { isHead } from './follow-run.ts';
import { isInsideName, isOffice, isTitle } from './titles.ts';

/** A run that is two: the last word of the first name, and the first word of the second. */
export interface NameSplit {
  readonly leftLast: number;
  readonly rightFirst: number;
  readonly title?: 'honorific' | 'role';
}

/** Finds an office or a title inside a run: the part before it, and the name after it. */
export function splitAtTitle(words: readonly Word[], first: number, last: number): NameSplit | undefined {
  for (let index = first; index <= last; index += 1) {
    const { lower } = words[index]!;
    const isHonorific = isTitle(words[index]!) && index < last && !isInsideName(words, first, index);
    const isRole =
      isOffice(lower) &&
      !(index < last && isHeadAhead(words, index + 1, last)) &&
      !(organizationHeads.has(lower) || placeHeads.has(lower));
    if (!isHonorific && !isRole) continue;
    if (isRole && index === first && index < last && words[index + 1]!.lower === 'of')
      return { leftLast: first - 1, rightFirst: index + 2, title: 'role' };
    // A role at the end of a longer run must be an office: Finance Minister.
    let left = index - 1;
    while (
      left >= first &&
      (roleModifiers.has(words[left]!.lower) ||
        roles.has(words[left]!.lower) ||
        officeTies.has(words[left]!.lower))
    )
      left -= 1;
    let right = index + 1;
    while (
      right <= last &&
      (isOffice(words[right]!.lower) ||
        (isRole && officeCompletions.has(words[right]!.lower)) ||
        isTitle(words[right]!) ||
        (isHonorific && titleEndings.has(words[right]!.lower)) ||
        (roleModifiers.has(words[right]!.lower) && right < last && roles.has(words[right + 1]!.lower)))
    )
      right += 1;
    if (isRole && surnameOffices.has(lower) && index > first && left >= first) {
      // The last word may be a surname: Martin Luther King.
      if (right > last) return undefined;
    }
    if (/^(?:general|secretary)$/.test(lower) && right > last && index > first && isHead(words[index - 1]!))
      continue;
    return { leftLast: left, rightFirst: right, title: isHonorific ? 'honorific' : 'role' };
  }
  return undefined;
}

/** Finds a person after acronyms and ordinary words: ILO Ada Example, Economic Development Ada Example. */
export function splitAtGivenName(
  words: readonly Word[],
  first: number,
  last: number,
  counts: CaseCounts,
): NameSplit | undefined {
  const isOther = ({ text, lower, case: written }: Word) =>
    written === 'capitals' ? text.length >= 3 : lowerShare(counts, lower) > 0.6;
  let name = first;
  while (name < last && isOther(words[name]!)) name += 1;
  if (name === first || name === last || !givenNames.has(words[name]!.text)) return undefined;
  const rest = words.slice(name, last + 1);
  return rest.some((word) => isHead(word) || word.case !== 'capitalized')
    ? undefined
    : { leftLast: name - 1, rightFirst: name };
}

/** Whether an institution follows, and not a name: Chief Minister’s Office, President Hotel. */
function isHeadAhead(words: readonly Word[], first: number, last: number): boolean {
  return (
    (organizationHeads.has(words[last]!.lower) &&
      !organizationSuffixes.has(words[last]!.lower) &&
      last - first <= 1) ||
    words[first]!.lower === "'s"
  );
}
