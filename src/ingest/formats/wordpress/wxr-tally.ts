import { inFigures } from '../../../text/count-of.ts';
import { type IncomingProblem, refuse, warn } from '../../contract/incoming.ts';
import { childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';

/** Post types for WordPress's own use. */
const internal =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf-.*)$/;
/** Statuses of items that WordPress would have deleted, which nobody wants as drafts. */
const discardedStatuses = new Set(['trash', 'auto-draft', 'inherit']);
const shortAddress = /\?(?:p|page_id)=\d+$/;

/** Decides which items of an export are read, and counts the others for a report. */
export class WxrTally {
  readonly #file: string;
  #trashed = 0;
  #accepted = 0;
  /** The number of items for WordPress's own use, by type. */
  readonly #internal = new Map<string, number>();
  #comments = 0;
  #shortAddress: string | undefined;
  readonly #types = new Map<string, number>();
  readonly #shortcodes = new Map<string, number>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Returns whether an item is a post or page to be read. */
  accepts(item: XmlElement): boolean {
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
    if (status === 'trash') this.#trashed += 1;
    if (discardedStatuses.has(status)) return false;
    this.#accepted += 1;
    return true;
  }

  /** @param removed the names of shortcodes removed from its text */
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
    const warning = (message: string, advice: string) => warn({ file: this.#file }, message, advice);
    const problems: IncomingProblem[] = [];
    if (this.#accepted === 0 && this.#internal.size > 0)
      problems.push(
        refuse(
          { file: this.#file },
          `There are no articles in the export: it contains no posts or pages, only ${[...this.#internal].map(([type, number]) => `${inFigures(number)} of the type "${type}"`).join(', ')}.`,
          'Export "All content", or posts, in WordPress under Tools → Export.',
        ),
      );
    if (this.#trashed > 0)
      problems.push(
        warning(
          `${items(this.#trashed)} in the trash, and ${this.#trashed === 1 ? 'was' : 'were'} left out.`,
          'Restore the ones you want in WordPress, and export again.',
        ),
      );
    for (const [type, number] of this.#types)
      problems.push(
        warning(
          `${items(number)} of the type "${type}", neither a post nor a page, and ${number === 1 ? 'was' : 'were'} left out.`,
          'If they are articles, change <wp:post_type> to post in a copy of the file, and import that.',
        ),
      );
    if (this.#shortcodes.size > 0)
      problems.push(
        warning(
          `Shortcodes were removed: ${[...this.#shortcodes].map(([name, number]) => `[${name}] in ${inFigures(number)}`).join(', ')}.`,
          'Check the articles that contained them, in case their output was part of the text.',
        ),
      );
    if (this.#comments > 0)
      problems.push(
        warning(
          `The readers’ ${this.#comments === 1 ? 'comment was' : `${inFigures(this.#comments)} comments were`} left out.`,
          'Keep the file if you need the comments.',
        ),
      );
    if (this.#shortAddress !== undefined)
      problems.push(
        warning(
          `Short addresses such as ${this.#shortAddress} can’t redirect to the articles, because a static site can’t read queries.`,
          'No action is needed: the permalinks redirect.',
        ),
      );
    return problems;
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function items(number: number): string {
  return number === 1 ? 'One item is' : `${inFigures(number)} items are`;
}
