import type { Content } from '../../archive/record.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { readPassagesSafely } from '../../files/render-safely.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { foldedWords } from '../forms/folded-words.ts';

/** The texts in which others of the same name, or other meanings of the words, may stand. */
export interface OutsideSources {
  /** Whether the words of a hit, with those around it, stand there. */
  readonly has: (context: string) => boolean;
  readonly isEmpty: boolean;
  /** Whether a word stands in any of these texts, in any case. */
  readonly hasWord: (word: string) => boolean;
}

/**
 * Returns the texts of records and of articles outside a decision that have one of its forms, and in its own articles the
 * words that the keeper has marked as another meaning.
 */
export function sourcesOutside(
  { site, articles, entities, topics, pages }: Content,
  { articles: own }: PrivateDecision,
  { find }: FormFinder,
): OutsideSources {
  const texts = [
    ...articles
      .filter(({ id }) => !own.includes(id))
      .flatMap(({ id, data, body }) => {
        const blocks = readPassagesSafely(body).map(({ text }) => text);
        const { title, standfirst = '', dateline = '' } = data;
        // The index has the texts of an article one after another.
        return [id, ...stringsIn(data), ...blocks, body, [title, standfirst, dateline, ...blocks].join(' ')];
      }),
    ...articles
      .filter(({ id }) => own.includes(id))
      .flatMap(({ body }) => readPassagesSafely(body))
      .filter(({ manualLinks }) => manualLinks.length > 0)
      .map(({ text }) => text),
    ...[site, ...entities, ...topics, ...pages].flatMap(stringsIn),
  ];
  const stated = texts.filter((text) => find(text).length > 0).map((text) => ` ${foldedText(text)} `);
  let words: Set<string> | undefined;
  return {
    isEmpty: stated.length === 0,
    has: (context) => stated.some((text) => text.includes(context)),
    hasWord: (word) => (words ??= new Set(texts.flatMap((text) => foldedText(text).split(' ')))).has(word),
  };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Returns the words of a text, folded, with a space between. */
export function foldedText(text: string): string {
  return foldedWords(text)
    .map(({ folded }) => folded)
    .join(' ');
}
