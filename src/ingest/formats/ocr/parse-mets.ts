import { Parser } from 'htmlparser2';
import { tooDeep } from './parse-alto.ts';

/** The contents of an issue according to METS or DIDL: its articles, and the files with their words. */
export interface MetsIssue {
  /** What describes it. */
  readonly kind: 'METS' | 'DIDL';
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly number: string | undefined;
  readonly language: string | undefined;
  /** Paths as written, by file id. */
  readonly files: ReadonlyMap<string, string>;
  readonly articles: readonly MetsArticle[];
  /** In order; none if the file does not say. */
  readonly pages: readonly MetsPage[];
  /** The paths of other METS files, as written: the parts of which the years and months of a paper consist. */
  readonly parts: readonly string[];
  /** The number of parts that are not articles, by type. */
  readonly others: ReadonlyMap<string, number>;
}

export interface MetsArticle {
  readonly id: string;
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly areas: readonly MetsArea[];
  /** Whether the headline is the first of its blocks, which nothing else says. */
  readonly isTitleInText?: boolean;
}

/** A block in a file. */
export interface MetsArea {
  readonly file: string;
  readonly block: string;
  /** The part of the article, in upper case: `HEADING`, `TEXT`. */
  readonly part: string;
  /** Left, top, right and bottom on the picture of the page, where that says which part of it is meant. */
  readonly corners?: readonly [number, number, number, number];
}

/** A page of the issue: its files, by their ids in METS. */
interface MetsPage {
  readonly label: string | undefined;
  readonly files: readonly string[];
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
  readonly #pointers: { readonly href: string; readonly depth: number }[] = [];
  readonly #pages: { label: string | undefined; files: string[]; depth: number }[] = [];
  /** The parts of pages, by the id of their division. */
  readonly #parts = new Map<string, PagePart>();
  readonly #links = new Map<string, string[]>();
  #group: LinkGroup | undefined;
  #isPhysical = false;
  #part: (PagePart & { readonly depth: number }) | undefined;
  #current: Mods | undefined;
  #file = '';
  /** The descriptions of the issue itself, then those of what it is part of. */
  readonly #issueDmds: { readonly ids: readonly string[]; readonly isIssue: boolean }[] = [];
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
      const href = hrefOf(attributes);
      if (this.#file !== '' && href !== '') this.#files.set(this.#file, href);
    } else if (name === 'structMap') {
      this.#isLogical = type !== 'PHYSICAL';
      this.#isPhysical = type === 'PHYSICAL';
    } else if (this.#isPhysical) this.#openPhysical(name, type, attributes);
    else if (name.startsWith('sm')) this.#openLink(name, attributes);
    else if (name === 'mptr' && this.#isLogical)
      this.#pointers.push({ href: hrefOf(attributes), depth: this.#open.length });
    else if (name === 'div' && this.#isLogical) this.#openDiv(type, attributes);
    else if (name === 'area' && this.#article && attributes.FILEID && attributes.BEGIN) {
      const part = this.#open.findLast((one) => one.name === 'div')!.type;
      this.#article.areas.push({ file: attributes.FILEID, block: attributes.BEGIN, part });
    }
  }

  #openDiv(type: string, { ID = '', DMDID = '' }: Readonly<Record<string, string>>): void {
    const depth = this.#open.length;
    // What is beside a division is about the division around it, and is no part of it.
    if (this.#pointers.at(-1)?.depth === depth) this.#pointers.pop();
    if (this.#article) return;
    if (/^(?:ARTICLE|EDITORIAL|LETTER|OBITUARY|REVIEW)$/.test(type)) {
      this.#article = { id: ID, dmd: DMDID, areas: [], depth };
      this.#articles.push(this.#article);
    } else if (/^(?:ADVERTISEMENT|ADVERT|ILLUSTRATION|PICTURE|TABLE|WEATHER|TITLE_SECTION)$/.test(type)) {
      this.#others.set(type.toLowerCase(), (this.#others.get(type.toLowerCase()) ?? 0) + 1);
    } else if (DMDID !== '' && this.#articles.length === 0)
      this.#issueDmds.push({ ids: DMDID.split(/\s+/), isIssue: type === 'ISSUE' });
  }

  /** Notes pages, their files, and the parts of them that articles are linked to. */
  #openPhysical(name: string, type: string, attributes: Readonly<Record<string, string>>): void {
    const depth = this.#open.length;
    const { ID = '', ORDERLABEL, FILEID, BEGIN, SHAPE, COORDS = '' } = attributes;
    if (name === 'div' && /(?:^|_)PAGE$/.test(type))
      this.#pages.push({ label: ORDERLABEL, files: [], depth });
    else if (name === 'div' && this.#pages.length > 0) {
      this.#part = { areas: [], depth };
      this.#parts.set(ID, this.#part);
    } else if ((name === 'area' || name === 'fptr') && FILEID) {
      if (!this.#part) this.#pages.at(-1)?.files.push(FILEID);
      else if (SHAPE?.toUpperCase() === 'RECT') this.#part.corners = cornersOf(COORDS);
      else if (BEGIN) this.#part.areas.push({ file: FILEID, block: BEGIN });
    }
  }

  /** Notes which parts of pages a division is linked to. */
  #openLink(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = (key: string) => attributes[`xlink:${key}`] ?? attributes[key] ?? '';
    const link = (from: string, to: string) =>
      this.#links.set(from, [...(this.#links.get(from) ?? []), to.replace(/^#/, '')]);
    if (name === 'smLinkGrp') this.#group = new Map();
    else if (name === 'smLocatorLink') this.#group?.set(value('label'), value('href').replace(/^#/, ''));
    else if (name === 'smArcLink') {
      const [from, to] = [this.#group?.get(value('from')), this.#group?.get(value('to'))];
      if (from !== undefined && to !== undefined) link(from, to);
    } else if (name === 'smLink') link(value('from').replace(/^#/, ''), value('to'));
  }

  /** Returns the parts of pages that a division is linked to. */
  #linkedAreas(id: string): MetsArea[] {
    return (this.#links.get(id) ?? []).flatMap((to) => {
      const { areas = [], corners } = this.#parts.get(to) ?? {};
      return areas.map((area) => ({ ...area, part: 'TEXT', ...(corners && { corners }) }));
    });
  }

  close(): void {
    const closed = this.#open.pop();
    if (this.#part && this.#open.length < this.#part.depth) this.#part = undefined;
    if (closed?.name === 'dmdSec') this.#current = undefined;
    else if (closed?.name === 'structMap') [this.#isLogical, this.#isPhysical] = [false, false];
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
    const described = this.#issueDmds
      .toSorted((a, b) => Number(b.isIssue) - Number(a.isIssue))
      .flatMap(({ ids }) => ids.flatMap((id) => this.#mods.get(id) ?? []));
    const dated = [...this.#mods.values()].find(({ date }) => date !== undefined);
    const all = [
      ...described,
      ...(described.some(({ date }) => date !== undefined) || !dated ? [] : [dated]),
    ];
    const first = (field: 'title' | 'date' | 'number' | 'language') =>
      all.find((mods) => mods[field] !== undefined)?.[field];
    return {
      kind: 'METS',
      title: first('title'),
      date: first('date'),
      number: first('number'),
      language: first('language'),
      files: this.#files,
      others: this.#others,
      parts: [...new Set(this.#pointers.flatMap(({ href }) => (href === '' ? [] : [href])))],
      pages: this.#pages.map(({ label, files }) => ({ label, files })),
      articles: this.#articles.map(({ id, dmd, areas }) => {
        const own = this.#mods.get(dmd);
        return {
          id: id || dmd,
          title: own?.title,
          authors: own?.authors ?? [],
          areas: areas.length > 0 ? areas : this.#linkedAreas(id),
        };
      }),
    };
  }
}

/** The places of a division in the physical structure. */
interface PagePart {
  readonly areas: { readonly file: string; readonly block: string }[];
  corners?: MetsArea['corners'];
}

/** The ends of links, by their labels. */
type LinkGroup = Map<string, string>;

/** Returns the path that an element states; empty if none. */
function hrefOf(attributes: Readonly<Record<string, string>>): string {
  return attributes['xlink:href'] ?? attributes.href ?? '';
}

/** Returns the corners of a rectangle; undefined if it is none. */
function cornersOf(coordinates: string): MetsArea['corners'] {
  const [left = 0, top = 0, right = 0, bottom = 0, ...more] = coordinates.split(',').map(Number);
  const isRectangle = more.length === 0 && right > left && bottom > top && left >= 0 && top >= 0;
  return isRectangle ? [left, top, right, bottom] : undefined;
}
