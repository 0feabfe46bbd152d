import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PrerenderApp } from './prerender-app.ts';

// Vite bundles the pages only if their source has changed: the bundle of the last build is kept under a digest of all that
// goes into it. Of what Astro knows besides, rendering needs the style sheets of each page, and the addresses of the
// pictures that it optimized.

/** What is kept with a bundle. */
interface BundleFacts {
  readonly key: string;
  /** The name of the module that exports the app. */
  readonly entry: string;
  /** What Astro knows of each page, by its route and component. */
  readonly pages: readonly (readonly [page: string, data: { readonly styles: unknown }])[];
  /** The address of each optimized picture, by what was asked for. */
  readonly images: readonly (readonly [asked: string, address: string])[];
  /** The files of the site that come with the bundle: scripts, styles, fonts, and those of `public`. */
  readonly files: readonly string[];
}

/** A kept bundle that was opened. */
export interface KeptBundle {
  readonly app: PrerenderApp;
  readonly files: readonly string[];
}

/** Keeps addresses of optimized pictures; part of Astro’s `globalThis.astroAsset`. */
type AddImage = (options: object, hashed: readonly string[], path: string) => string;

const globals = globalThis as { astroAsset?: { addStaticImage?: AddImage } };
const factsName = 'bundle.json';

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
 * @param folder where it is kept: an absolute path
 * @returns a function to call when all pages are rendered; until then there is no kept bundle
 */
export function keepBundle(from: string, folder: string): (facts: Omit<BundleFacts, 'entry'>) => void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entry = readdirSync(from).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) return () => undefined;
  cpSync(from, join(folder, 'bundle'), { recursive: true });
  return (facts) => {
    const temporary = join(folder, `${factsName}.${process.pid}`);
    writeFileSync(temporary, JSON.stringify({ entry, ...facts } satisfies BundleFacts));
    renameSync(temporary, join(folder, factsName));
  };
}

/** Opens the kept bundle; undefined if there is none with this key, or it can’t be used. */
export async function openBundle(folder: string, key: string): Promise<KeptBundle | undefined> {
  try {
    const facts = JSON.parse(readFileSync(join(folder, factsName), 'utf8')) as BundleFacts;
    if (facts.key !== key) return undefined;
    const entry = pathToFileURL(join(folder, 'bundle', facts.entry)).href;
    const images = new Map(facts.images);
    globals.astroAsset ??= {};
    globals.astroAsset.addStaticImage = (options, _hashed, path) => {
      const address = images.get(askedFor(options, path));
      if (address === undefined) throw new Error(`The picture ${path} was not optimized before`);
      return address;
    };
    const { app } = (await import(entry)) as { app: PrerenderApp };
    app.setInternals({ pagesByKeys: new Map(facts.pages), entrySpecifierToBundleMap: new Map() });
    app.setOptions({
      settings: { scripts: [] },
      logger: { options: { destination: { write: () => undefined } } },
    });
    return { app, files: facts.files };
  } catch {
    // It is missing, damaged, or of another version.
    return undefined;
  }
}

function askedFor(options: object, path: string): string {
  return JSON.stringify([path, options], (key, value: unknown) => (key === 'src' ? undefined : value));
}
