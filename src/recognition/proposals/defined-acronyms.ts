import type { MentionPassage } from '../../archive/find-mentions.ts';
import { nameKey } from '../../text/tokens.ts';
import type { ProposalWords } from './proposal-words.ts';
import { hasInitials } from './short-names.ts';
import type { Wording } from './wordings.ts';

/**
 * Adds and links the acronyms that an article defines in parentheses after an institution’s name: Union of Bakers
 * (UoB), Tollund Electric Power Company (Tepco).
 *
 * @param hasModel whether a tagger found the names. The rules often find only the end of a long one, so only an acronym
 *   of all its initials is added for them.
 */
export function addDefinedAcronyms(
  wordings: Map<string, Wording>,
  passages: readonly MentionPassage[],
  hasModel: boolean,
  lists: ProposalWords,
): void {
  for (const long of [...wordings.values()]) {
    if (long.kind !== 'organization' || !/\s/u.test(long.words)) continue;
    const isAgreed = long.agreed * 2 >= long.found;
    for (const words of wordsInParentheses(long.words, passages)) {
      if (
        !hasInitials(long.words.split(/[\s-]+/u), words, lists) &&
        !(hasModel && isAgreed && isAcronym(words, long.words, lists))
      )
        continue;
      const key = nameKey(words);
      const known = wordings.get(key);
      if (!known)
        wordings.set(key, {
          ...long,
          words,
          tokens: [key],
          found: 0,
          agreed: isAgreed ? long.agreed : 0,
          agreedIfKnown: isAgreed ? long.agreedIfKnown : 0,
          entities: [],
          longer: long,
        });
      else if (known.kind === 'organization' && known.entities.length === 0) known.longer ??= long;
    }
  }
}

/** Returns the single capitalized words in parentheses that follow a name. */
function wordsInParentheses(name: string, passages: readonly MentionPassage[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of passages) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const after = text.slice(at + name.length, at + name.length + 24);
      const [, word] = /^,? ?\(["“‘']?(\p{Lu}[\p{L}\p{N}&.-]{1,12})["”’']?\)/u.exec(after) ?? [];
      if (word !== undefined) found.add(word);
    }
  }
  return found;
}

/** Whether a word has several capitals, or only letters of a name, in order: BoG, Tepco; but not Germany, Maoist. */
function isAcronym(word: string, name: string, { isPlace, demonyms }: ProposalWords): boolean {
  if (isPlace(word) || demonyms.has(word)) return false;
  if (/\p{Lu}.*\p{Lu}/u.test(word)) return true;
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of word.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
