import { decodeHTMLAttribute } from 'entities';
import { applyEdits, type SourceEdit } from '../../markdown/source-edits.ts';
import { boxScriptNames, scriptsOfHosts } from './box-script-names.ts';
import { boxAddress } from './box-address.ts';
import { boxPolicy } from './box-policy.ts';
import type { BoxSite } from './box-site.ts';
import { readTags, type Tag, type TagAttribute } from './read-tags.ts';

/** The attributes of our pages with an address. */
const addressed = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'data-go-to-date',
  'data-boxes',
  'data-large',
]);
/** What other sites show of a page that they link to. They do not link to a disk. Citations read the name of the site. */
const forCards = /^(?:og:(?!site_name$)|twitter:)/;
/** Links that only a server can answer, or that browsers refuse from a disk. */
const unlinked = new Set(['preload', 'modulepreload', 'search', 'manifest']);

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
  readonly #edits: SourceEdit[] = [];
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
    const isOnlyOnline =
      (name === 'link' && unlinked.has(value('rel') ?? '')) ||
      (name === 'meta' && forCards.test(value('name') ?? value('property') ?? ''));
    if (isOnlyOnline) {
      this.#edits.push({ start, end, text: '' });
      return;
    }
    if (name === 'script' && value('type') === 'module') {
      const script = this.#scriptName(value('src') ?? '');
      if (script !== undefined) this.#scripts.push(script);
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
    const added = { start: this.#bodyEnd, end: this.#bodyEnd, text: outlines + script };
    return applyEdits(this.#html, [...this.#edits, added]);
  }

  #meta(type: string, content: TagAttribute | undefined): void {
    if (content === undefined) return;
    if (type === 'Content-Security-Policy') this.#replace(content, boxPolicy);
    const target = type === 'refresh' ? /^(\d+; *url=)(.*)$/s.exec(decodeHTMLAttribute(content.value)) : null;
    const address = target && boxAddress(target[2]!, this.#path, this.#site);
    if (address) this.#replace(content, target[1]! + address);
  }

  #address(attribute: TagAttribute, tag: string): void {
    const value = attribute.value.includes('&') ? decodeHTMLAttribute(attribute.value) : attribute.value;
    const fragment = value.indexOf('#');
    const isOutline = tag === 'use' && value.slice(0, fragment).endsWith('/outlines.svg');
    const outline = isOutline ? value.slice(fragment + 1) : undefined;
    if (outline !== undefined) this.#usesOutlines = true;
    const address =
      outline === undefined ? boxAddress(value, this.#path, this.#site) : `#${outlineId(outline)}`;
    if (address !== undefined) this.#replace(attribute, address);
  }

  #sources(attribute: TagAttribute): void {
    const sources = decodeHTMLAttribute(attribute.value).split(', ');
    const changed = sources.map((source) => {
      const [address = '', ...rest] = source.trim().split(' ');
      return [boxAddress(address, this.#path, this.#site) ?? address, ...rest].join(' ');
    });
    this.#replace(attribute, changed.join(', '));
  }

  #scriptName(src: string): string | undefined {
    const name = src.split('/').at(-1)!.split('.')[0]!;
    if (scriptsOfHosts.has(name)) return undefined;
    if (!boxScriptNames.has(name))
      throw new Error(`${this.#path} has the script ${src}, which a box does not know.`);
    return name;
  }

  #replace({ start, end }: TagAttribute, value: string): void {
    this.#edits.push({ start, end, text: value.replaceAll('&', '&amp;').replaceAll('"', '&quot;') });
  }
}

/** Returns the id of an outline in a page, which has other ids as well. */
export function outlineId(id: string): string {
  return `outline-${id}`;
}
