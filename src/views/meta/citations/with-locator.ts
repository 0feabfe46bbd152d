import { monthName, shortMonth } from './month-name.ts';

/** A citation style. */
export type StyleName = 'chicagoNote' | 'chicagoBibliography' | 'apa' | 'mla';

/** The cited paragraph and the day of access. */
export interface CitedFrom {
  /** The number of the paragraph, from 1; undefined for the whole article. */
  readonly paragraph?: number;
  /** The address of the paragraph, which replaces that of the article. */
  readonly url?: string;
  /** The day of access, `YYYY-MM-DD`. */
  readonly accessed: string;
}

/**
 * Adds the paragraph and the day of access to a citation, where its style puts them.
 *
 * @param text the citation, which contains the address
 */
export function withLocator(style: StyleName, text: string, url: string, from: CitedFrom): string {
  const at = text.lastIndexOf(url);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const end = (from.url ?? url) + text.slice(at + url.length);
  const [year = '', month = '', day = ''] = from.accessed.split('-');
  const name = monthName(Number(month));
  const american = `${name} ${Number(day)}, ${year}`;
  const paragraph = from.paragraph === undefined ? '' : `para. ${from.paragraph}`;
  switch (style) {
    case 'chicagoNote':
      return `${before}${paragraph && `${paragraph}, `}accessed ${american}, ${end}`;
    case 'chicagoBibliography':
      return `${before}Accessed ${american}. ${end}`;
    case 'apa':
      return `${withParagraph(before.replace(/Retrieved $/u, ''), paragraph)}Retrieved ${american}, from ${end}`;
    case 'mla':
      return `${before}${paragraph.replace('para.', 'par.')}${paragraph && ', '}${end} Accessed ${Number(day)} ${shortMonth(name)} ${year}.`;
  }
}

/** Adds the paragraph after the container, as in APA: "The Paper, para. 4." */
function withParagraph(before: string, paragraph: string): string {
  return paragraph === '' ? before : before.replace(/\.?(?<!\s)\s*$/u, `, ${paragraph}. `);
}
