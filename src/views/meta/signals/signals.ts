import { type CrawlerPurpose, crawlerPurposes, type SiteData } from '../../../schema/site.ts';
import { signalStandards } from './standards.ts';

/** What an archive tells programs, in the words of each standard; all of it follows from what it refuses. */
export interface Signals {
  readonly refused: readonly CrawlerPurpose[];
  /** Preferences for each use that is refused: `train-ai=n`. Undefined if the draft is not asked for. */
  readonly usage?: string;
  /** The fields that reserve the right to text and data mining; empty if it is not reserved. */
  readonly reservation: readonly (readonly [name: string, value: string])[];
  /** The uses that a license prohibits: `ai-train`. Empty if there are no terms to refer to. */
  readonly prohibited: readonly string[];
  /** The address of the terms by which a refused use is allowed. */
  readonly terms?: string;
}

/** What the standards call a purpose, and whether it is text and data mining. */
interface StatedUse {
  readonly usage?: string;
  readonly license: readonly string[];
  readonly isMining: boolean;
}

/**
 * The only place where a purpose is given the words of the standards. None of them has a word for preservation: those who
 * preserve are refused by name, in robots.txt, and by no sentence that is about another use.
 */
const statedUses: Readonly<Record<CrawlerPurpose, StatedUse>> = {
  search: { usage: 'search', license: ['search'], isMining: false },
  answers: { usage: 'ai-use', license: ['ai-input', 'ai-index'], isMining: false },
  training: { usage: 'train-ai', license: ['ai-train'], isMining: true },
  preservation: { license: [], isMining: false },
};

/**
 * Returns what an archive tells programs. Nothing is said of what is allowed: a preference that nobody stated, or a license that
 * nobody gave, would be invented.
 */
export function signalsOf({ robots }: Pick<SiteData, 'robots'>): Signals {
  // As an address is written in headers: without spaces, line breaks and letters beyond ASCII.
  const terms = robots.terms === undefined ? undefined : new URL(robots.terms).href;
  const refused = crawlerPurposes.filter((purpose) => robots[purpose] === 'refuse');
  const uses = refused.map((purpose) => statedUses[purpose]);
  const usage = uses.flatMap(({ usage }) => usage ?? []).map((label) => `${label}=n`);
  const { isDraft } = signalStandards.usage;
  return {
    refused,
    ...(usage.length > 0 && (!isDraft || robots.drafts) && { usage: usage.join(', ') }),
    reservation: uses.some(({ isMining }) => isMining)
      ? [['tdm-reservation', '1'], ...(terms === undefined ? [] : [['tdm-policy', terms] as const])]
      : [],
    prohibited: terms === undefined ? [] : uses.flatMap(({ license }) => license),
    ...(terms !== undefined && { terms }),
  };
}
