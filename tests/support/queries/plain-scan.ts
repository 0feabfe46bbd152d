import type { Archive, Article } from '../../../src/archive/archive.ts';
import type { EdtfDate } from '../../../src/schema/date.ts';
import type { TopicId } from '../../../src/schema/id.ts';
import type { Urls } from '../../../src/shared/base/urls.ts';
import { type PlainStem, plainStem, plainWord, plainWords } from './plain-words.ts';

// Answers queries by reading every document word by word: slow, but simple enough to be trusted.

/** A parsed query. */
export type Asked =
  | { readonly type: 'and' | 'or'; readonly parts: readonly Asked[] }
  | { readonly type: 'not'; readonly part: Asked }
  | {
      readonly type: 'word' | 'prefix' | 'pattern' | 'phrase';
      readonly text: string;
      readonly inTitle: boolean;
      /** How many other words may be between those of a phrase, in any order. */
      readonly distance?: number;
    }
  | { readonly type: 'field'; readonly field: string; readonly values: readonly string[] };

export interface ScanDocument {
  readonly path: string;
  readonly language: string;
  /** `article`, or `entity` and its kind. */
  readonly kinds: readonly string[];
  readonly title: string;
  /** Its texts; no phrase spans two of them. */
  readonly texts: readonly string[];
  readonly date?: EdtfDate;
  /** Ids and names. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Everything that can be found. */
export function scanDocuments(archive: Archive, urls: Urls): ScanDocument[] {
  const articles = archive.articles.map(({ id, data, body, language }): ScanDocument => {
    const byline = data.byline.map(({ name, entity }) => name ?? archive.entity.get(entity!)!.data.name);
    const image = [data.image?.caption, data.image?.credit].filter(Boolean).join(' ');
    return {
      path: urls.article(id).slice(urls.base.length),
      language,
      kinds: ['article'],
      title: data.title,
      texts: [
        data.title,
        data.standfirst ?? '',
        byline.join(', '),
        data.dateline ?? '',
        ...inReadingOrder(body),
        image,
        ...data.corrections.map(({ text }) => text),
      ],
      date: data.date,
      fields: {
        entity: data.entities.flatMap(({ id }) => [id, archive.entity.get(id)!.data.name]),
        topic: [...above(data.topics, archive)].flatMap((id) => [id, archive.topic.get(id)!.data.label]),
        byline,
        section: data.section === undefined ? [] : [data.section],
        source: data.source?.publisher === undefined ? [] : [data.source.publisher],
        language: [language],
      },
    };
  });
  const { language } = archive.site;
  const entities = archive.entities.map(({ id, data }): ScanDocument => ({
    path: urls.entity(id).slice(urls.base.length),
    language,
    kinds: ['entity', data.kind],
    title: data.name,
    texts: [data.name, data.aliases.join(', '), data.description ?? ''],
    fields: { language: [language] },
  }));
  return [...articles, ...entities];
}

/** Returns the headings and blocks of a body in the order of its HTML. */
function inReadingOrder({ html, headings, blocks }: Article['body']): string[] {
  const placed = [
    ...headings.map(({ slug, text }) => ({ text, at: html.indexOf(`id="${slug}"`) })),
    ...blocks.map((text, index) => ({ text, at: html.indexOf(`id="p${index + 1}"`) })),
  ];
  return placed.toSorted((a, b) => a.at - b.at).map(({ text }) => text);
}

function above(ids: readonly TopicId[], archive: Archive, found = new Set<TopicId>()): Set<TopicId> {
  for (const id of ids) {
    if (found.has(id)) continue;
    found.add(id);
    above(archive.topic.get(id)?.data.broader ?? [], archive, found);
  }
  return found;
}

/** A text as a sequence of words, each with the stems of its forms. */
type ScannedRow = readonly ReadonlySet<string>[];

export class PlainScan {
  readonly #documents: readonly {
    readonly document: ScanDocument;
    readonly title: ScannedRow;
    readonly texts: readonly ScannedRow[];
    /** All stems in its texts, so that most documents need not be read. */
    readonly stems: ReadonlySet<string>;
  }[];
  readonly #stems = new Map<string, PlainStem>();
  readonly #forms = new Map<string, Set<string>>();

  constructor(documents: readonly ScanDocument[]) {
    this.#documents = documents.map((document) => {
      const texts = document.texts.map((text) => this.#row(text, document.language));
      return {
        document,
        title: this.#row(document.title, document.language),
        texts,
        stems: new Set(texts.flat().flatMap((word) => [...word])),
      };
    });
  }

  /** Returns the URLs of the matching documents, sorted. */
  answer(asked: Asked): string[] {
    return this.#documents
      .filter((_, index) => this.#holds(index, asked))
      .map(({ document }) => document.path)
      .toSorted();
  }

  /**
   * Returns a query of words and fields without the words that more than half of the documents have, unless it
   * has no others.
   */
  withoutCommonest(asked: Asked): Asked {
    const parts = flatten(asked);
    const isCommon = (part: Asked) =>
      part.type === 'word' && this.answer(part).length > this.#documents.length / 2;
    const kept = parts.filter((part) => !isCommon(part));
    const isRelieved = kept.length < parts.length && kept.some(({ type }) => type === 'word');
    return isRelieved ? { type: 'and', parts: kept } : asked;
  }

  #row(text: string, language: string): ScannedRow {
    const forms = this.#forms.get(language) ?? new Set();
    this.#forms.set(language, forms);
    return plainWords(text).map(({ whole, parts }) => {
      for (const form of [whole, ...parts]) forms.add(form);
      const own = [whole, ...parts];
      return new Set([...this.#stem(language, own), ...own.map(exactly)]);
    });
  }

  #stem(language: string, words: readonly string[]): string[] {
    const stem = this.#stems.get(language) ?? plainStem(language);
    this.#stems.set(language, stem);
    return words.map(stem);
  }

  #holds(index: number, asked: Asked): boolean {
    const { document, title, texts, stems } = this.#documents[index]!;
    switch (asked.type) {
      case 'and':
        return asked.parts.every((part) => this.#holds(index, part));
      case 'or':
        return asked.parts.some((part) => this.#holds(index, part));
      case 'not':
        return !this.#holds(index, asked.part);
      case 'field':
        return asked.values.some((value) => this.#has(document, asked.field, value));
      default:
        return this.#rowsOf(asked.text, asked.type, document.language).some(
          (row) =>
            row.every((word) => [...word].some((stem) => stems.has(stem))) &&
            (asked.distance === undefined || row.length === 1
              ? (asked.inTitle ? [title] : texts).some((text) => hasRow(text, row))
              : // The title is the first of the texts, and nothing behind it is near.
                (asked.inTitle ? [title] : [title, laidOut(texts.slice(1))]).some((text) =>
                  isNear(text, row, asked.distance!),
                )),
        );
    }
  }

  /** Alternatives: the words with compounds split, and with compounds as one word. */
  #rowsOf(
    text: string,
    type: 'word' | 'prefix' | 'pattern' | 'phrase',
    language: string,
  ): ReadonlySet<string>[][] {
    const key = `${language} ${type} ${text}`;
    const known = this.#rows.get(key);
    if (known) return known;
    if (type === 'pattern') {
      const stems = [...this.#forms.get(language)!].filter((form) => isLike(form, text));
      const row = [new Set(this.#stem(language, stems))];
      this.#rows.set(key, [row]);
      return [row];
    }
    const apart = text.split(/[\s\-–—/]+|,(?!\d)/u);
    const rows = [apart, text.split(/[\s–—]+/u)].map((words) =>
      words.map((word) => plainWord(word).whole).filter(Boolean),
    );
    const meant = rows.map((row) =>
      row.map((word, place) => {
        // A single quoted word is exactly that form.
        if (type === 'phrase' && row.length === 1) return new Set([exactly(word)]);
        const isOpen = type === 'prefix' && place === row.length - 1;
        const words = isOpen
          ? [...this.#forms.get(language)!].filter((form) => form.startsWith(word))
          : [word];
        return new Set(this.#stem(language, words));
      }),
    );
    this.#rows.set(key, meant);
    return meant;
  }
  readonly #there = new Map<string, boolean>();
  readonly #rows = new Map<string, ReadonlySet<string>[][]>();

  #has({ kinds, date, fields }: ScanDocument, field: string, value: string): boolean {
    if (field === 'kind') return kinds.includes(value);
    if (field === 'from' || field === 'to' || field === 'year') {
      if (!date || date.precision === 'undated') return false;
      const digits = value.length;
      const isAfter = date.latest.slice(0, digits) >= value;
      const isBefore = date.earliest.slice(0, digits) <= value;
      return field === 'from' ? isAfter : field === 'to' ? isBefore : isAfter && isBefore;
    }
    const own = fields[field] ?? [];
    const letters = (text: string) =>
      plainWords(text.replaceAll(' ', '_'))
        .map(({ whole }) => whole)
        .join('');
    const same = (a: string) => letters(a) === letters(value);
    if (field === 'entity' || field === 'topic' || field === 'language') return own.some(same);
    // The whole value if there is one, otherwise its words in sequence.
    const key = `${field} ${value}`;
    const isThere =
      this.#there.get(key) ?? this.#documents.some(({ document }) => document.fields[field]?.some(same));
    this.#there.set(key, isThere);
    const words = (text: string) =>
      ` ${text
        .split(/[^\p{L}\p{N}\p{M}’]+/u)
        .map((word) => plainWord(word).whole)
        .join(' ')
        .trim()} `;
    return own.some((one) => (isThere ? same(one) : words(one).includes(words(value))));
  }
}

/** Returns the sign of a form, which no stem equals. */
function exactly(form: string): string {
  return `=${form}`;
}

function flatten(asked: Asked): Asked[] {
  return asked.type === 'and' ? asked.parts.flatMap(flatten) : [asked];
}

/** Returns whether words are consecutive; the parts of a compound share a position. */
function hasRow(text: ScannedRow, row: readonly ReadonlySet<string>[]): boolean {
  const has = (place: number, step: number) => {
    for (const stem of text[place] ?? []) if (row[step]!.has(stem)) return true;
    return false;
  };
  const goesOn = (place: number, step: number): boolean =>
    step === row.length ||
    (has(place + 1, step) && goesOn(place + 1, step + 1)) ||
    (!same(row[step]!, row[step - 1]!) && has(place, step) && goesOn(place, step + 1));
  return row.length > 0 && text.some((_, place) => has(place, 0) && goesOn(place, 1));
}

/** Returns the words of all texts in a row; one place is empty between two texts. */
function laidOut(texts: readonly ScannedRow[]): ScannedRow {
  return texts.filter(({ length }) => length > 0).flatMap((text) => [...text, new Set<string>()]);
}

/**
 * Returns whether each word can be given a place of its own kind so that the first and last are no farther apart
 * than in a row with some other words between them. The same word twice needs two places.
 */
function isNear(text: ScannedRow, row: readonly ReadonlySet<string>[], distance: number): boolean {
  const width = row.length + distance;
  const canPlace = (from: number, step: number, taken: readonly number[]): boolean => {
    if (step === row.length) return true;
    for (let place = from; place < Math.min(text.length, from + width); place += 1) {
      const isTaken = taken.some((other, earlier) => other === place && same(row[earlier]!, row[step]!));
      if (!isTaken && [...text[place]!].some((stem) => row[step]!.has(stem)))
        if (canPlace(from, step + 1, [...taken, place])) return true;
    }
    return false;
  };
  return text.some((_, from) => canPlace(from, 0, []));
}

/** Returns whether a word has the letters of a pattern, with `?` for one and `*` for any. */
function isLike(word: string, pattern: string): boolean {
  const [sign, ...rest] = [...pattern];
  if (sign === undefined) return word === '';
  const letters = [...word];
  if (sign === '*')
    return [...letters, ''].some((_, at) => isLike(letters.slice(at).join(''), rest.join('')));
  if (letters.length === 0) return false;
  return (sign === '?' || sign === letters[0]) && isLike(letters.slice(1).join(''), rest.join(''));
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((stem) => b.has(stem));
}
