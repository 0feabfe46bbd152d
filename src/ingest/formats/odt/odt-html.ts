import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../../text/escape-html.ts';
import { maxOdtDepth, odtTooDeep } from './odt-depth.ts';
import type { OdtStyles } from './odt-styles.ts';
import { readOdtStyles } from './read-odt-styles.ts';

/** Elements that are skipped with their content; those with a description are reported. */
const skipped: Readonly<Record<string, string>> = {
  'text:tracked-changes': '',
  'office:annotation': 'comment',
  'office:annotation-end': '',
  'office:forms': '',
  'office:event-listeners': '',
  'text:sequence-decls': '',
  'text:variable-decls': '',
  'text:user-field-decls': '',
  'text:hidden-text': 'hidden passage',
  'text:hidden-paragraph': 'hidden passage',
  'text:table-of-content': 'table of contents',
  'text:alphabetical-index': 'index',
  'text:note-citation': '',
  'draw:object': 'chart or formula',
  'draw:object-ole': 'embedded file',
  'draw:plugin': 'embedded file',
  'table:covered-table-cell': '',
  'text:script': '',
};

/**
 * Converts an OpenDocument text into HTML: paragraphs, headings, lists, tables, notes, pictures, links, bold
 * and italics. Deleted and hidden text and comments are omitted.
 *
 * @param xml `content.xml`
 * @param stylesXml `styles.xml`; empty if there is none
 * @returns the HTML, the names of its pictures in the document, and how many parts of each kind are not in the text
 * @throws {SourceFault} if it is nested too deeply
 * @see https://docs.oasis-open.org/office/OpenDocument/v1.3/
 */
export function odtHtml(xml: string, stylesXml: string) {
  return new OdtWriter(readOdtStyles(stylesXml, xml)).write(xml);
}

class OdtWriter {
  readonly #styles: OdtStyles;
  /** The open elements, each with its closing HTML. */
  readonly #open: { readonly close: string; readonly name: string }[] = [];
  readonly #notes: string[] = [];
  readonly #pictures: string[] = [];
  readonly #omitted = new Map<string, number>();
  /** The text, or the text of the open note. */
  #parts: string[] = [];
  #outer: string[] | undefined;
  #isInText = false;
  /** The number of open skipped elements. */
  #skipped = 0;
  #picture: { src: string; alt: string } | undefined;
  #alt: 'svg:title' | 'svg:desc' | undefined;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  write(xml: string) {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.#start(name, attributes),
        onclosetag: (name) => this.#end(name),
        ontext: (text) => this.#text(text),
      },
      { xmlMode: true },
    );
    parser.end(xml);
    const notes = this.#notes.map((note, index) => `<p>[${index + 1}] ${note}</p>`);
    return { html: [...this.#parts, ...notes].join(''), pictures: this.#pictures, omitted: this.#omitted };
  }

  #start(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= maxOdtDepth) throw odtTooDeep();
    const isSkipped = this.#skipped > 0 || this.#isOmitted(name, attributes);
    if (isSkipped) {
      if (name === 'text:changed-region' || name === 'text:deletion')
        this.#count(name === 'text:deletion' ? 'deleted passage' : '');
      this.#skipped += 1;
      this.#open.push({ name, close: '' });
      return;
    }
    if (name === 'office:text') this.#isInText = true;
    const [open, close] = this.#isInText ? this.#tags(name, attributes) : ['', ''];
    this.#parts.push(open);
    this.#open.push({ name, close });
  }

  #isOmitted(name: string, attributes: Readonly<Record<string, string>>): boolean {
    const known = Object.hasOwn(skipped, name) ? skipped[name] : undefined;
    const isHidden =
      attributes['text:display'] === 'none' || this.#styles.has(attributes['text:style-name'], 'isHidden');
    if (known === undefined && !(isHidden && this.#isInText)) return false;
    this.#count(known ?? 'hidden passage');
    return true;
  }

  #tags(name: string, attributes: Readonly<Record<string, string>>): [open: string, close: string] {
    const style = attributes['text:style-name'];
    switch (name) {
      case 'text:h': {
        const level = Math.min(6, Math.max(1, Number(attributes['text:outline-level']) || 1));
        return this.#styles.is(style, 'Title')
          ? ['<h1 class="title">', '</h1>']
          : [`<h${level}>`, `</h${level}>`];
      }
      case 'text:p':
        return this.#paragraph(style);
      case 'text:span': {
        const marks = [
          ...(this.#styles.has(style, 'isBold') ? ['strong'] : []),
          ...(this.#styles.has(style, 'isItalic') ? ['em'] : []),
        ];
        return [
          marks.map((mark) => `<${mark}>`).join(''),
          marks
            .toReversed()
            .map((mark) => `</${mark}>`)
            .join(''),
        ];
      }
      case 'text:a':
        return [`<a href="${escapeHtml(attributes['xlink:href'] ?? '')}">`, '</a>'];
      case 'text:list': {
        const tag = this.#styles.isNumbered(style) ? 'ol' : 'ul';
        return [`<${tag}>`, `</${tag}>`];
      }
      case 'text:list-item':
      case 'text:list-header':
        return ['<li>', '</li>'];
      case 'table:table':
        return ['<table>', '</table>'];
      case 'table:table-row':
        return ['<tr>', '</tr>'];
      case 'table:table-cell':
        return [
          `<td${span('colspan', attributes['table:number-columns-spanned'])}${span('rowspan', attributes['table:number-rows-spanned'])}>`,
          '</td>',
        ];
      case 'text:line-break':
        return ['<br>', ''];
      case 'text:tab':
      case 'text:s':
        return [' ', ''];
      case 'text:note':
        this.#outer ??= this.#parts;
        this.#parts = [];
        return ['', ''];
      case 'draw:image':
        if (this.#picture === undefined && attributes['xlink:href']) {
          this.#picture = { src: attributes['xlink:href'].replace(/^\.\//, ''), alt: '' };
        }
        return ['', ''];
      case 'svg:title':
      case 'svg:desc':
        this.#alt = name;
        return ['', ''];
      default:
        return ['', ''];
    }
  }

  #paragraph(style: string | undefined): [open: string, close: string] {
    // A note becomes one line at the end, with its paragraphs in sequence.
    if (this.#outer) return ['', ' '];
    if (this.#open.at(-1)?.name === 'text:list-item') return ['', '<br>'];
    if (this.#styles.is(style, 'Title')) return ['<h1 class="title">', '</h1>'];
    if (this.#styles.is(style, 'Subtitle')) return ['<p class="subtitle">', '</p>'];
    if (this.#styles.is(style, 'Quotations')) return ['<blockquote><p>', '</p></blockquote>'];
    return ['<p>', '</p>'];
  }

  #end(name: string): void {
    const open = this.#open.pop();
    if (!open) return;
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    this.#parts.push(open.close);
    if (name === 'office:text') this.#isInText = false;
    else if (name === 'svg:title' || name === 'svg:desc') this.#alt = undefined;
    else if (name === 'draw:frame') this.#endPicture();
    else if (name === 'text:note' && this.#outer) {
      this.#notes.push(this.#parts.join('').trim());
      this.#parts = this.#outer;
      this.#outer = undefined;
      this.#parts.push(`[${this.#notes.length}]`);
    }
  }

  #endPicture(): void {
    if (!this.#picture) return;
    const { src, alt } = this.#picture;
    this.#picture = undefined;
    if (/^https?:/i.test(src) || src.startsWith('Pictures/') || src.startsWith('media/')) {
      this.#pictures.push(src);
      this.#parts.push(`<img src="${escapeHtml(src)}" alt="${escapeHtml(alt.trim())}">`);
    }
  }

  #text(text: string): void {
    if (!this.#isInText || this.#skipped > 0) return;
    if (this.#alt !== undefined) {
      // A description is better than a title, and follows it.
      if (this.#picture)
        this.#picture.alt = this.#alt === 'svg:desc' && text.trim() ? text : this.#picture.alt + text;
      return;
    }
    this.#parts.push(escapeHtml(text));
  }

  #count(what: string): void {
    if (what !== '') this.#omitted.set(what, (this.#omitted.get(what) ?? 0) + 1);
  }
}

function span(name: string, value: string | undefined): string {
  const count = Number(value);
  return Number.isInteger(count) && count > 1 && count <= 50 ? ` ${name}="${count}"` : '';
}
