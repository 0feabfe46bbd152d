import { hash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { StaticPath } from '../../views/base/route.ts';

/** What is known of a page that a build has made. */
interface KnownPage {
  /** A digest of its view. */
  readonly view: string;
  /** Tells this very file from any other, and from itself after a change. */
  readonly stamp: string;
}

/**
 * The pages of the last site that need not be made again, because what they show and what makes them are as they were.
 *
 * Nothing is guessed: a page is kept where the digest of its view is the same, the digest of the source is the same, and
 * the file is the very one that was made from them. All else is rendered.
 */
export class KeptPages {
  readonly #file: string;
  readonly #out: string;
  readonly #source: string;
  readonly #last: ReadonlyMap<string, KnownPage>;
  /** Digests of views, by page. */
  readonly #views = new Map<string, string>();
  readonly #kept = new Set<string>();

  /**
   * @param file where it is noted what the last build made: an absolute path
   * @param out the site that it made: an absolute path
   * @param source a digest of all that makes pages of views
   */
  constructor(file: string, out: string, source: string) {
    this.#file = file;
    this.#out = out;
    this.#source = source;
    this.#last = load(file, source);
  }

  /**
   * Whether a page stays as it is.
   *
   * @param page its file, relative to the site
   * @param view is asked only where there is such a page
   */
  keeps(page: string, view: () => unknown): boolean {
    const known = this.#last.get(page);
    if (!known || stampOf(join(this.#out, page)) !== known.stamp) return false;
    const digest = digestOf(view());
    this.#views.set(page, digest);
    if (digest !== known.view) return false;
    this.#kept.add(page);
    return true;
  }

  /** How many pages the last build made, and how many of this one are kept or made so far. */
  get progress(): { readonly done: number; readonly last: number } {
    return { done: this.#views.size, last: this.#last.size };
  }

  /** Notes what a page shows that is being rendered. */
  rendered(page: string, view: unknown): void {
    if (!this.#views.has(page)) this.#views.set(page, digestOf(view));
  }

  /**
   * Puts the pages that stay into the new site, beside those that were rendered.
   *
   * @throws what node:fs throws, EEXIST where a page was both kept and rendered
   */
  addTo(fresh: string): void {
    const made = new Set<string>();
    for (const page of this.#kept) {
      const to = join(fresh, page);
      const folder = dirname(to);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      linkOrCopy(join(this.#out, page), to);
    }
  }

  /** Notes what there is now, for the next build; where that can't be written, it renders everything. */
  save(): void {
    const lines = [...this.#views].flatMap(([page, view]) => {
      const stamp = this.#kept.has(page) ? this.#last.get(page)!.stamp : stampOf(join(this.#out, page));
      return stamp === undefined ? [] : [JSON.stringify([page, { view, stamp } satisfies KnownPage])];
    });
    const temporary = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(temporary, [this.#source, ...lines].join('\n'));
      renameSync(temporary, this.#file);
    } catch {
      // What was noted before is of files that are gone: none of them is kept.
    }
  }
}

/** The file of a page within the site: `/entities/[id]/[...list]` with `{ id: 'x', list: '1987' }` is `entities/x/1987/index.html`. */
export function fileOf(routePattern: string, params: StaticPath<unknown>['params']): string {
  const path = routePattern
    .replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '')
    .split('/')
    .filter((part) => part !== '')
    .join('/');
  // No id and no other part of a page's address has a dot.
  return /\.[a-z]+$/.test(path) ? path : join(path, 'index.html');
}

/** @returns undefined where there is no such file */
function stampOf(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.size} ${stat.mtimeNs}`;
}

/** Of a view's JSON, in which nothing of it is lost: views are plain data. (V8's own format says how an array lies in memory, too.) */
function digestOf(view: unknown): string {
  return hash('sha256', JSON.stringify(view), 'base64url');
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    // Some file systems have no links.
    if (!['EPERM', 'ENOTSUP', 'EMLINK', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    copyFileSync(from, to);
  }
}

function load(file: string, source: string): Map<string, KnownPage> {
  try {
    const [first, ...lines] = readFileSync(file, 'utf8').split('\n');
    if (first !== source) return new Map();
    return new Map(lines.map((line) => JSON.parse(line) as [string, KnownPage]));
  } catch {
    // None yet, or one that was cut off: everything is rendered.
    return new Map();
  }
}
