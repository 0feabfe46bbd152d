import type { MentionPassage } from '../../archive/find-mentions.ts';
import { tokenize } from '../../text/tokens.ts';
import { type EntityKind, entityKinds } from '../../schema/entity-kind.ts';
import type { EntityId } from '../../schema/id.ts';
import type { FoundName } from '../find-names.ts';

/** One wording of a name in an article; the same words are the same name everywhere in it. */
export interface Wording {
  /** As written at the first occurrence. */
  readonly words: string;
  /** The folded tokens of the words, equal for all spellings that the site treats as one. */
  readonly tokens: readonly string[];
  kind: EntityKind;
  /** How often it was recognized as a name, and how often the taggers and the rules agreed. */
  found: number;
  agreed: number;
  /** How often there would be enough evidence for a name that decided articles have. */
  agreedIfKnown: number;
  hasTitle: boolean;
  /** The records with this name. */
  entities: readonly EntityId[];
  /** The longer wording in the same article that it abbreviates. */
  longer?: Wording;
  /** The longer wordings that it may abbreviate, if there are several. */
  rivals?: readonly Wording[];
}

/** Groups found names by their words; each wording gets the kind of most of its occurrences. */
export function groupByWords(
  found: readonly FoundName[],
  passages: readonly MentionPassage[],
): Map<string, Wording> {
  const kinds = new Map<Wording, Map<EntityKind, number>>();
  const wordings = new Map<string, Wording>();
  for (const { passage, start, end, kind, isAgreed, isAgreedIfKnown, hasTitle } of found) {
    const words = passages[passage]!.text.slice(start, end);
    const tokens = tokenize(words).map(({ folded }) => folded);
    const key = tokens.join(' ');
    let wording = wordings.get(key);
    if (!wording) {
      wording = { words, tokens, kind, found: 0, agreed: 0, agreedIfKnown: 0, hasTitle: false, entities: [] };
      wordings.set(key, wording);
      kinds.set(wording, new Map());
    }
    wording.found += 1;
    if (isAgreed) wording.agreed += 1;
    if (isAgreedIfKnown) wording.agreedIfKnown += 1;
    if (hasTitle) wording.hasTitle = true;
    const counted = kinds.get(wording)!;
    counted.set(kind, (counted.get(kind) ?? 0) + (isAgreed ? 1.5 : 1));
  }
  for (const [wording, counted] of kinds) {
    wording.kind = [...counted].toSorted(
      ([a, one], [b, other]) => other - one || entityKinds.indexOf(a) - entityKinds.indexOf(b),
    )[0]![0];
  }
  return wordings;
}
