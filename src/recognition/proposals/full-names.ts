import type { MentionPassage } from '../../archive/find-mentions.ts';
import { isWholeWord, nameKey, type Token, tokenize } from '../../text/tokens.ts';
import type { ProposalWords } from './proposal-words.ts';
import type { Wording } from './wordings.ts';

/**
 * Adds the full names of people who were only found by their surname, if the article writes it after one and the same
 * given name. Longer names that contain the full name with other words, and for which there is little evidence, are
 * removed: “ANC Ada Example”.
 */
export function addFullNames(
  wordings: Map<string, Wording>,
  passages: readonly MentionPassage[],
  lists: ProposalWords,
): void {
  const alone = [...wordings.values()].filter((wording) => isSurname(wording, wordings));
  if (alone.length === 0) return;
  const texts = passages.map(({ text }) => ({ text, tokens: tokenize(text) }));
  for (const short of alone) {
    const written = texts.flatMap(({ text, tokens }) => fullNamesIn(text, tokens, short.tokens, lists));
    const [words] = written;
    if (words === undefined || written.some((other) => other !== words)) continue;
    const key = nameKey(words);
    if (wordings.has(key)) continue;
    for (const [longKey, long] of wordings) {
      if (longKey.endsWith(` ${key}`) && long.entities.length === 0 && long.agreed * 2 <= long.found)
        wordings.delete(longKey);
    }
    wordings.set(key, {
      ...short,
      words,
      tokens: tokenize(words).map(({ folded }) => folded),
      found: written.length,
      agreed: 0,
      agreedIfKnown: 0,
      entities: [],
    });
  }
}

/** Whether a name is a person’s, has one word, and belongs to no full name of a person. */
function isSurname(
  { kind, words, entities, found }: Wording,
  wordings: ReadonlyMap<string, Wording>,
): boolean {
  if (kind !== 'person' || /\s/u.test(words) || found === 0 || entities.length > 0) return false;
  for (const other of wordings.values()) {
    if (other.kind === 'person' && other.words !== words && other.words.split(/\s+/u).includes(words))
      return false;
  }
  return true;
}

/** Returns the full names that end with a surname, as a text writes them. */
function fullNamesIn(
  text: string,
  tokens: readonly Token[],
  surname: readonly string[],
  lists: ProposalWords,
): string[] {
  const found: string[] = [];
  for (let at = 1; at + surname.length <= tokens.length; at += 1) {
    if (surname.some((token, index) => tokens[at + index]!.folded !== token)) continue;
    if (!isWholeWord(tokens, at, at + surname.length - 1, text)) continue;
    const last = tokens[at + surname.length - 1]!;
    const next = tokens[at + surname.length];
    // Clinton White House
    if (next && isBefore(text, last, next) && /^\p{Lu}/u.test(next.folded)) continue;
    let first = at;
    while (
      first > 0 &&
      isBefore(text, tokens[first - 1]!, tokens[first]!) &&
      mayBeGiven(tokens[first - 1]!.folded, first === at, lists)
    )
      first -= 1;
    if (first < at) found.push(text.slice(tokens[first]!.start, last.end));
  }
  return found;
}

/** Whether only a space is between two words. */
function isBefore(text: string, word: Token, next: Token): boolean {
  return /^\s$/u.test(text.slice(word.end, next.start));
}

/**
 * @param isNext whether the surname follows; then any capitalized word or two initials may be a given name, unless they
 *   are known to be something else
 */
function mayBeGiven(word: string, isNext: boolean, lists: ProposalWords): boolean {
  const { honorifics } = lists;
  if (lists.isGivenName(word)) return !honorifics.has(word.toLowerCase());
  const isInitials = /^\p{Lu}{1,2}$/u.test(word);
  if (!isNext || !(isInitials || /^\p{Lu}\p{Ll}+$/u.test(word))) return false;
  const lower = word.toLowerCase();
  return !(
    lists.isPlace(word) ||
    lists.organizations.has(word) ||
    lists.demonyms.has(word) ||
    lists.neverNames.has(word) ||
    (honorifics.has(lower) && !isInitials) ||
    [lists.functionWords, lists.roles, lists.roleModifiers, lists.organizationHeads, lists.placeHeads].some(
      (list) => list.has(lower),
    )
  );
}
