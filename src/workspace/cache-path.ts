import { hash } from 'node:crypto';
import { join } from 'node:path';
import { archiveRoot } from '../files/roots.ts';

/** Returns the absolute path of a cache between builds. Each content folder has caches of its own. */
export function cachePath(what: string, contentDir: string): string {
  const isOwn = contentDir.startsWith(archiveRoot);
  const place = isOwn ? 'cache' : join('cache-elsewhere', hash('sha256', contentDir).slice(0, 12));
  return join(archiveRoot, '.astro', place, what);
}
