import { escapeHtml } from '../../../text/escape-html.ts';

/** Marks the beginning of a note in a paragraph; it does not occur in texts. */
const noteMark = '\u0002';

/** Assembles the HTML of a document: paragraphs, tables, links and notes, in reading order. */
export class RtfBlocks {
  /** The tag of the open paragraph, with its attributes. */
  tag = 'p';
  readonly #blocks: string[] = [];
  #paragraph = '';
  #cells: string[] = [];
  #rows: string[] = [];
  #link: { readonly depth: number; readonly address: string; readonly before: string } | undefined;
  readonly #notes: string[] = [];

  /** Adds HTML to the open paragraph. */
  add(html: string): void {
    this.#paragraph += html;
  }

  get isInLink(): boolean {
    return this.#link !== undefined;
  }

  /** Starts a link that ends with its group, which is `depth` groups deep. */
  beginLink(address: string, depth: number): void {
    this.#link = { depth, address, before: this.#paragraph };
    this.#paragraph = '';
  }

  /** Ends a link if its group was closed, leaving `depth` groups open. */
  closeGroup(depth: number): void {
    if (this.#link && depth < this.#link.depth) this.#endLink();
  }

  beginNote(): void {
    this.#paragraph += noteMark;
  }

  endNote(): void {
    const [before = '', ...note] = this.#paragraph.split(noteMark);
    this.#notes.push(note.join(' ').trim());
    this.#paragraph = `${before}[${this.#notes.length}]`;
  }

  endParagraph(): void {
    if (this.#link) this.#endLink();
    if (this.#paragraph.trim() !== '') {
      // In a table row, a paragraph ends a line of its cell.
      if (this.#cells.length > 0) {
        this.#cells[this.#cells.length - 1] += ` ${this.#paragraph}`;
      } else {
        this.#endTable();
        this.#blocks.push(`<${this.tag}>${this.#paragraph}</${this.tag.split(' ', 1)[0]}>`);
      }
    }
    this.#paragraph = '';
  }

  endCell(): void {
    this.#cells.push(this.#paragraph);
    this.#paragraph = '';
  }

  endRow(): void {
    this.#rows.push(`<tr>${this.#cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    this.#cells = [];
  }

  /** Ends whatever is open, and returns the whole HTML, with notes at the end. */
  html(): string {
    this.endParagraph();
    this.#endTable();
    return [...this.#blocks, ...this.#notes.map((note, index) => `<p>[${index + 1}] ${note}</p>`)].join('');
  }

  #endLink(): void {
    const { address, before } = this.#link!;
    this.#link = undefined;
    this.#paragraph = `${before}<a href="${escapeHtml(address)}">${this.#paragraph}</a>`;
  }

  #endTable(): void {
    if (this.#rows.length > 0) this.#blocks.push(`<table>${this.#rows.join('')}</table>`);
    this.#rows = [];
  }
}
