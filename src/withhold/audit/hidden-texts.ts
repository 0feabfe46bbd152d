import { isAddressOnly, isPublished } from '../../archive/publication.ts';
import type { ArticleRecord, Content } from '../../archive/record.ts';
import { withoutMarkup } from '../../text/shingles.ts';
import { dataTexts, shownMarkdown } from './content-values.ts';
import { decodeSigns } from './decode-signs.ts';

/** As many words in a row are hardly ever the same by chance. */
const wordsInARow = 8;

/** The articles whose text is not published, by sequences of words. */
export interface HiddenTexts {
  /** Their ids and texts. */
  readonly articles: readonly string[];
  /** The id of an article for the key of each sequence. */
  readonly articleOf: ReadonlyMap<number, string>;
  /** Whether a file is the page of an article to which only its address leads, and may have the sequence. */
  readonly isOwnPage: (file: string, sequence: number) => boolean;
  /** The words of these sequences. */
  readonly vocabulary: ReadonlySet<string>;
  /** Whether the sequence also stands in something that is published. */
  readonly isPublic: (sequence: number) => boolean;
}

/** @param day today in the archive’s time zone, `YYYY-MM-DD` */
export function hiddenTexts(content: Content, day: string): HiddenTexts {
  const rules = { ...content.site, day };
  const articles: string[] = [];
  const articleOf = new Map<number, string>();
  const vocabulary = new Set<string>();
  const pages = new Map<string, ReadonlySet<number>>();
  for (const article of content.articles) {
    if (isPublished(article.data, rules)) continue;
    const texts = textsOf(article);
    articles.push(article.id, ...texts);
    for (const text of texts) for (const word of wordsOf(text)) vocabulary.add(word);
    const sequences = new Set(sequencesIn(texts));
    for (const sequence of sequences) articleOf.set(sequence, article.id);
    if (isAddressOnly(article.data, rules)) pages.set(`articles/${article.id}/index.html`, sequences);
  }
  let known: Set<number> | undefined;
  return {
    articles,
    articleOf,
    isOwnPage: (file, sequence) => pages.get(file)?.has(sequence) ?? false,
    vocabulary,
    isPublic: (sequence) =>
      (known ??= new Set([...sequencesIn(publicTexts(content, day), vocabulary)])).has(sequence),
  };
}

/** The title of a link or picture, which is its caption. */
const caption = /\]\([^\s"\]]*\s"((?:[^"\\]|\\.)*)"\)/g;

/** Returns the texts of an article: as it is written, and as it is shown, with the captions of its pictures. */
function textsOf({ data, body }: ArticleRecord): string[] {
  return [data.standfirst ?? '', ...blocksIn(body)];
}

function blocksIn(body: string): string[] {
  const written = withoutMarkup(body);
  const blocks = written.split(/\n\s*\n/);
  const shown = blocks.flatMap((block) => {
    const text = shownMarkdown(block);
    return text === block ? [] : [text];
  });
  return [...blocks, ...shown, ...[...body.matchAll(caption)].map(([, text = '']) => shownMarkdown(text))];
}

/**
 * Returns a text as a whole: what stands in two blocks of it, one after the other, stands in a page as well, and so do the
 * addresses to which it links.
 */
function wholeTexts(body: string): string[] {
  return [shownMarkdown(withoutMarkup(body)), decodeSigns(body)];
}

/** Returns every text that is published somewhere, in an article, a record, a page or a setting. */
function publicTexts({ site, articles, entities, topics, pages, synonyms }: Content, day: string): string[] {
  const rules = { ...site, day };
  return [
    ...articles.flatMap((article) =>
      isPublished(article.data, rules)
        ? [...dataTexts(article.data), ...textsOf(article), ...wholeTexts(article.body)]
        : // A tombstone has the reason, and perhaps the title.
          article.data.withdrawn
          ? [article.data.withdrawn.reason, article.data.withdrawn.keepTitle ? article.data.title : '']
          : [],
    ),
    ...pages.flatMap(({ body }) => [...blocksIn(body), ...wholeTexts(body)]),
    ...[site, ...entities, ...topics, ...pages].flatMap(dataTexts),
    ...synonyms.flatMap(({ data }) => data.groups.flat()),
  ];
}

/**
 * Returns a key for each sequence of words in texts; none goes beyond the end of a text.
 *
 * @param vocabulary only sequences of these words are returned
 */
export function* sequencesIn(texts: readonly string[], vocabulary?: ReadonlySet<string>): Generator<number> {
  for (const text of texts) {
    const words = wordsOf(text);
    let run = 0;
    for (const [index, word] of words.entries()) {
      run = vocabulary && !vocabulary.has(word) ? 0 : run + 1;
      if (run >= wordsInARow) yield keyOf(words, index + 1 - wordsInARow);
    }
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Returns the key of a sequence: 53 bits of two hashes (FNV-1a), so that equal keys mean equal words. */
function keyOf(words: readonly string[], start: number): number {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let word = start; word < start + wordsInARow; word += 1) {
    const text = words[word]!;
    for (let index = 0; index <= text.length; index += 1) {
      // A code of no letter ends the word.
      const code = index < text.length ? text.charCodeAt(index) : 0;
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ (code + 0x9e37), 0x85ebca6b);
    }
  }
  return (one >>> 0) * 0x200000 + (other >>> 11);
}
