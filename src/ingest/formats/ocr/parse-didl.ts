import { Parser } from 'htmlparser2';
import { SourceFault } from '../../contract/source-fault.ts';
import { tooDeep } from './parse-alto.ts';
import type { MetsArea, MetsIssue } from './parse-mets.ts';
import { printProblem } from '../../contract/print-problems.ts';

const maxDepth = 200;
/** The subject of what is an article. Others are advertisements, family notices and pictures with captions. */
const articleSubject = 'artikel';

/** Returns whether a text begins as DIDL, alone or in a record of OAI-PMH, and which library’s newspapers it describes. */
export function isDidl(text: string): boolean {
  return /<(?:\w+:)?DIDL[\s>]/.test(text);
}

/** Returns whether a DIDL file says of which blocks its articles consist. */
export function hasZones(xml: string): boolean {
  return /<(?:\w+:)?article-part[\s>]/.test(xml);
}

interface Description {
  title?: string;
  date?: string;
  subject?: string;
  readonly authors: string[];
}

/** An item of the file; that of a page has a file with its words. */
interface Item {
  readonly files: string[];
  alto?: string;
}

/**
 * Parses an issue of a newspaper in MPEG-21 DIDL, as the national library of the Netherlands describes it: its components tell by
 * their identifiers of what they are the metadata (`…:a0001:metadata`) and the blocks (`…:a0001:zoning`), and its resources name the
 * files of ALTO.
 *
 * @throws {SourceFault} if there are several issues in it, or its elements are nested too deeply
 * @see ISO/IEC 21000-2
 */
export function parseDidl(xml: string): MetsIssue {
  const reader = new DidlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(localName(name), localNames(attributes)),
      onclosetag: () => reader.close(),
      ontext: (text) => reader.text(text),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return reader.issue();
}

class DidlReader {
  readonly #open: { readonly name: string; readonly component: string; readonly item: Item | undefined }[] =
    [];
  readonly #described = new Map<string, Description>();
  readonly #articles = new Set<string>();
  readonly #areas = new Map<string, MetsArea[]>();
  readonly #pages: { readonly label: undefined; readonly files: readonly string[] }[] = [];
  readonly #files = new Map<string, string>();
  #alto = '';
  #count = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= maxDepth) throw tooDeep();
    const { component = '' } = this.#open.at(-1) ?? {};
    const item = name === 'Item' ? { files: [] } : undefined;
    this.#open.push({
      name,
      component: name === 'Component' ? (attributes.identifier ?? '') : component,
      item,
    });
    if (name === 'DIDL') this.#count += 1;
    else if (name === 'Item' && attributes.article_id) this.#articles.add(attributes.article_id);
    else if (name === 'Resource') this.#openResource(attributes);
    else if (name === 'blocks') this.#alto = attributes.alto ?? '';
    else if (name === 'TextBlock' && attributes.ID && component.endsWith(':zoning')) {
      const id = component.slice(0, -':zoning'.length);
      const areas = this.#areas.get(id) ?? [];
      areas.push({ file: this.#alto, block: attributes.ID, part: 'TEXT' });
      this.#areas.set(id, areas);
    }
  }

  #openResource({ mimeType = '', ref = '', filename = '' }: Readonly<Record<string, string>>): void {
    const item = this.#open.findLast((one) => one.item)?.item;
    if (filename === '' || !item) return;
    const isAlto = mimeType === 'text/xml' && ref.includes(':alto');
    if (!isAlto && !mimeType.startsWith('image/')) return;
    this.#files.set(filename, filename);
    item.files.push(filename);
    if (isAlto) item.alto = filename;
  }

  close(): void {
    const { item } = this.#open.pop() ?? {};
    if (item?.alto !== undefined) this.#pages.push({ label: undefined, files: item.files });
  }

  text(text: string): void {
    const { name, component } = this.#open.at(-1) ?? { name: '', component: '' };
    if (!component.endsWith(':metadata') || !/^(?:title|date|subject|creator)$/.test(name)) return;
    const value = text.replaceAll(/\s+/g, ' ').trim();
    if (value === '') return;
    const id = component.slice(0, -':metadata'.length);
    const described = this.#described.get(id) ?? { authors: [] };
    this.#described.set(id, described);
    if (name === 'creator') described.authors.push(value);
    else described[name as 'title' | 'date' | 'subject'] ??= value;
  }

  issue(): MetsIssue {
    if (this.#count > 1) throw new SourceFault(printProblem('didl-several-issues'));
    const all = [...this.#articles].map((id) => ({ id, ...this.#described.get(id) }));
    const isArticle = ({ subject = articleSubject }: { subject?: string }) => subject === articleSubject;
    const others = Map.groupBy(
      all.filter((one) => !isArticle(one)),
      ({ subject = '' }) => subject,
    );
    // The description of the issue is the one that is about no article and no page, and has a day.
    const own = [...this.#described].find(
      ([id, { date }]) => date !== undefined && !this.#articles.has(id) && !/:[ap]\d+$/.test(id),
    )?.[1];
    return {
      kind: 'DIDL',
      title: own?.title,
      date: own?.date,
      number: undefined,
      language: undefined,
      files: this.#files,
      parts: [],
      pages: this.#pages,
      others: new Map([...others].map(([subject, some]) => [subject, some.length])),
      articles: all.filter(isArticle).map(({ id, title, authors = [] }) => ({
        id,
        title,
        authors,
        areas: this.#areas.get(id) ?? [],
        isTitleInText: true,
      })),
    };
  }
}

function localName(name: string): string {
  return name.replace(/^.*:/, '');
}

function localNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
