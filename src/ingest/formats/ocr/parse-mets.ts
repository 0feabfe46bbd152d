import { Parser } from 'htmlparser2';
import { tooDeep } from './parse-alto.ts';

/** The contents of an issue according to METS: its articles, and the files with their words. */
export interface MetsIssue {
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly number: string | undefined;
  readonly language: string | undefined;
  /** Paths as written, by file id. */
  readonly files: ReadonlyMap<string, string>;
  readonly articles: readonly MetsArticle[];
  /** The number of parts that are not articles, by type. */
  readonly others: ReadonlyMap<string, number>;
}

export interface MetsArticle {
  readonly id: string;
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly areas: readonly MetsArea[];
}

/** A block in a file. */
export interface MetsArea {
  readonly file: string;
  readonly block: string;
  /** The part of the article, in upper case: `HEADING`, `TEXT`. */
  readonly part: string;
}

interface Mods {
  title?: string;
  date?: string;
  number?: string;
  language?: string;
  readonly authors: string[];
}

const maxDepth = 200;

/** Returns whether a METS file divides its issue into articles. */
export function hasArticles(xml: string): boolean {
  return /<(?:\w+:)?div\b[^<>]*\sTYPE\s*=\s*["']ARTICLE["']/i.test(xml);
}

/**
 * Parses METS with MODS, as used for digitized newspapers.
 *
 * @throws {SourceFault} if its elements are nested too deeply
 * @see https://www.loc.gov/standards/mets/
 */
export function parseMets(xml: string): MetsIssue {
  const reader = new MetsReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name.replace(/^.*:/, ''), attributes),
      onclosetag: () => reader.close(),
      ontext: (text) => reader.text(text),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return reader.issue();
}

class MetsReader {
  readonly #open: { readonly name: string; readonly type: string }[] = [];
  readonly #mods = new Map<string, Mods>();
  readonly #files = new Map<string, string>();
  readonly #articles: { id: string; dmd: string; areas: MetsArea[]; depth: number }[] = [];
  readonly #others = new Map<string, number>();
  #current: Mods | undefined;
  #file = '';
  #issueDmd: string | undefined;
  #isLogical = false;
  #article: { id: string; dmd: string; areas: MetsArea[]; depth: number } | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const type = (attributes.TYPE ?? attributes.type ?? '').toUpperCase();
    if (this.#open.length >= maxDepth) throw tooDeep();
    this.#open.push({ name, type });
    if (name === 'dmdSec') {
      this.#current = { authors: [] };
      this.#mods.set(attributes.ID ?? '', this.#current);
    } else if (name === 'file') this.#file = attributes.ID ?? '';
    else if (name === 'FLocat') {
      const href = attributes['xlink:href'] ?? attributes.href ?? '';
      if (this.#file !== '' && href !== '') this.#files.set(this.#file, href);
    } else if (name === 'structMap') this.#isLogical = type !== 'PHYSICAL';
    else if (name === 'div' && this.#isLogical) this.#openDiv(type, attributes);
    else if (name === 'area' && this.#article && attributes.FILEID && attributes.BEGIN) {
      const part = this.#open.findLast((one) => one.name === 'div')!.type;
      this.#article.areas.push({ file: attributes.FILEID, block: attributes.BEGIN, part });
    }
  }

  #openDiv(type: string, { ID = '', DMDID = '' }: Readonly<Record<string, string>>): void {
    const depth = this.#open.length;
    if (this.#article) return;
    if (/^(?:ARTICLE|EDITORIAL|LETTER|OBITUARY|REVIEW)$/.test(type)) {
      this.#article = { id: ID, dmd: DMDID, areas: [], depth };
      this.#articles.push(this.#article);
    } else if (/^(?:ADVERTISEMENT|ADVERT|ILLUSTRATION|PICTURE|TABLE|WEATHER|TITLE_SECTION)$/.test(type)) {
      this.#others.set(type.toLowerCase(), (this.#others.get(type.toLowerCase()) ?? 0) + 1);
    } else if (DMDID !== '') this.#issueDmd ??= DMDID;
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed?.name === 'dmdSec') this.#current = undefined;
    else if (closed?.name === 'structMap') this.#isLogical = false;
    else if (closed?.name === 'file') this.#file = '';
    else if (this.#article && this.#open.length < this.#article.depth) this.#article = undefined;
  }

  text(text: string): void {
    const mods = this.#current;
    if (!mods || text.trim() === '') return;
    const value = text.replaceAll(/\s+/g, ' ').trim();
    const [name, parent] = [this.#open.at(-1)?.name, this.#open.at(-2)?.name];
    const isRelated = this.#open.some((one) => one.name === 'relatedItem');
    if (name === 'title' && parent === 'titleInfo' && !isRelated) mods.title ??= value;
    else if (name === 'dateIssued' && !isRelated) mods.date ??= value;
    else if (name === 'number' && parent === 'detail') mods.number ??= value;
    else if (name === 'languageTerm') mods.language ??= value;
    else if (name === 'namePart' && !isRelated) mods.authors.push(value);
    else if (name === 'displayForm' && parent === 'name' && !isRelated)
      mods.authors.splice(0, Infinity, value);
  }

  issue(): MetsIssue {
    const mods =
      this.#mods.get(this.#issueDmd ?? '') ?? [...this.#mods.values()].find(({ date }) => date !== undefined);
    return {
      title: mods?.title,
      date: mods?.date,
      number: mods?.number,
      language: mods?.language,
      files: this.#files,
      others: this.#others,
      articles: this.#articles.map(({ id, dmd, areas }) => {
        const own = this.#mods.get(dmd);
        return { id: id || dmd, title: own?.title, authors: own?.authors ?? [], areas };
      }),
    };
  }
}
