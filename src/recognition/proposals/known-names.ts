import type { MentionPassage } from '../../archive/find-mentions.ts';
import { type Lexicon, matchesAt } from '../../archive/lexicon.ts';
import type { NameIndex } from '../../archive/name-index.ts';
import { isWholeWord, type Token, tokenize } from '../../text/tokens.ts';
import type { EntityId } from '../../schema/id.ts';
import type { NameTrust } from './name-trust.ts';
import type { Wording } from './wordings.ts';

/** What the archive knows about names. */
export interface NameKnowledge {
  readonly lexicon: Lexicon;
  readonly trust: NameTrust;
  /** Whether there is a model. Without one, only known names and full names are preselected. */
  readonly hasModel: boolean;
}

/** Adds the names of records that occur in the article, and assigns records to found names. */
export function addKnownNames(
  wordings: Map<string, Wording>,
  passages: readonly MentionPassage[],
  { lexicon, trust, hasModel }: NameKnowledge,
): void {
  for (const { text } of passages) {
    const tokens = tokenize(text);
    for (let first = 0; first < tokens.length; first += 1) {
      for (const match of matchesAt(lexicon, tokens, first)) {
        if (!isWholeWord(tokens, match.first, match.last, text)) continue;
        const slice = tokens.slice(match.first, match.last + 1).map(({ folded }) => folded);
        const key = slice.join(' ');
        const known = wordings.get(key);
        if (known) known.entities = match.entities;
        else if (
          !isInLongerName(text, tokens, match) &&
          (hasModel ? trust.isNameUntagged(key) : trust.isName(key))
        ) {
          wordings.set(key, {
            words: text.slice(tokens[match.first]!.start, tokens[match.last]!.end),
            tokens: slice,
            kind: kindOf(match.entities[0]!, lexicon),
            found: 0,
            agreed: 0,
            agreedIfKnown: 0,
            hasTitle: false,
            entities: match.entities,
          });
        }
      }
    }
  }
  for (const wording of wordings.values()) settleKind(wording, lexicon, hasModel);
}

/**
 * Whether capitalized words stand directly before or behind a name that was not found there: “Example Analytics” is not
 * Example. Where all words are capitalized, as in a headline, that says nothing.
 */
function isInLongerName(
  text: string,
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const isCapitalized = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.folded);
  const isNext = (one: Token | undefined, other: Token | undefined) =>
    one !== undefined && other !== undefined && /^\s+$/u.test(text.slice(one.end, other.start));
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const touches =
    (isCapitalized(before) && isNext(before, tokens[first]) && first > 1) ||
    (isCapitalized(after) && isNext(tokens[last], after));
  return touches && tokens.some(({ folded }) => /^\p{Ll}{4}/u.test(folded));
}

/**
 * Gives a name the kind of its record. But if the rules and two taggers agree on another kind, it is something else:
 * the team England, where the archive knows the country.
 */
function settleKind(wording: Wording, lexicon: Lexicon, hasModel: boolean): void {
  const kinds = new Set(wording.entities.map((id) => kindOf(id, lexicon)));
  if (kinds.size !== 1) return;
  const [kind] = [...kinds];
  if (kind === wording.kind) return;
  if (hasModel && wording.agreed * 2 > wording.found) wording.entities = [];
  else wording.kind = kind!;
}

function kindOf(id: EntityId, lexicon: Lexicon) {
  return lexicon.record.get(id)!.data.kind;
}

/** Finds the record of a name that is spelled differently there: without an accent, or with Inc. */
export function linkSimilarNames(wording: Wording, names: NameIndex): void {
  if (wording.entities.length > 0 || wording.longer) return;
  if (wording.tokens.length === 1 && wording.kind === 'person') return;
  wording.entities = names.alike(wording.words, wording.kind);
}
