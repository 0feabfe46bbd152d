import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { onceForText } from '../../views/base/once.ts';
import type { StaticPath } from '../../views/base/route.ts';

/** Where Astro puts scripts, styles and pictures. */
const assetsFolder = '_astro';

/** What is recorded about a page of the last build. */
interface KnownPage {
  /** A digest of its view, and of the versions of its pictures in the content folder. */
  readonly view: string;
  /** Identifies this version of the file. */
  readonly stamp: string;
  /** For a page with pictures, the files in `_astro` that it refers to, and their stamps. */
  readonly assets?: readonly (readonly [file: string, stamp: string])[];
}

/** Returns the pictures of a view: absolute paths in the content folder. */
type PicturesOf<View> = (view: View) => readonly string[];

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
  /** The pages with pictures among them. */
  readonly #pictured = new Set<string>();
  readonly #kept = new Set<string>();
  readonly #stampOfPicture = onceForText(stampOf);

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
  keeps<View>(page: string, view: () => View, picturesOf?: PicturesOf<View>): boolean {
    const known = this.#last.get(page);
    if (!known || stampOf(join(this.#out, page)) !== known.stamp) return false;
    if (known.assets?.some(([file, stamp]) => stampOf(join(this.#out, file)) !== stamp)) return false;
    if (this.#record(page, view(), picturesOf) !== known.view) return false;
    this.#kept.add(page);
    return true;
  }

  /** The number of pages reused or rendered so far, and the number of pages of the last build. */
  get progress(): { readonly done: number; readonly last: number } {
    return { done: this.#views.size, last: this.#last.size };
  }

  /** Records the view of a page that is being rendered. */
  rendered<View>(page: string, view: View, picturesOf?: PicturesOf<View>): void {
    if (!this.#views.has(page)) this.#record(page, view, picturesOf);
  }

  /** Records the digest of a view, and returns it. */
  #record<View>(page: string, view: View, picturesOf?: PicturesOf<View>): string {
    const pictures = picturesOf?.(view) ?? [];
    if (pictures.length > 0) this.#pictured.add(page);
    const shown = pictures.length > 0 ? [view, pictures.map(this.#stampOfPicture)] : view;
    const digest = digestOf(shown);
    this.#views.set(page, digest);
    return digest;
  }

  /**
   * Adds the kept pages and their pictures to the new site, next to those that were rendered.
   *
   * @throws what node:fs throws; EEXIST if a page was both kept and rendered
   */
  addTo(fresh: string): void {
    const made = new Set<string>();
    const assets = new Set<string>();
    for (const page of this.#kept) {
      const to = join(fresh, page);
      const folder = dirname(to);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      linkOrCopy(join(this.#out, page), to);
      for (const [file] of this.#last.get(page)!.assets ?? []) assets.add(file);
    }
    this.#removeOriginals(fresh, assets);
    for (const file of assets)
      if (!existsSync(join(fresh, file))) linkOrCopy(join(this.#out, file), join(fresh, file));
  }

  /**
   * Removes the originals of the kept pages’ pictures (`quay.a1.png` of `quay.a1_b2.webp`). Astro removes an
   * original that no page shows only if it optimized it in this build.
   */
  #removeOriginals(fresh: string, assets: ReadonlySet<string>): void {
    if (assets.size === 0) return;
    const unknown = readdirSync(join(fresh, assetsFolder))
      .map((name) => join(assetsFolder, name))
      .filter((file) => !existsSync(join(this.#out, file)));
    const byStem = new Map(unknown.map((file) => [file.slice(0, -extname(file).length), file]));
    for (const asset of assets) {
      for (let at = asset.lastIndexOf('_'); at > assetsFolder.length; at = asset.lastIndexOf('_', at - 1)) {
        const original = byStem.get(asset.slice(0, at));
        if (original) rmSync(join(fresh, original), { force: true });
      }
    }
  }

  /** Writes the record for the next build; if that fails, the next build renders everything. */
  save(): void {
    // Others may have added files to `_astro` again, so their stamps are read again.
    const stampOfAsset = onceForText((file) => stampOf(join(this.#out, file)));
    const lines = [...this.#views].flatMap(([page, view]) => {
      const last = this.#kept.has(page) ? this.#last.get(page) : undefined;
      const stamp = last?.stamp ?? stampOf(join(this.#out, page));
      if (stamp === undefined) return [];
      if (!this.#pictured.has(page)) return [JSON.stringify([page, { view, stamp } satisfies KnownPage])];
      const files = last?.assets?.map(([file]) => file) ?? assetsIn(join(this.#out, page));
      const assets = files.flatMap((file) => {
        const stamp = stampOfAsset(file);
        return stamp === undefined ? [] : [[file, stamp] as const];
      });
      if (assets.length < files.length) return [];
      return [JSON.stringify([page, { view, stamp, assets } satisfies KnownPage])];
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

/** Returns the files in `_astro` that a page refers to. */
function assetsIn(page: string): string[] {
  const names = readFileSync(page, 'utf8').matchAll(/_astro\/([^"'\s,<>&?#]+)/g);
  return [...new Set(Array.from(names, ([, name]) => join(assetsFolder, decoded(name!))))];
}

/** Returns a decoded part of a URL; unchanged if it is none, such as in an article about file names. */
function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
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
