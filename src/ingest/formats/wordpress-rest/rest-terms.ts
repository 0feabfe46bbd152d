import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type JsonObject, lineIn, objectsOf, textIn } from '../json/json-object.ts';
import { isTopic } from '../wordpress/wxr-term.ts';

/** Names to which the posts of a site refer by number. */
export interface RestNames {
  readonly authors: ReadonlyMap<string, string>;
  /** Empty for a term that is not a topic. */
  readonly terms: ReadonlyMap<string, string>;
}

/** The kind of a REST API list, detected by fields unique to its items. */
export type RestList = 'posts' | 'terms' | 'users' | 'media';

const maxBytes = 30_000_000;

/** Detects the kind of a list by its first items. */
export function restList(text: string): RestList | undefined {
  if (!/^\s*[[{]/.test(text) || !/"_links"\s*:|"rendered"\s*:/.test(text)) return undefined;
  if (/"date_gmt"\s*:/.test(text) && /"rendered"\s*:/.test(text)) {
    return /"(?:media_type|media_details)"\s*:/.test(text) && !/"featured_media"\s*:/.test(text)
      ? 'media'
      : 'posts';
  }
  if (/"taxonomy"\s*:/.test(text) && /"slug"\s*:/.test(text)) return 'terms';
  return /"avatar_urls"\s*:/.test(text) ? 'users' : undefined;
}

/** Returns whether a term is a topic rather than "uncategorized". */
export function isTopicTerm(term: JsonObject): boolean {
  return isTopic(textIn(term.taxonomy) ?? '', textIn(term.slug) ?? '');
}

/** Reads the lists of categories, tags and users next to a list of posts, whatever their names. */
export function namesBeside(path: string | undefined): RestNames {
  const authors = new Map<string, string>();
  const terms = new Map<string, string>();
  for (const text of path === undefined ? [] : textsBeside(path)) {
    const list = restList(text.slice(0, 65_536));
    if (list !== 'terms' && list !== 'users') continue;
    for (const one of parseList(text)) {
      const [id, name] = [textIn(one.id), lineIn(one.name)];
      if (id === undefined || name === undefined) continue;
      if (list === 'users') authors.set(id, name);
      else terms.set(id, isTopicTerm(one) ? name : '');
    }
  }
  return { authors, terms };
}

export function parseList(text: string): JsonObject[] {
  try {
    return objectsOf(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return [];
  }
}

function* textsBeside(path: string): Generator<string> {
  const folder = dirname(path);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name);
    // A symbolic link could lead anywhere.
    if (!entry.isFile() || !/\.json$/i.test(entry.name) || file === path || statSync(file).size > maxBytes)
      continue;
    yield readFileSync(file, 'utf8');
  }
}
