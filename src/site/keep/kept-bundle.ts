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
// page.

/** What is kept with a bundle. */
interface BundleFacts {
  /** The name of the module that exports the app. */
  readonly entry: string;
  /** What Astro knows of each page, by its route and component. */
  readonly pages: readonly (readonly [page: string, data: { readonly styles: unknown }])[];
  /** The digests of the files of the site that come with the bundle: scripts, styles and fonts. */
  readonly files: Readonly<Record<string, string>>;
}

/** A kept bundle that was opened. */
export interface KeptBundle {
  readonly app: PrerenderApp;
  /** The files of the site that come with it, by path. */
  readonly files: readonly string[];
  /** Reads one of them; undefined if it is missing or damaged. */
  readonly readCopy: (file: string) => Buffer | undefined;
}

const factsName = 'bundle.json';
/** Of each language, look and address there is one, of some 4 MB; an old one is of an older source. */
const maxBundles = 24;

/**
 * Copies a bundle before Astro removes it.
 *
 * @param from where Astro has it: an absolute path
 * @param bundles where bundles are kept: an absolute path
 * @param key a digest of all that goes into it
 * @returns a function to call when all pages are rendered; until then there is no kept bundle
 */
export function keepBundle(from: string, bundles: string, key: string): KeepFiles {
  const folder = join(bundles, key);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entry = readdirSync(from).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) return () => undefined;
  cpSync(from, join(folder, 'bundle'), { recursive: true });
  return ({ site, files, pages }) => {
    const copies = files.map((file) => {
      const bytes = readFileSync(join(site, file));
      const copy = join(folder, 'files', file);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, bytes);
      return [file, bytesDigest(bytes)] as const;
    });
    const temporary = join(folder, `${factsName}.${process.pid}`);
    const all: BundleFacts = { entry, pages, files: Object.fromEntries(copies) };
    writeFileSync(temporary, JSON.stringify(all));
    renameSync(temporary, join(folder, factsName));
    dropOldBundles(bundles);
  };
}

/** Keeps what belongs to a bundle, before the files are moved. */
type KeepFiles = (
  facts: Pick<BundleFacts, 'pages'> & {
    /** The folder of the files: an absolute path. */
    readonly site: string;
    /** Those that come with the bundle, relative to it. */
    readonly files: readonly string[];
  },
) => void;

/** Opens a kept bundle; undefined if there is none with this key, or it can’t be used. */
export async function openBundle(bundles: string, key: string): Promise<KeptBundle | undefined> {
  const folder = join(bundles, key);
  try {
    const facts = JSON.parse(readFileSync(join(folder, factsName), 'utf8')) as BundleFacts;
    const entry = pathToFileURL(join(folder, 'bundle', facts.entry)).href;
    const { app } = (await import(entry)) as { app: PrerenderApp };
    noteUse(folder);
    app.setInternals({ pagesByKeys: new Map(facts.pages), entrySpecifierToBundleMap: new Map() });
    app.setOptions({
      settings: { scripts: [] },
      logger: { options: { destination: { write: () => undefined } } },
    });
    const readCopy = (file: string) => {
      const copy = join(folder, 'files', file);
      if (facts.files[file] === undefined || !existsSync(copy)) return undefined;
      const bytes = readFileSync(copy);
      return bytesDigest(bytes) === facts.files[file] ? bytes : undefined;
    };
    return { app, files: Object.keys(facts.files), readCopy };
  } catch {
    // It can’t be used, and is made again.
    return undefined;
  }
}

/** Removes a kept bundle that is damaged. */
export function dropBundle(bundles: string, key: string): void {
  rmSync(join(bundles, key), { recursive: true, force: true });
}

/** Returns the files that came with any kept bundle: `path digest`. */
export function bundledFiles(bundles: string): ReadonlySet<string> {
  if (!existsSync(bundles)) return new Set();
  const found = readdirSync(bundles).flatMap((key) => {
    try {
      const { files } = JSON.parse(readFileSync(join(bundles, key, factsName), 'utf8')) as BundleFacts;
      return Object.entries(files).map(([file, digest]) => `${file} ${digest}`);
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
