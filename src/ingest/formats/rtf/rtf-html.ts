import { escapeHtml } from '../../../text/escape-html.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { RtfBlocks } from './rtf-blocks.ts';
import { formatChange, outermostGroup, type RtfGroup } from './rtf-group.ts';
import { pageOfCharset, pageOfNumber, RtfText } from './rtf-text.ts';
import { rtfTokens } from './rtf-tokens.ts';
import { characters, skippedGroups, tagOfStyle } from './rtf-words.ts';
import { printProblem } from '../../contract/print-problems.ts';

/** Groups of real documents are nested less deeply. */
const maxDepth = 1000;

/**
 * Converts RTF into HTML: paragraphs, headings, bold and italics, links, tables and notes. Pictures, headers,
 * comments, and deleted or hidden text are omitted.
 *
 * @returns the HTML, how many parts of each kind are not in it, and whether the last group was closed
 * @throws {SourceFault} if it is nested too deeply
 */
export function rtfHtml(bytes: Uint8Array) {
  const reader = new RtfReader();
  reader.read(bytes);
  return reader.result();
}

class RtfReader {
  readonly #omitted = new Map<string, number>();
  readonly #groups: RtfGroup[] = [];
  #group: RtfGroup = outermostGroup;
  readonly #text = new RtfText();
  #page = 'windows-1252';
  readonly #fontPages = new Map<number, string>();
  #font = 0;
  readonly #styles = new Map<number, string>();
  #style = 0;
  readonly #blocks = new RtfBlocks();
  #field = '';
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
  }

  result() {
    return { html: this.#blocks.html(), omitted: this.#omitted, isWhole: this.#depthAtEnd === 0 };
  }

  #open(): void {
    if (this.#groups.length >= maxDepth) {
      throw new SourceFault(printProblem('rtf-too-deep'));
    }
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
    this.#blocks.closeGroup(this.#groups.length);
    if (ended.target === 'note' && outer.target !== 'note') this.#blocks.endNote();
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
    if (Object.hasOwn(skippedGroups, word)) {
      this.#count(skippedGroups[word]!);
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
        this.#blocks.beginNote();
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
        // An unknown kind of group is marked as skippable.
        if (isStarred) this.#set({ target: 'none' });
        else this.#format(word, number, isOn);
    }
  }

  #format(word: string, number: number | undefined, isOn: boolean): void {
    const change = formatChange(word, isOn);
    if (change) {
      this.#set(change);
      if (isOn && word === 'v') this.#count('hidden passage');
      if (isOn && word === 'deleted') this.#count('deleted passage');
      return;
    }
    switch (word) {
      case 'pard':
        this.#blocks.tag = 'p';
        return;
      case 's':
        this.#style = number ?? 0;
        if (this.#group.target === 'text') this.#blocks.tag = tagOfStyle(this.#styles.get(this.#style));
        return;
      case 'outlinelevel':
        if (this.#group.target === 'text' && number !== undefined && number < 6) {
          this.#blocks.tag = `h${number + 1}`;
        }
        return;
      case 'line':
        this.#flush();
        this.#blocks.add('<br>');
        return;
      case 'par':
      case 'sect':
      case 'page':
        this.#flush();
        if (this.#group.target === 'note') this.#blocks.add(' ');
        else this.#blocks.endParagraph();
        return;
      case 'cell':
        this.#flush();
        this.#blocks.endCell();
        return;
      case 'row':
        this.#blocks.endRow();
        return;
      default:
        if (Object.hasOwn(characters, word)) this.#text.add(characters[word]!);
    }
  }

  /** Adds the text so far to where it belongs, with its formatting. */
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
    this.#blocks.add(html);
  }

  #beginLink(): void {
    const address = /HYPERLINK\s+"([^"]{1,2000})"/i.exec(this.#field)?.[1];
    this.#field = '';
    if (address === undefined || this.#blocks.isInLink) return;
    this.#flush();
    this.#blocks.beginLink(address, this.#groups.length);
  }

  #count(what: string): void {
    if (what !== '') this.#omitted.set(what, (this.#omitted.get(what) ?? 0) + 1);
  }
}
