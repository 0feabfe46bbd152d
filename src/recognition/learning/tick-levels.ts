/** The least evidence from which names in a language are ticked. */
interface TickLevel {
  /** For names that no decided article has; missing if none is ticked. */
  readonly fresh?: number;
  /** For names that decided articles have. */
  readonly known?: number;
}

/** How much evidence names need to be ticked, by language code. Where a language is missing, none is. */
export type TickLevels = Readonly<Record<string, TickLevel>>;

/** What is ticked is to be right in at least 92 of 100; what is chosen on few articles looks better than it is. */
const minShare = 0.93;
/** Fewer names show nothing. */
const minNames = 50;

interface Judged {
  readonly evidence: number;
  readonly isRight: boolean;
}

/** Chooses, language by language, how much evidence a name needs to be ticked: by names of articles that nothing was learned from. */
export class TickEvidence {
  readonly #judged = new Map<string, Record<keyof TickLevel, Judged[]>>();

  /**
   * Adds a found name that the keeper’s decisions show to be right or wrong.
   *
   * @param isKnown whether an article that was learned from has the name
   */
  add(language: string, isKnown: boolean, judged: Judged): void {
    const code = languageCode(language);
    const ofLanguage = this.#judged.get(code) ?? { fresh: [], known: [] };
    this.#judged.set(code, ofLanguage);
    ofLanguage[isKnown ? 'known' : 'fresh'].push(judged);
  }

  /** Returns the least evidence from which on names were right in nearly all cases. */
  levels(): TickLevels {
    return Object.fromEntries(
      [...this.#judged].map(([code, { fresh, known }]) => {
        const [ofFresh, ofKnown] = [levelOf(fresh), levelOf(known)];
        return [
          code,
          {
            ...(ofFresh !== undefined && { fresh: ofFresh }),
            ...(ofKnown !== undefined && { known: ofKnown }),
          },
        ];
      }),
    );
  }
}

/** Returns the part of a BCP 47 code that names the language. */
export function languageCode(language: string): string {
  return language.split('-')[0]!;
}

function levelOf(all: readonly Judged[]): number | undefined {
  const judged = all.toSorted((a, b) => b.evidence - a.evidence);
  let right = 0;
  let level: number | undefined;
  judged.forEach(({ evidence, isRight }, index) => {
    if (isRight) right += 1;
    const names = index + 1;
    if (names >= minNames && right / names >= minShare && judged[names]?.evidence !== evidence)
      level = evidence;
  });
  return level;
}
