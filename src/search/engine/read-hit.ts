import { readFilterValue } from '../format/filter-value.ts';
import type { PackedText } from '../format/packed-index.ts';
import { type WordPart, wordParts, type IndexedWords, indexedWords } from '../words/text-words.ts';
import type { WordRule } from '../words/word-rule.ts';
import type { Match } from './answer.ts';
import { namedIn, type NamedEntity } from './named-in.ts';

/** A piece of text; it is marked if it matches the query. */
export interface HitText {
  readonly text: string;
  readonly marked: boolean;
}

/** A block of an article, or the part of it around its matches. */
export interface Passage {
  /** `p3`; undefined for parts above the text. */
  readonly anchor?: string;
  readonly pieces: readonly HitText[];
}

/** A search result. */
export interface Hit {
  /** The path of its page below the base. */
  readonly path: string;
  /** `article`, or the entity's kind. */
  readonly kind: string;
  readonly title: readonly HitText[];
  /** The date in words; undefined for an entity. */
  readonly date?: string;
  readonly section?: string;
  /** A BCP 47 code. */
  readonly language?: string;
  /** The description of an entity; empty for an article. */
  readonly description: readonly HitText[];
  /** The passages to show at first, then the others, each group in the order of the text; of a question, the best first. */
  readonly passages: readonly Passage[];
  /** Its entities that the query is partly about, best matches first. */
  readonly named: readonly NamedEntity[];
  /** The words of the query that it lacks, if results need not have all. */
  readonly lacks?: readonly string[];
  /** The words to mark on the article’s page. */
  readonly marks: string;
}

/** A result with the others that repeat it, which are read on demand. */
export interface GroupedHit extends Hit {
  readonly versions: number;
  readonly readVersions: () => Promise<readonly Hit[]>;
}

/** A part of the document, with the matches in it. */
interface MatchedPart extends WordPart {
  readonly matches: readonly Match[];
  readonly text: string;
}

/** The length of a passage, and of its text before the first match, in words. */
const maxPassageWords = 46;
const leadWords = 8;

/**
 * Creates a result from a document.
 *
 * @param matches in the order of the text
 * @param asked the ids of entities in the query
 * @param isQuestion whether the best passage comes first, wherever it is in the text
 */
export function readHit(
  fragment: PackedText,
  matches: readonly Match[],
  asked: ReadonlySet<string>,
  rule: Pick<WordRule, 'forms'>,
  isQuestion = false,
): Hit {
  const words = indexedWords(fragment.parts);
  const sections = wordParts(fragment.parts, words).map((part): MatchedPart => {
    const { start, end } = part;
    return {
      ...part,
      text: words.slice(start, end).join('').trim(),
      matches: matches.filter(({ location }) => location >= start && location < end),
    };
  });
  const whole = (anchor: string) => {
    const section = sections.find((candidate) => candidate.anchor === anchor);
    return section ? piecesOf(words, section, section.start, section.end) : [];
  };
  const kinds = fragment.filters['kind'] ?? [];
  const written = fragment.filters['date']?.[0];
  const date = written === undefined ? undefined : readFilterValue(written);
  const kind = kinds.find((value) => value !== 'entity') ?? 'article';
  const shown = kind === 'article' ? ['title'] : ['title', 'description'];
  const weigh = weigher(matches);
  const matched = sections.filter(({ matches, anchor }) => matches.length > 0 && !shown.includes(anchor));
  // What is found by its date alone is shown with its first lines.
  const lead = kind === 'article' ? sections.filter(({ anchor }) => /^p\d/.test(anchor)).slice(0, 1) : [];
  return {
    path: fragment.path,
    kind,
    title: whole('title'),
    date: date?.name,
    section: fragment.filters['section']?.[0],
    language: fragment.filters['language']?.[0],
    description: kind === 'article' ? [] : whole('description'),
    passages: shownFirst(matched.length > 0 ? matched : lead, weigh, isQuestion).map((section) => ({
      anchor: /^p\d+$/.test(section.anchor) ? section.anchor : undefined,
      pieces: excerpt(words, section, weigh),
    })),
    named: namedIn(fragment, matches, asked, rule),
    marks: [...askedNames(fragment, asked), marksOf(matches, words.length)].filter(Boolean).join(' '),
  };
}

/** The number of passages shown at first; a single further one is shown, too. */
export const maxPassagesAtFirst = 2;

/**
 * Puts the best passages first, and sorts both groups in the order of the text, but for those that answer a question;
 * repeated passages are omitted.
 */
function shownFirst(
  sections: readonly MatchedPart[],
  weigh: (matches: readonly Match[]) => number,
  isQuestion: boolean,
): MatchedPart[] {
  const unique = [...new Map(sections.toReversed().map((section) => [section.text, section])).values()];
  const best = unique
    .map((section) => ({ section, worth: weigh(section.matches) }))
    .toSorted((a, b) => b.worth - a.worth || a.section.start - b.section.start)
    .map(({ section }) => section);
  const count = best.length === maxPassagesAtFirst + 1 ? best.length : maxPassagesAtFirst;
  const inOrder = (some: readonly MatchedPart[]) => some.toSorted((a, b) => a.start - b.start);
  const first = best.slice(0, count);
  return [...(isQuestion ? first : inOrder(first)), ...inOrder(best.slice(count))];
}

/**
 * Returns a function that scores a passage by its number of terms, then by how rare its words are in the
 * document.
 */
function weigher(all: readonly Match[]): (matches: readonly Match[]) => number {
  const times = new Map<string, number>();
  for (const { form } of all) times.set(form, (times.get(form) ?? 0) + 1);
  return (matches) => {
    const worth = (kept: readonly Match[]) =>
      kept.reduce((sum, { form }) => sum + 1 / (times.get(form) ?? 1), 0);
    return new Set(matches.map(({ term }) => term)).size * 10 + worth(matches);
  };
}

/** Returns a whole section if it is short, or else its best part. */
function excerpt(
  words: IndexedWords,
  section: MatchedPart,
  weigh: (matches: readonly Match[]) => number,
): HitText[] {
  const { start, end, matches } = section;
  if (end - start <= maxPassageWords) return piecesOf(words, section, start, end);
  const from = matches
    .map(({ location }) => Math.max(start, Math.min(location - leadWords, end - maxPassageWords)))
    .map((from) => ({
      from,
      worth: weigh(matches.filter(({ location }) => location >= from && location < from + maxPassageWords)),
    }))
    .reduce((best, candidate) => (candidate.worth > best.worth ? candidate : best), {
      from: start,
      worth: 0,
    }).from;
  const to = from + maxPassageWords;
  const dots = (needed: boolean): HitText[] => (needed ? [{ text: '…', marked: false }] : []);
  return [...dots(from > start), ...piecesOf(words, section, from, to), ...dots(to < end)];
}

/** Splits words into marked and unmarked pieces; the punctuation around words is never marked. */
function piecesOf(words: IndexedWords, { matches }: MatchedPart, from: number, to: number): HitText[] {
  const marked = new Set(matches.map(({ location }) => location));
  const pieces: { text: string; marked: boolean }[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === isMarked) last.text += text;
    else if (text !== '') pieces.push({ text, marked: isMarked });
  };
  for (let location = from; location < to; location += 1) {
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*[\p{L}\p{N}\p{M}])?(.*)$/su.exec(words[location] ?? '') ?? [];
    add(before, false);
    add(core, marked.has(location));
    add(location === to - 1 ? after.trimEnd() : after, false);
  }
  return pieces;
}

/** Returns the names of entities in the query as phrases, which are marked even if they are common. */
function askedNames({ named = [] }: PackedText, asked: ReadonlySet<string>): string[] {
  const names = named.flatMap(([id, , name, ...others]) => (asked.has(id) ? [name, ...others] : []));
  return names.slice(0, 8).map((name) => `"${name.replaceAll('"', '')}"`);
}

/**
 * Words with at least this share of a text are not marked, because they would hide the others ("the", "of").
 */
const common = 1 / 40;

function marksOf(matches: readonly Match[], length: number): string {
  const times = new Map<string, number>();
  for (const { form, phrase } of matches) {
    if (phrase === undefined) times.set(form, (times.get(form) ?? 0) + 1);
  }
  const forms = [...times].filter(([, count]) => count < 6 || count / length < common).map(([form]) => form);
  const phrases = new Set(matches.map(({ phrase }) => phrase).filter((phrase) => phrase !== undefined));
  return [...[...phrases].map((phrase) => `"${phrase}"`), ...(forms.length > 0 ? forms : times.keys())]
    .slice(0, 20)
    .join(' ');
}
