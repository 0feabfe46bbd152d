import { readFilterValue } from '../format/filter-value.ts';
import type { PackedText } from '../format/packed-index.ts';
import { type WordPart, partsOf, type IndexedWords, wordsOf } from '../words/text-words.ts';
import type { WordRule } from '../words/word-rule.ts';
import type { Match } from './answer.ts';
import { namedIn, type NamedEntity } from './named-in.ts';

/** A stretch of text; what is marked is there because of the query. */
export interface HitText {
  readonly text: string;
  readonly marked: boolean;
}

/** A block of an article, or what of it stands around its matches. */
export interface Passage {
  /** `p3`; undefined for what stands above the text. */
  readonly anchor?: string;
  readonly pieces: readonly HitText[];
}

/** One result, as it is shown. */
export interface Hit {
  readonly url: string;
  /** `article`, or the entity's kind. */
  readonly kind: string;
  readonly title: readonly HitText[];
  /** In words; undefined for an entity. */
  readonly date?: string;
  readonly section?: string;
  /** A BCP 47 code. */
  readonly language?: string;
  /** Of an entity. */
  readonly description: readonly HitText[];
  /** Those that are shown from the first before the others, both in the order of the text. */
  readonly passages: readonly Passage[];
  /** Of its entities those that the query is about, the surest first. */
  readonly named: readonly NamedEntity[];
  /** The words of the query that it lacks, where those are shown that have most of them. */
  readonly lacks?: readonly string[];
  /** The query that has the words marked on the article's page. */
  readonly marks: string;
}

/** A part of the document, with the matches in it. */
interface MatchedPart extends WordPart {
  readonly matches: readonly Match[];
  readonly text: string;
}

/** A passage has so many words at most, and so many of them before its first match. */
const maxPassageWords = 46;
const leadWords = 8;

/**
 * Makes of a document what is shown of it.
 *
 * @param matches in their order
 * @param asked the ids of entities that the query asks for
 */
export function readHit(
  fragment: PackedText,
  matches: readonly Match[],
  asked: ReadonlySet<string>,
  rule: Pick<WordRule, 'forms'>,
): Hit {
  const words = wordsOf(fragment.parts);
  const sections = partsOf(fragment.parts, words).map((part): MatchedPart => {
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
  return {
    url: fragment.url,
    kind,
    title: whole('title'),
    date: date?.name,
    section: fragment.filters['section']?.[0],
    language: fragment.filters['language']?.[0],
    description: kind === 'article' ? [] : whole('description'),
    passages: shownFirst(
      sections.filter((section) => section.matches.length > 0 && !shown.includes(section.anchor)),
      weigh,
    ).map((section) => ({
      anchor: /^p\d+$/.test(section.anchor) ? section.anchor : undefined,
      pieces: excerpt(words, section, weigh),
    })),
    named: namedIn(fragment, matches, asked, rule),
    marks: [...askedNames(fragment, asked), marksOf(matches, words.length)].filter(Boolean).join(' '),
  };
}

/** So many passages are shown from the first; one that is left over is better shown than said to be there. */
export const maxPassagesAtFirst = 2;

/** Puts the passages that are worth most first, and each of the two groups in the order of the text; none twice. */
function shownFirst(
  sections: readonly MatchedPart[],
  weigh: (matches: readonly Match[]) => number,
): MatchedPart[] {
  const unique = [...new Map(sections.toReversed().map((section) => [section.text, section])).values()];
  const best = unique
    .map((section) => ({ section, worth: weigh(section.matches) }))
    .toSorted((a, b) => b.worth - a.worth || a.section.start - b.section.start)
    .map(({ section }) => section);
  const count = best.length === maxPassagesAtFirst + 1 ? best.length : maxPassagesAtFirst;
  const inOrder = (some: readonly MatchedPart[]) => some.toSorted((a, b) => a.start - b.start);
  return [...inOrder(best.slice(0, count)), ...inOrder(best.slice(count))];
}

/** A passage is worth more for each term that it has; a word that the document repeats everywhere says little. */
function weigher(all: readonly Match[]): (matches: readonly Match[]) => number {
  const times = new Map<string, number>();
  for (const { form } of all) times.set(form, (times.get(form) ?? 0) + 1);
  return (matches) => {
    const worth = (kept: readonly Match[]) =>
      kept.reduce((sum, { form }) => sum + 1 / (times.get(form) ?? 1), 0);
    return new Set(matches.map(({ term }) => term)).size * 10 + worth(matches);
  };
}

/** All of a short section; of a long one the stretch that is worth most. */
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
    .reduce((best, candidate) => (candidate.worth > best.worth ? candidate : best)).from;
  const to = from + maxPassageWords;
  const dots = (needed: boolean): HitText[] => (needed ? [{ text: '…', marked: false }] : []);
  return [...dots(from > start), ...piecesOf(words, section, from, to), ...dots(to < end)];
}

/** Marks stand on words alone, not on the quotation marks and stops around them. */
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
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(words[location] ?? '') ?? [];
    add(before, false);
    add(core, marked.has(location));
    add(location === to - 1 ? after.trimEnd() : after, false);
  }
  return pieces;
}

/** The words that name what was asked for by its name, as phrases: they are marked however common they are. */
function askedNames({ named = [] }: PackedText, asked: ReadonlySet<string>): string[] {
  const names = named.flatMap(([id, , name, ...others]) => (asked.has(id) ? [name, ...others] : []));
  return names.slice(0, 8).map((name) => `"${name.replaceAll('"', '')}"`);
}

/** Words that make up so much of a text that marking them would hide the others ("the", "of"). */
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
