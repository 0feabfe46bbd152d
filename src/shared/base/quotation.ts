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
