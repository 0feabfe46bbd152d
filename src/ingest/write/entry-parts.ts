import { relative } from 'node:path';
import { articleSchema } from '../../schema/article.ts';
import type { EntryFrontMatter } from './entry.ts';
import type { FoundSource } from '../source/find-sources.ts';
import type { IncomingArticle } from '../contract/incoming.ts';

/** Adds the author to a source, with the fields in their usual order. */
export function withAuthor(
  { publisher, title, url, ...others }: EntryFrontMatter,
  author: string,
): EntryFrontMatter {
  const known = Object.entries({ publisher, title, url, author, ...others });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

/**
 * Returns an article's origin: its file relative to the given folder, with its number or name:
 * `1923/letters.txt 3`.
 */
export function originOf(
  { place, key }: IncomingArticle,
  { path, root, name, archive }: FoundSource,
): string {
  const inside = path === undefined || root === undefined ? name : relative(root, path).replaceAll('\\', '/');
  const file = archive === undefined ? inside : `${archive}/${inside}`;
  const part = key ?? (place.item === undefined ? undefined : String(place.item));
  return (part === undefined ? file : `${file} ${part}`).replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 500);
}

/**
 * Returns what the check would report about an article, which is then not written; undefined if it is valid.
 */
export function faultOf(fields: EntryFrontMatter): string | undefined {
  const { error } = articleSchema.safeParse(fields);
  const [issue] = error?.issues ?? [];
  return issue && `The field "${issue.path.join('.')}" can’t be written: ${issue.message}.`;
}
