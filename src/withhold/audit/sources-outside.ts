import type { Content } from '../../archive/record.ts';
import { withoutMarkup } from '../../archive/shingles.ts';
import { readPassagesSafely } from '../../files/render-safely.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { type FoldedWord, foldedWords } from '../forms/folded-words.ts';
import { contextText } from '../forms/kept-meanings.ts';
import { comparable } from '../rewrite/comparable-text.ts';
import { stringsIn } from '../rewrite/withheld-names.ts';

/** A text of the content, in which others of a withheld name may stand. */
export interface ContentText {
  /** The id of the article; absent for records, pages and settings. */
  readonly article?: string;
  readonly text: string;
  /** The text as clues of forms are compared with it. */
  readonly plain: string;
}

/** The texts in which others of the same name, or other meanings of the words, may stand. */
export interface OutsideSources {
  /** Whether the words of a hit, with those around it, stand there, or were kept as another meaning. */
  readonly has: (context: string) => boolean;
  /** Whether no text has a form, other meanings aside. */
  readonly isEmpty: boolean;
  /** Whether a word stands in any of these texts, in any case. */
  readonly hasWord: (word: string) => boolean;
}

/** Returns the texts of a content: of an article its fields, and all that its page has in a row. */
export function contentTexts({ site, articles, entities, topics, pages }: Content): ContentText[] {
  const source = (text: string, article?: string): ContentText => ({
    text,
    plain: comparable(text),
    ...(article !== undefined && { article }),
  });
  return [
    ...articles.flatMap(({ id, data, body }) => {
      const { title, standfirst = '', dateline = '' } = data;
      return [
        source([id, ...stringsIn(data)].join('\n'), id),
        source([title, standfirst, dateline, withoutMarkup(body), body].join('\n'), id),
      ];
    }),
    ...[site, ...entities, ...topics, ...pages].map((record) => source(stringsIn(record).join('\n'))),
  ];
}

/**
 * Returns the texts of records and of articles outside a decision that have one of its forms, and in its own articles the
 * passages in which the keeper has marked another meaning.
 */
export function sourcesOutside(
  texts: readonly ContentText[],
  { articles }: Content,
  { articles: own, meanings = [] }: PrivateDecision,
  { find, clues }: FormFinder,
): OutsideSources {
  const isOwn = new Set(own);
  const outside = texts.filter(({ article }) => article === undefined || !isOwn.has(article));
  const marked = articles
    .filter(({ id, body }) => isOwn.has(id) && body.includes('entity:'))
    .flatMap(({ body }) => readPassagesSafely(body))
    .filter(({ manualLinks }) => manualLinks.length > 0);
  const clue = new RegExp(clues.join('|') || '(?!)', 'u');
  const stated = [...outside.filter(({ plain }) => clue.test(plain)), ...marked].flatMap(({ text }) => {
    const folded = foldedWords(text);
    return find(text, folded).length > 0 ? [` ${joined(folded)} `] : [];
  });
  const kept = meanings.map((place) => ` ${foldedText(contextText(place))} `);
  const all = [...stated, ...kept];
  // The same words stand in many files.
  const contexts = new Map<string, boolean>();
  const words = new Map<string, boolean>();
  const isWord = (word: string) => {
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`, 'u');
    return (
      kept.some((text) => text.includes(` ${word} `)) ||
      outside.some(({ plain }) => plain.includes(word) && pattern.test(plain))
    );
  };
  return {
    isEmpty: stated.length === 0,
    has: (context) => {
      const known = contexts.get(context) ?? all.some((text) => text.includes(context));
      contexts.set(context, known);
      return known;
    },
    hasWord: (word) => {
      const known = words.get(word) ?? isWord(word);
      words.set(word, known);
      return known;
    },
  };
}

/** Returns the words of a text, folded, with a space between. */
export function foldedText(text: string): string {
  return joined(foldedWords(text));
}

function joined(words: readonly FoldedWord[]): string {
  return words.map(({ folded }) => folded).join(' ');
}
