import { inFigures } from '../../../text/count-of.ts';
import { type IncomingProblem, refuse, warn } from '../../contract/incoming.ts';
import { childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';
import { formatProblem } from '../../contract/format-problems.ts';

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
    const place = { file: this.#file };
    const problems: IncomingProblem[] = [];
    if (this.#accepted === 0 && this.#internal.size > 0)
      problems.push(
        refuse(
          place,
          formatProblem('wordpress-no-articles', {
            types: [...this.#internal].map(([type, number]) => `${inFigures(number)} of the type "${type}"`),
          }),
        ),
      );
    if (this.#trashed > 0)
      problems.push(warn(place, formatProblem('wordpress-in-trash', { count: this.#trashed })));
    for (const [type, number] of this.#types)
      problems.push(warn(place, formatProblem('wordpress-type-omitted', { count: number, type })));
    if (this.#shortcodes.size > 0)
      problems.push(
        warn(
          place,
          formatProblem('wordpress-shortcodes-removed', {
            parts: [...this.#shortcodes].map(([name, number]) => `[${name}] in ${inFigures(number)}`),
          }),
        ),
      );
    if (this.#comments > 0)
      problems.push(warn(place, formatProblem('wordpress-comments-omitted', { count: this.#comments })));
    if (this.#shortAddress !== undefined)
      problems.push(warn(place, formatProblem('wordpress-short-addresses', { address: this.#shortAddress })));
    return problems;
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
