/** A citation style whose dates differ from those of the others. */
export type DateStyle = 'chicago' | 'apa' | 'mla';

/** The fixed words of citations. */
export interface CitationWords {
  /** "June 19, 2018", "19 June 2018": of a key such as `2018-06-19`, `2018-06` or `2018` */
  readonly period: (key: string, style: DateStyle) => string;
  /** “Storm at Sea”, with the mark that follows it: within the quotation marks in American styles, after them elsewhere. */
  readonly title: (title: string, mark: string) => string;
  /** What stands between two parts, with its space. */
  readonly comma: string;
  /** What ends a part, with its space. */
  readonly stop: string;
  /** "Ada Roe and Ann Pen" */
  readonly names: (names: readonly string[]) => string;
  /** "Roe, Ada, and Ann Pen" */
  readonly invertedNames: (names: readonly string[]) => string;
  /** "Ada Roe et al."; with a comma after an inverted name */
  readonly others: (names: string, isInverted: boolean) => string;
  readonly noDate: string;
  /** "ca. 1923" */
  readonly circa: (date: string, style: DateStyle) => string;
  /** "2nd ed." */
  readonly edition: (edition: string) => string;
  /** "p. 4", "pp. 4–5" */
  readonly pages: (pages: string, isRange: boolean) => string;
  readonly paragraph: (block: number, style: DateStyle) => string;
  /** "accessed June 19, 2018" */
  readonly accessed: (day: string) => string;
  /** "Retrieved June 19, 2018, from"; or without a day. */
  readonly retrieved: (day: string | undefined) => string;
}

/** Replaces double quotation marks in a title by single ones, as inside of other quotation marks. */
export function withInnerQuotes(title: string): string {
  return title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/gu, '‘$1’');
}

/** Ends a text with a mark inside its closing quotation marks, unless it already ends with one. @param mark such as `.` or `。` */
export function withMark(text: string, mark: string): string {
  if (/[.?!…。？！؟۔।][”’»」』〉״]*$/u.test(text)) return text;
  return text.replace(/(?<![”’])[”’]*$/u, (marks) => `${mark}${marks}`);
}

/** Joins names with commas, the last with its own separator: `, and ` makes "A, B, and C". */
export function joinNames(names: readonly string[], lastSeparator: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')}${lastSeparator}${names.at(-1)!}`;
}
