import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PrerenderApp } from './prerender-app.ts';
import { bytesDigest } from './site-manifest.ts';

// Vite bundles the pages only if their source has changed: the last bundles are kept, each under a digest of all that goes
// into it, for every archive and site that it fits. Of what Astro knows besides, rendering needs the style sheets of each
// page, and the addresses of the pictures that it optimized.

/** What is kept with a bundle. */
interface BundleFacts {
  /** The name of the module that exports the app. */
  readonly entry: string;
  /** What Astro knows of each page, by its route and component. */
  readonly pages: readonly (readonly [page: string, data: { readonly styles: unknown }])[];
  /** The address of each optimized picture, by what was asked for. */
  readonly images: readonly (readonly [asked: string, address: string])[];
  /** The files of the site that come with the bundle: scripts, styles, fonts, pictures, and those of `public`. */
  readonly files: readonly string[];
  /** The digests of those of the files that are kept with the bundle; no pictures and none of `public`. */
  readonly copies: Readonly<Record<string, string>>;
}

/** A kept bundle that was opened. */
export interface KeptBundle {
  readonly app: PrerenderApp;
  readonly files: readonly string[];
  /** Those that are the same in any archive. */
  readonly programFiles: readonly string[];
  /** Reads a file that is kept with the bundle; undefined if it is not, or damaged. */
  readonly readCopy: (file: string) => Buffer | undefined;
}

/** Keeps addresses of optimized pictures; part of Astro’s `globalThis.astroAsset`. */
type AddImage = (options: object, hashed: readonly string[], path: string) => string;

const globals = globalThis as { astroAsset?: { addStaticImage?: AddImage } };
const factsName = 'bundle.json';
/** Of each language, look, address and set of pictures there is one, of some 4 MB; an old one is of an older source. */
const maxBundles = 24;

/** Notes the addresses of all pictures that are optimized from now on. */
export function noteImages(): Map<string, string> {
  const images = new Map<string, string>();
  const add = globals.astroAsset?.addStaticImage;
  if (add)
    globals.astroAsset!.addStaticImage = (options, hashed, path) => {
      const address = add(options, hashed, path);
      images.set(askedFor(options, path), address);
      return address;
    };
  return images;
}

/**
 * Copies a bundle before Astro removes it.
 *
 * @param from where Astro has it: an absolute path
 * @param bundles where bundles are kept: an absolute path
 * @param key a digest of all that goes into it
 * @returns a function to call when all pages are rendered, which returns the files that are the same in any archive; until
 *   then there is no kept bundle
 */
export function keepBundle(from: string, bundles: string, key: string): KeepFiles {
  const folder = join(bundles, key);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entry = readdirSync(from).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) return () => [];
  cpSync(from, join(folder, 'bundle'), { recursive: true });
  return ({ site, files, isOwn, ...facts }) => {
    const copies = files.filter(isOwn).map((file) => {
      const bytes = readFileSync(join(site, file));
      const copy = join(folder, 'files', file);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, bytes);
      return [file, bytesDigest(bytes)] as const;
    });
    const temporary = join(folder, `${factsName}.${process.pid}`);
    const all = { entry, ...facts, files, copies: Object.fromEntries(copies) } satisfies BundleFacts;
    writeFileSync(temporary, JSON.stringify(all));
    renameSync(temporary, join(folder, factsName));
    dropOldBundles(bundles);
    return Object.keys(all.copies);
  };
}

/** Keeps what belongs to a bundle, before the files are moved. */
type KeepFiles = (
  facts: Omit<BundleFacts, 'entry' | 'copies'> & {
    /** The folder of the files: an absolute path. */
    readonly site: string;
    /** Whether a file was made from the source. */
    readonly isOwn: (file: string) => boolean;
  },
) => readonly string[];

/** Opens a kept bundle; undefined if there is none with this key, or it can’t be used. */
export async function openBundle(bundles: string, key: string): Promise<KeptBundle | undefined> {
  const folder = join(bundles, key);
  try {
    const facts = JSON.parse(readFileSync(join(folder, factsName), 'utf8')) as BundleFacts;
    const entry = pathToFileURL(join(folder, 'bundle', facts.entry)).href;
    const images = new Map(facts.images);
    globals.astroAsset ??= {};
    globals.astroAsset.addStaticImage = (options, _hashed, path) => {
      const address = images.get(askedFor(options, path));
      if (address === undefined) throw new Error(`The picture ${path} was not optimized before`);
      return address;
    };
    const { app } = (await import(entry)) as { app: PrerenderApp };
    noteUse(folder);
    app.setInternals({ pagesByKeys: new Map(facts.pages), entrySpecifierToBundleMap: new Map() });
    app.setOptions({
      settings: { scripts: [] },
      logger: { options: { destination: { write: () => undefined } } },
    });
    const readCopy = (file: string) => {
      const copy = join(folder, 'files', file);
      if (facts.copies[file] === undefined || !existsSync(copy)) return undefined;
      const bytes = readFileSync(copy);
      return bytesDigest(bytes) === facts.copies[file] ? bytes : undefined;
    };
    return { app, files: facts.files, programFiles: Object.keys(facts.copies), readCopy };
  } catch {
    // It can’t be used, and is made again.
    return undefined;
  }
}

/** Returns the files that came with any kept bundle: `path digest`. */
export function bundledFiles(bundles: string): ReadonlySet<string> {
  if (!existsSync(bundles)) return new Set();
  const found = readdirSync(bundles).flatMap((key) => {
    try {
      const { copies } = JSON.parse(readFileSync(join(bundles, key, factsName), 'utf8')) as BundleFacts;
      return Object.entries(copies).map(([file, digest]) => `${file} ${digest}`);
    } catch {
      // It is not complete.
      return [];
    }
  });
  return new Set(found);
}

/** Notes that a bundle is used now, as the time of its folder. */
function noteUse(folder: string): void {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // In a folder that can’t be changed, none is removed either.
  }
}

/** Removes the bundles that were used longest ago. */
function dropOldBundles(bundles: string): void {
  const usedAt = (name: string) => statSync(join(bundles, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const old = readdirSync(bundles)
    .toSorted((a, b) => usedAt(b) - usedAt(a))
    .slice(maxBundles);
  for (const name of old) rmSync(join(bundles, name), { recursive: true, force: true });
}

function askedFor(options: object, path: string): string {
  return JSON.stringify([path, options], (key, value: unknown) => (key === 'src' ? undefined : value));
}
