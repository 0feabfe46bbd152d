import type { MentionPassage } from '../../archive/find-mentions.ts';
import { nameKey, tokenize } from '../../text/tokens.ts';
import { censusSurnames } from '../lists/census-names.ts';
import { givenNames } from '../lists/given-names.ts';
import { commonSurnames } from '../lists/surnames.ts';
import { type CaseCounts, lowerShare } from '../text/case-counts.ts';
import type { ProposalWords } from './proposal-words.ts';
import type { Wording } from './wordings.ts';

/**
 * Corrects where full names of people begin: without titles and offices, and with the given name that always precedes
 * them. “Mrs Ada Quennell” is Ada Quennell, and “Li Yanhong” is Robin Li Yanhong where the article writes it so.
 */
export function trimFullNames(
  wordings: Map<string, Wording>,
  passages: readonly MentionPassage[],
  counts: CaseCounts,
  lists: ProposalWords,
): void {
  for (const [key, wording] of [...wordings]) {
    if (wording.kind !== 'person' || wording.entities.length > 0 || !/\s/u.test(wording.words)) continue;
    const trimmed = withoutOthers(wording.words, counts, lists);
    const words = `${givenNameBefore(trimmed, passages, lists)}${trimmed}`;
    if (words === wording.words) continue;
    wordings.delete(key);
    const same = wordings.get(nameKey(words));
    if (!same) {
      wordings.set(nameKey(words), {
        ...wording,
        words,
        tokens: tokenize(words).map(({ folded }) => folded),
        hasTitle: wording.hasTitle || trimmed !== wording.words,
      });
    } else if (same.kind === 'person') {
      same.found += wording.found;
      same.agreed += wording.agreed;
    }
  }
}

/**
 * Removes titles and ordinary words from the ends of a name, but leaves two words: Sheikh Hasina. A dateline is
 * removed as well: “6 May-Ada Quennell”.
 */
function withoutOthers(name: string, counts: CaseCounts, lists: ProposalWords): string {
  const words = name.split(/\s+/u);
  const [dateline, rest] = words[0]!.split(/-(?=\p{Lu})/u);
  if (rest !== undefined && isDateline(dateline!, rest, lists)) words[0] = rest;
  while (words.length > 2 && (isTitleWord(words[0]!, lists) || isOrdinary(words[0]!, counts, lists)))
    words.shift();
  while (words.length > 2 && isOrdinary(words.at(-1)!, counts, lists)) words.pop();
  return words.join(' ');
}

/** Whether what a hyphen separates from a name is a month or a place, and not the first half of a given name: Karl-Heinz. */
function isDateline(before: string, after: string, lists: ProposalWords): boolean {
  if (lists.neverNames.has(before) || lists.isPlace(before)) return true;
  return before.length > 3 && isOnlyGivenName(after, lists) && !isOnlyGivenName(before, lists);
}

function isTitleWord(word: string, { honorifics, isOffice }: ProposalWords): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return !givenNames.has(word) && word.length > 2 && (honorifics.has(lower) || isOffice(lower));
}

/** Whether the archive usually writes a capitalized word in lower case, and no list of names has it. */
function isOrdinary(word: string, counts: CaseCounts, { isGivenName }: ProposalWords): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
    lowerShare(counts, word.toLowerCase()) > 0.6 &&
    !(isGivenName(word) || commonSurnames.has(word) || censusSurnames.has(word))
  );
}

/** Returns the given name, and a space, that precedes all occurrences of a name; otherwise nothing. */
function givenNameBefore(name: string, passages: readonly MentionPassage[], lists: ProposalWords): string {
  let given: string | undefined;
  for (const { text } of passages) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const [, before = ''] =
        /(?<![\p{L}\p{M}’'-])(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
      if ((given ?? before) !== before || !isOnlyGivenName(before, lists)) return '';
      given = before;
    }
  }
  return given === undefined ? '' : `${given} `;
}

/** Whether a word is a given name, and no place, title or office. */
function isOnlyGivenName(
  word: string,
  { isGivenName, isPlace, honorifics, isOffice }: ProposalWords,
): boolean {
  return (
    isGivenName(word) &&
    !isPlace(word) &&
    !honorifics.has(word.toLowerCase()) &&
    !isOffice(word.toLowerCase())
  );
}
