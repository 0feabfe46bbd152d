import { type IncomingProblem, refuse, warn } from '../../contract/incoming.ts';
import { childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';

/** What WordPress keeps for itself. */
const internal =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf-.*)$/;
/** What WordPress itself would have deleted; nobody wants that as a draft. */
const thrownAway = new Set(['trash', 'auto-draft', 'inherit']);
const shortAddress = /\?(?:p|page_id)=\d+$/;

/** Decides which items of an export are read, and keeps count of the rest, so that nothing is left out without a word. */
export class WxrTally {
  readonly #file: string;
  #thrownAway = 0;
  #taken = 0;
  /** What WordPress keeps for itself, by type. */
  readonly #internal = new Map<string, number>();
  #comments = 0;
  #shortAddress: string | undefined;
  readonly #types = new Map<string, number>();
  readonly #shortcodes = new Map<string, number>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Whether an item is a post or a page to be read. */
  takes(item: XmlElement): boolean {
    const type = childText(item, 'wp:post_type') ?? 'post';
    if (internal.test(type)) {
      count(this.#internal, type);
      return false;
    }
    if (type !== 'post' && type !== 'page') {
      count(this.#types, type);
      return false;
    }
    const status = childText(item, 'wp:status') ?? 'publish';
    if (status === 'trash') this.#thrownAway += 1;
    if (thrownAway.has(status)) return false;
    this.#taken += 1;
    return true;
  }

  /** @param removed the names of shortcodes that went from its text */
  note(item: XmlElement, removed: readonly string[]): void {
    for (const name of removed) count(this.#shortcodes, name);
    this.#comments += childrenOf(item, 'wp:comment').filter(
      (one) => childText(one, 'wp:comment_approved') === '1',
    ).length;
    const guid = childText(item, 'guid');
    if (guid !== undefined && shortAddress.test(guid) && guid !== childText(item, 'link'))
      this.#shortAddress ??= guid;
  }

  problems(): IncomingProblem[] {
    const say = (message: string, advice: string) => warn({ file: this.#file }, message, advice);
    const problems: IncomingProblem[] = [];
    if (this.#taken === 0 && this.#internal.size > 0)
      problems.push(
        refuse(
          { file: this.#file },
          `There is no article in the export: it has neither posts nor pages, but ${[...this.#internal].map(([type, number]) => `${number.toLocaleString('en')} of the type "${type}"`).join(', ')}.`,
          'Export "All content", or posts, in WordPress under Tools → Export.',
        ),
      );
    if (this.#thrownAway > 0)
      problems.push(
        say(
          `${items(this.#thrownAway)} in the trash, and ${this.#thrownAway === 1 ? 'was' : 'were'} left out.`,
          'Restore what you want in WordPress, and export it again.',
        ),
      );
    for (const [type, number] of this.#types)
      problems.push(
        say(
          `${items(number)} of the type "${type}", which is neither a post nor a page, and ${number === 1 ? 'was' : 'were'} left out.`,
          'If they are articles, change <wp:post_type> to post in a copy of the file, and import that.',
        ),
      );
    if (this.#shortcodes.size > 0)
      problems.push(
        say(
          `Shortcodes were removed: ${[...this.#shortcodes].map(([name, number]) => `[${name}] in ${number.toLocaleString('en')}`).join(', ')}.`,
          'Look at the articles that had them, where what they showed was a part of the text.',
        ),
      );
    if (this.#comments > 0)
      problems.push(
        say(
          `The readers’ ${this.#comments === 1 ? 'comment was' : `${this.#comments.toLocaleString('en')} comments were`} left out.`,
          'An archive has articles only. Keep the file itself if the comments matter.',
        ),
      );
    if (this.#shortAddress !== undefined)
      problems.push(
        say(
          `Short addresses such as ${this.#shortAddress} can’t lead to the articles: a static site is not asked for what follows a question mark.`,
          'The permalinks do lead there. Nothing needs to be done.',
        ),
      );
    return problems;
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function items(number: number): string {
  return number === 1 ? 'One item is' : `${number.toLocaleString('en')} items are`;
}
