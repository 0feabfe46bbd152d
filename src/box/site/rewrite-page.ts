import { decodeHTMLAttribute } from 'entities';
import { Tokenizer } from 'htmlparser2';
import { boxScriptNames } from './box-script-names.ts';
import { boxAddress } from './box-address.ts';
import { boxPolicy } from './box-policy.ts';
import type { BoxSite } from './box-site.ts';

/** The attributes of our pages with an address. */
const addressed = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'data-go-to-date']);
/** Links that only a server can answer, or that browsers refuse from a disk. */
const unlinked = new Set(['preload', 'modulepreload', 'search']);

interface Attribute {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

interface Tag {
  readonly name: string;
  readonly start: number;
  readonly attributes: Map<string, Attribute>;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Returns a page of a site as it is in a box: its links are relative, its scripts are one classic script, and its policy is
 * that of a box. All else stays byte for byte.
 *
 * @param path below the base, such as `articles/letter/index.html`
 * @throws {Error} if it has a script that a box does not know
 */
export function rewritePage(html: string, path: string, site: BoxSite): string {
  const page = new PageEdits(html, path, site);
  readTags(html, page);
  return page.toString();
}

/** Finds the changes of one page, tag by tag. */
class PageEdits {
  readonly #html: string;
  readonly #path: string;
  readonly #site: BoxSite;
  readonly #edits: Edit[] = [];
  readonly #scripts: string[] = [];
  #removedFrom: number | undefined;
  #usesOutlines = false;
  #bodyEnd: number;

  constructor(html: string, path: string, site: BoxSite) {
    this.#html = html;
    this.#path = path;
    this.#site = site;
    this.#bodyEnd = html.length;
  }

  open({ name, start, attributes }: Tag, end: number): void {
    const value = (attribute: string) => attributes.get(attribute)?.value;
    if (name === 'link' && unlinked.has(value('rel') ?? '')) {
      this.#edits.push({ start, end, text: '' });
      return;
    }
    if (name === 'script' && value('type') === 'module') {
      this.#scripts.push(this.#scriptName(value('src') ?? ''));
      this.#removedFrom = start;
      return;
    }
    if (name === 'meta') this.#meta(value('http-equiv') ?? '', attributes.get('content'));
    for (const [attribute, found] of attributes) {
      if (addressed.has(attribute)) this.#address(found, name);
      else if (attribute === 'srcset') this.#sources(found);
    }
  }

  close(name: string, start: number, end: number): void {
    if (name === 'body') this.#bodyEnd = start;
    if (name !== 'script' || this.#removedFrom === undefined) return;
    this.#edits.push({ start: this.#removedFrom, end, text: '' });
    this.#removedFrom = undefined;
  }

  toString(): string {
    const root = '../'.repeat(this.#path.split('/').length - 1);
    const outlines = this.#usesOutlines ? `<svg hidden>${this.#site.outlines ?? ''}</svg>` : '';
    const script =
      this.#scripts.length === 0
        ? ''
        : `<script src="${root}_astro/box.js" defer data-run="${this.#scripts.join(' ')}"></script>`;
    const edits = [...this.#edits, { start: this.#bodyEnd, end: this.#bodyEnd, text: outlines + script }];
    let text = '';
    let at = 0;
    for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start)) {
      text += this.#html.slice(at, start) + put;
      at = end;
    }
    return text + this.#html.slice(at);
  }

  #meta(type: string, content: Attribute | undefined): void {
    if (content === undefined) return;
    if (type === 'Content-Security-Policy') this.#replace(content, boxPolicy);
    const target = type === 'refresh' ? /^(\d+; *url=)(.*)$/s.exec(decodeHTMLAttribute(content.value)) : null;
    const address = target && boxAddress(target[2]!, this.#path, this.#site);
    if (address) this.#replace(content, target[1]! + address);
  }

  #address(attribute: Attribute, tag: string): void {
    const value = attribute.value.includes('&') ? decodeHTMLAttribute(attribute.value) : attribute.value;
    const fragment = value.indexOf('#');
    const isOutline = tag === 'use' && value.slice(0, fragment).endsWith('/outlines.svg');
    const outline = isOutline ? value.slice(fragment + 1) : undefined;
    if (outline !== undefined) this.#usesOutlines = true;
    const address =
      outline === undefined ? boxAddress(value, this.#path, this.#site) : `#${outlineId(outline)}`;
    if (address !== undefined) this.#replace(attribute, address);
  }

  #sources(attribute: Attribute): void {
    const sources = decodeHTMLAttribute(attribute.value).split(', ');
    const changed = sources.map((source) => {
      const [address = '', ...rest] = source.trim().split(' ');
      return [boxAddress(address, this.#path, this.#site) ?? address, ...rest].join(' ');
    });
    this.#replace(attribute, changed.join(', '));
  }

  #scriptName(src: string): string {
    const name = src.split('/').at(-1)!.split('.')[0]!;
    if (!boxScriptNames.has(name))
      throw new Error(`${this.#path} has the script ${src}, which a box does not know.`);
    return name;
  }

  #replace({ start, end }: Attribute, value: string): void {
    this.#edits.push({ start, end, text: value.replaceAll('&', '&amp;').replaceAll('"', '&quot;') });
  }
}

/** Returns the id of an outline in a page, which has other ids as well. */
export function outlineId(id: string): string {
  return `outline-${id}`;
}

/** Reads the tags of a page with the places of their attributes, of which values are quoted. */
function readTags(html: string, page: Pick<PageEdits, 'open' | 'close'>): void {
  let tag: { name: string; start: number; attributes: Map<string, Attribute> } | undefined;
  let attribute = '';
  let valueStart = -1;
  let valueEnd = -1;
  const openEnd = (end: number) => {
    if (tag) page.open(tag, end + 1);
    tag = undefined;
  };
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        tag = { name: html.slice(start, end), start: start - 1, attributes: new Map() };
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end);
        valueStart = -1;
      },
      onattribdata: (start, end) => {
        if (valueStart < 0) valueStart = start;
        valueEnd = end;
      },
      onattribend: () => {
        if (valueStart >= 0)
          tag?.attributes.set(attribute, {
            start: valueStart,
            end: valueEnd,
            value: html.slice(valueStart, valueEnd),
          });
      },
      onopentagend: openEnd,
      onselfclosingtag: openEnd,
      onclosetag: (start, end) => {
        page.close(html.slice(start, end), start - 2, html.indexOf('>', end) + 1);
      },
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
