import { sentenceCase } from '../../../text/sentence-case.ts';
import type { CitationWords } from '../../../shared/words/citation-words.ts';

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
export function withLocator(
  style: StyleName,
  text: string,
  url: string,
  from: CitedFrom,
  words: CitationWords,
): string {
  const { comma, stop } = words;
  const at = text.lastIndexOf(url);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const end = (from.url ?? url) + text.slice(at + url.length);
  const day = words.period(from.accessed, style === 'mla' ? 'mla' : 'chicago');
  const accessed = words.accessed(day);
  const paragraph =
    from.paragraph === undefined ? '' : words.paragraph(from.paragraph, style === 'mla' ? 'mla' : 'chicago');
  switch (style) {
    case 'chicagoNote':
      return `${before}${paragraph && `${paragraph}${comma}`}${accessed}${comma}${end}`;
    case 'chicagoBibliography':
      return `${before}${sentenceCase(accessed)}${stop}${end}`;
    case 'apa':
      return `${withParagraph(without(before, words.retrieved(undefined)), paragraph, words)}${words.retrieved(day)} ${end}`;
    case 'mla':
      return `${before}${paragraph}${paragraph && comma}${end} ${sentenceCase(accessed)}${stop.trim()}`;
  }
}

/** Removes a last word, if a text has it. */
function without(text: string, word: string): string {
  return word !== '' && text.endsWith(`${word} `) ? text.slice(0, -word.length - 1) : text;
}

/** Adds the paragraph after the container, as in APA: "The Paper, para. 4." */
function withParagraph(before: string, paragraph: string, { comma, stop }: CitationWords): string {
  if (paragraph === '') return before;
  const end = before.trimEnd();
  const open = end.endsWith(stop.trim()) ? end.slice(0, -stop.trim().length) : end;
  return `${open}${comma}${paragraph}${stop}`;
}
