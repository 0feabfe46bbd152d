import { NewTexts } from './new-texts.ts';

/** Where links are no longer followed, so that a calendar without end, or endless parameters, come to one. */
export const linkLimits = {
  /** How many pages in a row with addresses of one shape may have no text of their own, and lead to none. */
  alike: 200,
  /** How many pages in a row of whatever shape. */
  any: 1000,
  /** How many steps a page may be away from the last one that had a text of its own, or led to one. */
  far: 50,
} as const;

export type LinkLimit = keyof typeof linkLimits;

/** Pages that are not asked for because of a limit. */
export interface PagesBeyond {
  readonly limit: LinkLimit;
  /** What their addresses have in common: `/calendar/0/0`. */
  readonly shape: string;
  readonly count: number;
  /** The address of the first. */
  readonly first: string;
  /** What to follow without a limit to have them, a part of their addresses: `/calendar/`. */
  readonly pattern: string;
}

/** A page to which a link leads. */
interface LinkedPage {
  readonly address: string;
  readonly shape: string;
  readonly from?: LinkedPage;
  /** Whether it has a text of its own, or leads to a page that has one. */
  isUseful: boolean;
}

/** The pages of a site, in the order in which links lead to them from its front, until nothing new comes. */
export class FollowedLinks {
  readonly #isWanted: (address: string) => boolean;
  readonly #texts = new NewTexts();
  readonly #seen = new Set<string>();
  #queue: LinkedPage[] = [];
  #at = 0;
  #page: LinkedPage | undefined;
  /** How many pages came since the last useful one, by shape. */
  readonly #idleOf = new Map<string, number>();
  #idle = 0;
  /** The pages that a limit holds back, unless others turn out to be useful. */
  #held: { readonly page: LinkedPage; readonly limit: LinkLimit }[] = [];

  /** @param isWanted returns whether no limit holds for an address */
  constructor(home: string, isWanted: (address: string) => boolean) {
    this.#isWanted = isWanted;
    this.#add(home);
  }

  /** How many pages are known. */
  get size(): number {
    return this.#seen.size;
  }

  /** Returns the address of the next page; undefined if all are done, or held back. */
  next(): string | undefined {
    while (this.#at < this.#queue.length) {
      const page = this.#queue[this.#at]!;
      this.#at += 1;
      const limit = this.#isWanted(page.address) ? undefined : this.#limitOf(page);
      if (limit !== undefined) {
        this.#held.push({ page, limit });
        continue;
      }
      this.#page = page;
      this.#idle += 1;
      this.#idleOf.set(page.shape, (this.#idleOf.get(page.shape) ?? 0) + 1);
      return page.address;
    }
    return undefined;
  }

  /** Takes what the last page has. @param links of the site */
  take(html: string, links: readonly string[]): void {
    for (const link of links) this.#add(link);
    if (!this.#texts.take(html)) return;
    for (const page of [this.#page, this.#page?.from]) if (page) this.#noteUseful(page);
    this.#idle = 0;
  }

  /** Returns what was held back to the end. */
  beyond(): PagesBeyond[] {
    const groups = new Map<string, PagesBeyond>();
    for (const { page, limit } of this.#held) {
      const key = `${limit} ${page.shape}`;
      const { count, first } = groups.get(key) ?? { count: 0, first: page.address };
      const pattern = /^[^0*?]*\??/.exec(page.shape)![0];
      groups.set(key, { limit, shape: page.shape, count: count + 1, first, pattern });
    }
    return [...groups.values()];
  }

  #add(address: string): void {
    if (this.#seen.has(address)) return;
    this.#seen.add(address);
    const shape = shapeOf(address);
    this.#queue.push({ address, shape, isUseful: false, ...(this.#page && { from: this.#page }) });
  }

  #noteUseful(page: LinkedPage): void {
    page.isUseful = true;
    this.#idleOf.set(page.shape, 0);
    const isFree = (one: LinkedPage) => one.shape === page.shape || one.from === page;
    const free = this.#held.filter((one) => isFree(one.page));
    if (free.length === 0) return;
    this.#held = this.#held.filter((one) => !isFree(one.page));
    this.#queue.push(...free.map((one) => one.page));
  }

  #limitOf(page: LinkedPage): LinkLimit | undefined {
    if (this.#idle >= linkLimits.any) return 'any';
    if ((this.#idleOf.get(page.shape) ?? 0) >= linkLimits.alike) return 'alike';
    return stepsFromUseful(page) > linkLimits.far ? 'far' : undefined;
  }
}

function stepsFromUseful({ from }: LinkedPage): number {
  let steps = 1;
  for (let page = from; page && !page.isUseful && steps <= linkLimits.far; page = page.from) steps += 1;
  return steps;
}

/** Returns an address without what differs among pages alike: figures, names after the first folder, values of parameters. */
function shapeOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const parts = pathname
    .split('/')
    .filter(Boolean)
    .map((part, index) => (/\d/.test(part) ? '0' : index === 0 ? part : '*'));
  const keys = [...new Set(searchParams.keys())].toSorted();
  return `/${parts.join('/')}${keys.length === 0 ? '' : `?${keys.join('&')}`}`;
}
