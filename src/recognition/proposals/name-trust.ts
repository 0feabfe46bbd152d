import { type Lexicon, matchesAt } from '../../archive/lexicon.ts';
import type { Listing, MentionPassage } from '../../archive/find-mentions.ts';
import { isWholeWord, tokenize } from '../../text/tokens.ts';
import { type CaseCounts, lowerShare } from '../text/case-counts.ts';

/** Known names that less often refer to their record are not proposed alone: May is a month, too. */
const minShare = 0.6;

/** Decides which names of records are names wherever they occur. */
export class NameTrust {
  /** How often a record’s name referred to the record in decided articles, and how often it was an ordinary word. */
  readonly #uses = new Map<string, { named: number; other: number }>();
  /** How often the archive writes each word in lower case. */
  readonly counts: CaseCounts;

  constructor(counts: CaseCounts) {
    this.counts = counts;
  }

  /** Learns from a fully decided article. */
  add(passages: readonly MentionPassage[], listed: readonly Listing[], lexicon: Lexicon): void {
    const ids = new Set(listed.map(({ id }) => id));
    for (const { text } of passages) {
      const tokens = tokenize(text);
      for (let first = 0; first < tokens.length; first += 1) {
        const match = matchesAt(lexicon, tokens, first).at(-1);
        if (!match || !isWholeWord(tokens, match.first, match.last, text)) continue;
        const key = tokens
          .slice(match.first, match.last + 1)
          .map(({ folded }) => folded)
          .join(' ');
        let uses = this.#uses.get(key);
        if (!uses) {
          uses = { named: 0, other: 0 };
          this.#uses.set(key, uses);
        }
        if (match.entities.some((id) => ids.has(id))) uses.named += 1;
        else uses.other += 1;
        first = match.last;
      }
    }
  }

  /** Whether a known name is proposed without other evidence. */
  isName(key: string): boolean {
    const uses = this.#uses.get(key);
    if (uses && uses.named + uses.other > 1) return uses.named / (uses.named + uses.other) >= minShare;
    return key.includes(' ') || (/^[^\p{Ll}]/u.test(key) && lowerShare(this.counts, key.toLowerCase()) < 0.3);
  }

  /**
   * Whether a known name is proposed although the tagger did not take it for one: if it has several words, or is a word
   * that nearly always referred to its record.
   */
  isNameUntagged(key: string): boolean {
    if (key.includes(' ')) return this.isName(key);
    const { named, other } = this.#uses.get(key) ?? { named: 0, other: 0 };
    return named >= 3 && named / (named + other) >= 0.9;
  }

  /** Whether there is enough evidence to preselect it. */
  isSure(key: string): boolean {
    const uses = this.#uses.get(key);
    if (!uses || uses.named + uses.other < 2) return key.includes(' ');
    return uses.named / (uses.named + uses.other) >= 0.8;
  }
}
