import { readFilterValue } from './filter-value.ts';
import { findMatches, type Match, type Words, wordsOf } from './find-matches.ts';
import type { Fragment } from './pagefind.ts';
import type { Term } from './search-query.ts';

/** A stretch of text; what is marked is there because of the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A block of an article, or what of it stands around its matches. */
export interface Passage {
  /** `p3`; undefined for what stands above the text. */
  readonly anchor?: string;
  readonly pieces: readonly Piece[];
}

/** One result, as it is shown. */
export interface Hit {
  readonly url: string;
  /** `article`, or the entity's kind. */
  readonly kind: string;
  readonly title: readonly Piece[];
  /** In words; undefined for an entity. */
  readonly date?: string;
  /** Text whose order is that of time. */
  readonly dateKey: string;
  readonly section?: string;
  /** A BCP 47 code. */
  readonly language?: string;
  /** Of an entity. */
  readonly description: readonly Piece[];
  /** The best first. */
  readonly passages: readonly Passage[];
  /** The query that has the words marked on the article's page. */
  readonly marks: string;
}

/** A stretch of the document that one anchor leads to. */
interface Section {
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  readonly matches: readonly Match[];
}

const longest = 46;
const lead = 8;

/** Reads one result of Pagefind's. @param locations where Pagefind says that the matches lie */
export function readHit(fragment: Fragment, locations: readonly number[], terms: readonly Term[]): Hit {
  const words = wordsOf(fragment);
  const matches = findMatches(words, locations, terms);
  const sections = sectionsOf(fragment, words, matches);
  const whole = (anchor: string) => {
    const section = sections.find((candidate) => candidate.anchor === anchor);
    return section ? piecesOf(words, section, section.start, section.end) : [];
  };
  const kinds = fragment.filters['kind'] ?? [];
  const date = readFilterValue(fragment.filters['date']?.[0] ?? '|');
  const kind = kinds.find((value) => value !== 'entity') ?? 'article';
  const shown = kind === 'article' ? ['title'] : ['title', 'description'];
  const weigh = weigher(matches);
  return {
    url: fragment.url,
    kind,
    title: whole('title'),
    date: date.name || undefined,
    dateKey: date.id,
    section: fragment.filters['section']?.[0],
    language: fragment.filters['language']?.[0],
    description: kind === 'article' ? [] : whole('description'),
    passages: sections
      .filter((section) => section.matches.length > 0 && !shown.includes(section.anchor))
      .map((section) => ({ section, worth: weigh(section.matches) }))
      .toSorted((a, b) => b.worth - a.worth || a.section.start - b.section.start)
      .map(({ section }) => ({
        anchor: /^p\d+$/.test(section.anchor) ? section.anchor : undefined,
        pieces: excerpt(words, section, weigh),
      })),
    marks: marksOf(matches, terms, words.length),
  };
}

function sectionsOf({ anchors }: Fragment, words: Words, matches: readonly Match[]): Section[] {
  return anchors.map(({ id, location }, index) => {
    const end = anchors[index + 1]?.location ?? words.length;
    const within = matches.filter((match) => match.location >= location && match.location < end);
    return { anchor: id, start: location, end, matches: within };
  });
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
function excerpt(words: Words, section: Section, weigh: (matches: readonly Match[]) => number): Piece[] {
  const { start, end, matches } = section;
  if (end - start <= longest) return piecesOf(words, section, start, end);
  const from = matches
    .map(({ location }) => Math.max(start, Math.min(location - lead, end - longest)))
    .map((from) => ({
      from,
      worth: weigh(matches.filter(({ location }) => location >= from && location < from + longest)),
    }))
    .reduce((best, candidate) => (candidate.worth > best.worth ? candidate : best)).from;
  const to = from + longest;
  const dots = (needed: boolean): Piece[] => (needed ? [{ text: '…', marked: false }] : []);
  return [...dots(from > start), ...piecesOf(words, section, from, to), ...dots(to < end)];
}

/** Marks stand on words alone, not on the quotation marks and stops around them. */
function piecesOf(words: Words, { matches }: Section, from: number, to: number): Piece[] {
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

/** Words that make up so much of a text that marking them would hide the others ("the", "of"). */
const common = 1 / 40;

function marksOf(matches: readonly Match[], terms: readonly Term[], length: number): string {
  const times = new Map<string, number>();
  for (const { form, term } of matches) {
    if (terms[term]!.kind !== 'phrase') times.set(form, (times.get(form) ?? 0) + 1);
  }
  const forms = [...times].filter(([, count]) => count < 6 || count / length < common).map(([form]) => form);
  const phrases = terms.filter(
    ({ kind }, index) => kind === 'phrase' && matches.some(({ term }) => term === index),
  );
  return [...phrases.map(({ written }) => `"${written}"`), ...(forms.length > 0 ? forms : times.keys())]
    .slice(0, 20)
    .join(' ');
}
