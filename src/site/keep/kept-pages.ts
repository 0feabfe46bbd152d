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

/** What is recorded about a page of the last build. */
interface KnownPage {
  /** A digest of its view. */
  readonly view: string;
  /** Identifies this version of the file. */
  readonly stamp: string;
}

/**
 * The pages of the last build that need not be rendered again, because neither their content nor their source
 * changed.
 *
 * A page is kept only if the digest of its view and the digest of the source are the same and the file is the
 * one made from them. All others are rendered.
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
   * @param file the record of the last build: an absolute path
   * @param out the site that it built: an absolute path
   * @param source a digest of everything that turns views into pages
   */
  constructor(file: string, out: string, source: string) {
    this.#file = file;
    this.#out = out;
    this.#source = source;
    this.#last = load(file, source);
  }

  /**
   * Returns whether a page can be kept.
   *
   * @param page its file, relative to the site
   * @param view called only if there is such a page
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

  /** The number of pages reused or rendered so far, and the number of pages of the last build. */
  get progress(): { readonly done: number; readonly last: number } {
    return { done: this.#views.size, last: this.#last.size };
  }

  /** Records the view of a page that is being rendered. */
  rendered(page: string, view: unknown): void {
    if (!this.#views.has(page)) this.#views.set(page, digestOf(view));
  }

  /**
   * Adds the kept pages to the new site, next to those that were rendered.
   *
   * @throws what node:fs throws; EEXIST if a page was both kept and rendered
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

  /** Writes the record for the next build; if that fails, the next build renders everything. */
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
      // The old record is about files that no longer exist, so none of them will be kept.
    }
  }
}

/**
 * Returns the file of a page within the site: `/entities/[id]/[...list]` with `{ id: 'x', list: '1987' }`
 * becomes `entities/x/1987/index.html`.
 */
export function fileOf(routePattern: string, params: StaticPath<unknown>['params']): string {
  const path = routePattern
    .replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '')
    .split('/')
    .filter((part) => part !== '')
    .join('/');
  // No id and no other part of a page's address has a dot.
  return /\.[a-z]+$/.test(path) ? path : join(path, 'index.html');
}

/** Returns what identifies a version of a file; undefined if there is no such file. */
function stampOf(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.size} ${stat.mtimeNs}`;
}

/**
 * Returns a digest of a view's JSON, which is lossless because views are plain data. (V8's own format also
 * encodes memory layout.)
 */
function digestOf(view: unknown): string {
  return hash('sha256', JSON.stringify(view), 'base64url');
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    // Some file systems do not support hard links.
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
    // The file does not exist yet or is incomplete, so everything is rendered.
    return new Map();
  }
}
