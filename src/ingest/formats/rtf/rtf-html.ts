import { escapeHtml } from '../../../archive/escape-html.ts';
import { pageOfCharset, pageOfNumber, RtfText } from './rtf-text.ts';
import { rtfTokens } from './rtf-tokens.ts';

export interface RtfHtml {
  readonly html: string;
  /** What of the document is not in the text: how many of each. */
  readonly left: ReadonlyMap<string, number>;
  /** Its last group is closed. */
  readonly isWhole: boolean;
}

/** As deep as groups stand in one another; deeper is made to break what reads it. */
export class RtfTooDeep extends Error {}
const maxDepth = 1000;

/** Groups that are no text for readers; those with a name are told. */
const skipped: Readonly<Record<string, string>> = Object.fromEntries([
  ...'colortbl info generator listtable listoverridetable rsidtbl themedata colorschememapping latentstyles datastore xmlnstbl filetbl revtbl bkmkstart bkmkend xe tc txe rxe atnid atnauthor atnref atndate atnicn pnseclvl pntxta pntxtb shpinst sp nonshppict'
    .split(' ')
    .map((word) => [word, '']),
  ['pict', 'picture'],
  ['object', 'embedded file'],
  ['annotation', 'comment'],
  ...'header headerl headerr headerf footer footerl footerr footerf'
    .split(' ')
    .map((word) => [word, 'header or footer']),
]) as Record<string, string>;

const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00A0',
  _: '\u2011',
};

interface RtfGroup {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly page: string | undefined;
  /** How many signs stand after `\u` for programs that don’t know it. */
  readonly fallback: number;
  readonly target: 'text' | 'none' | 'fonts' | 'styles' | 'field' | 'note';
}

/**
 * Makes HTML of RTF: paragraphs, headings, bold and italics, links, tables and notes. Pictures, headers, and what is
 * deleted, hidden or a comment stay out.
 *
 * @throws {RtfTooDeep}
 */
export function rtfHtml(bytes: Uint8Array): RtfHtml {
  const reader = new RtfReader();
  reader.read(bytes);
  return reader.result();
}

class RtfReader {
  readonly #left = new Map<string, number>();
  readonly #groups: RtfGroup[] = [];
  #group: RtfGroup = {
    isBold: false,
    isItalic: false,
    isHidden: false,
    isDeleted: false,
    page: undefined,
    fallback: 1,
    target: 'text',
  };
  readonly #text = new RtfText();
  #page = 'windows-1252';
  readonly #fontPages = new Map<number, string>();
  #font = 0;
  readonly #styles = new Map<number, string>();
  #style = 0;
  #blocks: string[] = [];
  #paragraph = '';
  #tag = 'p';
  #cells: string[] = [];
  #rows: string[] = [];
  #field = '';
  #link: { depth: number; address: string; before: string } | undefined;
  readonly #notes: string[] = [];
  #skipSigns = 0;
  #isStarred = false;
  #depthAtEnd = 0;

  read(bytes: Uint8Array): void {
    for (const token of rtfTokens(bytes)) {
      switch (token.type) {
        case 'open':
          this.#open();
          break;
        case 'close':
          this.#close();
          break;
        case 'byte':
          this.#byte(token.byte);
          break;
        case 'word':
          this.#word(token.word, token.number);
      }
    }
    this.#depthAtEnd = this.#groups.length;
    this.#endParagraph();
    this.#endTable();
  }

  result(): RtfHtml {
    const notes = this.#notes.map((note, index) => `<p>[${index + 1}] ${note}</p>`);
    return { html: [...this.#blocks, ...notes].join(''), left: this.#left, isWhole: this.#depthAtEnd === 0 };
  }

  #open(): void {
    if (this.#groups.length >= maxDepth) throw new RtfTooDeep();
    this.#flush();
    this.#groups.push(this.#group);
    this.#skipSigns = 0;
  }

  #close(): void {
    const ended = this.#group;
    if (ended.target === 'styles') this.#styles.set(this.#style, this.#text.take().replace(/;$/, '').trim());
    else if (ended.target === 'field') this.#field += this.#text.take();
    else this.#flush();
    const outer = this.#groups.pop();
    if (!outer) return;
    if (this.#link && this.#groups.length < this.#link.depth) this.#endLink();
    if (ended.target === 'note' && outer.target !== 'note') {
      const [before = '', ...note] = this.#paragraph.split('\u0002');
      this.#notes.push(note.join(' ').trim());
      this.#paragraph = `${before}[${this.#notes.length}]`;
    }
    this.#group = outer;
    this.#skipSigns = 0;
    this.#isStarred = false;
  }

  #byte(byte: number): void {
    if (this.#skipSigns > 0) {
      this.#skipSigns -= 1;
      return;
    }
    if (this.#group.target !== 'none') this.#text.byte(byte, this.#group.page ?? this.#page);
  }

  #set(change: Partial<RtfGroup>): void {
    this.#flush();
    this.#group = { ...this.#group, ...change };
  }

  #word(word: string, number: number | undefined): void {
    const isOn = number !== 0;
    const isStarred = this.#isStarred;
    this.#isStarred = word === '*';
    if (this.#group.target === 'none') return;
    if (Object.hasOwn(skipped, word)) {
      this.#count(skipped[word]!);
      this.#set({ target: 'none' });
      return;
    }
    switch (word) {
      case '*':
        return;
      case 'ansicpg':
        this.#page = pageOfNumber(number ?? 1252);
        return;
      case 'mac':
        this.#page = 'macintosh';
        return;
      case 'fonttbl':
        this.#set({ target: 'fonts' });
        return;
      case 'stylesheet':
        this.#set({ target: 'styles' });
        return;
      case 'fldinst':
        this.#field = '';
        this.#set({ target: 'field' });
        return;
      case 'fldrslt':
        this.#beginLink();
        return;
      case 'footnote':
        this.#flush();
        this.#paragraph += '\u0002';
        this.#set({ target: 'note' });
        return;
      case 'shppict':
        return;
      case 'f':
        this.#font = number ?? 0;
        if (this.#group.target !== 'fonts') this.#set({ page: this.#fontPages.get(this.#font) });
        return;
      case 'fcharset': {
        const page = pageOfCharset(number ?? 0);
        if (page !== undefined) this.#fontPages.set(this.#font, page);
        return;
      }
      case 'uc':
        this.#set({ fallback: Math.min(10, Math.max(0, number ?? 1)) });
        return;
      case 'u':
        this.#text.add(String.fromCharCode(((number ?? 0) + 65_536) % 65_536));
        this.#skipSigns = this.#group.fallback;
        return;
      default:
        // A group of a kind that is not known says so, in order to be passed over.
        if (isStarred) this.#set({ target: 'none' });
        else this.#format(word, number, isOn);
    }
  }

  #format(word: string, number: number | undefined, isOn: boolean): void {
    switch (word) {
      case 'b':
        this.#set({ isBold: isOn });
        return;
      case 'i':
        this.#set({ isItalic: isOn });
        return;
      case 'v':
        this.#set({ isHidden: isOn });
        if (isOn) this.#count('hidden passage');
        return;
      case 'deleted':
        this.#set({ isDeleted: isOn });
        if (isOn) this.#count('deleted passage');
        return;
      case 'plain':
        this.#set({ isBold: false, isItalic: false, isHidden: false, isDeleted: false, page: undefined });
        return;
      case 'pard':
        this.#tag = 'p';
        return;
      case 's':
        this.#style = number ?? 0;
        if (this.#group.target === 'text') this.#tag = this.#tagOfStyle();
        return;
      case 'outlinelevel':
        if (this.#group.target === 'text' && number !== undefined && number < 6) this.#tag = `h${number + 1}`;
        return;
      case 'line':
        this.#flush();
        this.#paragraph += '<br>';
        return;
      case 'par':
      case 'sect':
      case 'page':
        this.#flush();
        if (this.#group.target === 'note') this.#paragraph += ' ';
        else this.#endParagraph();
        return;
      case 'cell':
        this.#flush();
        this.#cells.push(this.#paragraph);
        this.#paragraph = '';
        return;
      case 'row':
        this.#rows.push(`<tr>${this.#cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
        this.#cells = [];
        return;
      default:
        if (Object.hasOwn(signs, word)) this.#text.add(signs[word]!);
    }
  }

  #tagOfStyle(): string {
    const name = this.#styles.get(this.#style)?.toLowerCase() ?? '';
    const level = /^heading ([1-6])$/.exec(name)?.[1];
    if (level !== undefined) return `h${level}`;
    return name === 'title' ? 'h1 class="title"' : name === 'subtitle' ? 'p class="subtitle"' : 'p';
  }

  /** Puts the text so far where it belongs, in its form. */
  #flush(): void {
    const text = this.#text.take();
    const { target, isHidden, isDeleted, isBold, isItalic } = this.#group;
    if (text === '') return;
    if (target === 'field') this.#field += text;
    if ((target !== 'text' && target !== 'note') || isHidden || isDeleted) return;
    const isSpace = text.trim() === '';
    let html = escapeHtml(text);
    if (isItalic && !isSpace) html = `<em>${html}</em>`;
    if (isBold && !isSpace) html = `<strong>${html}</strong>`;
    this.#paragraph += html;
  }

  #beginLink(): void {
    const address = /HYPERLINK\s+"([^"]{1,2000})"/i.exec(this.#field)?.[1];
    this.#field = '';
    if (address === undefined || this.#link) return;
    this.#flush();
    this.#link = { depth: this.#groups.length, address, before: this.#paragraph };
    this.#paragraph = '';
  }

  #endLink(): void {
    const { address, before } = this.#link!;
    this.#link = undefined;
    this.#paragraph = `${before}<a href="${escapeHtml(address)}">${this.#paragraph}</a>`;
  }

  #endParagraph(): void {
    if (this.#link) this.#endLink();
    if (this.#paragraph.trim() !== '') {
      // In a row a paragraph ends a line of its cell.
      if (this.#cells.length > 0) {
        this.#cells[this.#cells.length - 1] += ` ${this.#paragraph}`;
      } else {
        this.#endTable();
        this.#blocks.push(`<${this.#tag}>${this.#paragraph}</${this.#tag.split(' ', 1)[0]}>`);
      }
    }
    this.#paragraph = '';
  }

  #endTable(): void {
    if (this.#rows.length > 0) this.#blocks.push(`<table>${this.#rows.join('')}</table>`);
    this.#rows = [];
  }

  #count(what: string): void {
    if (what !== '') this.#left.set(what, (this.#left.get(what) ?? 0) + 1);
  }
}
