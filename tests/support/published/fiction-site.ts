import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join, posix } from 'node:path';
import { writeManifest } from '../../../src/site/keep/site-manifest.ts';
import type { BuiltSite } from '../../../src/publish/upload/transport.ts';

/** The files of a site, by path. */
export type SiteTexts = Readonly<Record<string, string>>;

const page = (...links: readonly string[]) =>
  `<html><link rel="stylesheet" href="/_astro/base.1.css">${links.map((link) => `<a href="${link}">fiction</a>`).join('')}</html>`;

/** A site of fiction. */
export const firstSite: SiteTexts = {
  '_astro/base.1.css': 'body { color: black }',
  '_astro/old.css': 'b { color: red }',
  'articles/letter/index.html': page('/', '/articles/gone/'),
  'articles/gone/index.html': page('/', '/articles/letter/').replace('base.1', 'old'),
  'articles/same/index.html': page('/', '/data/one file.csv'),
  'data/one file.csv': 'day,title\n',
  'data/index.csv': '/data/old-part.csv\n',
  'data/old-part.csv': 'old',
  'index.html': page('/articles/letter/', '/articles/gone/', '/articles/same/', '/data/index.csv'),
  _headers: '# Made by Backfile for the folder /\n',
};

/** The same site later: an article, a style and a part of the data are gone, others are new. */
export const secondSite: SiteTexts = {
  '_astro/base.1.css': firstSite['_astro/base.1.css']!,
  '_astro/new.css': 'b { color: blue }',
  'articles/letter/index.html': page('/', '/articles/new/').replace('base.1', 'new'),
  'articles/new/index.html': page('/', '/articles/newer/').replace('base.1', 'new'),
  'articles/newer/index.html': page('/articles/new/'),
  'articles/same/index.html': firstSite['articles/same/index.html']!,
  'data/one file.csv': 'day,title\n1923-05-02,A letter\n',
  'data/index.csv': '/data/new-part.csv\n',
  'data/new-part.csv': 'new',
  'index.html': page('/articles/letter/', '/articles/new/', '/articles/same/', '/data/index.csv'),
  _headers: firstSite['_headers']!,
};

/** Writes a site as a build does, with its manifest beside it. */
export function writeSite(out: string, texts: SiteTexts): BuiltSite {
  rmSync(out, { recursive: true, force: true });
  const manifest = new Map(
    Object.entries(texts).map(([path, text]) => {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), text);
      const digest = createHash('sha256').update(text).digest('base64url');
      return [path, { size: Buffer.byteLength(text), digest, stamp: '' }];
    }),
  );
  writeManifest(out, manifest);
  return { out, manifest, home: 'https://archive.example/' };
}

/** Reads all files below a folder, by path. */
export function readSite(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * Returns what a reader who starts on pages that are in both sites finds missing: the addresses of files to which something
 * that is served refers and that are not served.
 */
export function missingFiles(served: SiteTexts): string[] {
  const both = Object.keys(firstSite).filter((path) => path in secondSite && path.endsWith('.html'));
  const reached = new Set(both.filter((path) => path in served));
  const missing = new Set<string>();
  for (const path of reached)
    for (const [, linked, listed] of (served[path] ?? '').matchAll(/href="([^"]+)"|^(\/\S+)$/gm)) {
      const target = fileAt(linked ?? listed!);
      if (target in served) reached.add(target);
      else missing.add(target);
    }
  return [...missing];
}

function fileAt(address: string): string {
  const path = posix.join('.', address);
  return path.endsWith('/') ? posix.join(path, 'index.html') : path;
}
