/** The number of articles that a dossier contains at most. */
export const maxArticles = 200;

/** The articles of a year, a vaguer period or without a date, or the whole of a list. */
export interface ArticlesOfYear {
  /** `1987`, `198X`, `undated`; empty for a list that has no years. */
  readonly key: string;
  readonly count: number;
  /** Returns the ids of the articles between two places, oldest first. */
  readonly ids: (from: number, to: number) => Promise<readonly string[]>;
}

/** As much of a year as one dossier contains. */
export interface DossierPart {
  /** As in the address: `1987`, or `1987.2` for the second part of it. */
  readonly key: string;
  readonly year: ArticlesOfYear;
  /** The places of its articles in the year, from 0; `to` is not included. */
  readonly from: number;
  readonly to: number;
}

/** Divides years into parts that are short enough for a dossier. */
export function partsOf(years: readonly ArticlesOfYear[]): DossierPart[] {
  return years.flatMap((year) => {
    const count = Math.ceil(year.count / maxArticles);
    return Array.from({ length: count }, (_, index) => ({
      key: index === 0 ? year.key : `${year.key}.${index + 1}`,
      year,
      from: index * maxArticles,
      to: Math.min((index + 1) * maxArticles, year.count),
    }));
  });
}

/**
 * Returns the parts of which the dossier consists: all, if together they are short enough, or the one in the address;
 * undefined if the reader must choose one.
 */
export function chosenParts(
  parts: readonly DossierPart[],
  wanted: string | null,
): readonly DossierPart[] | undefined {
  const count = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  if (count <= maxArticles) return parts;
  const part = parts.find(({ key }) => key === wanted);
  return part && [part];
}
