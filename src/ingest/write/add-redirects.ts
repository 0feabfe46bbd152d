import { isSeq, parseDocument } from 'yaml';
import { hostKey } from '../known/article-keys.ts';
import { fileText, sortFields } from './entry.ts';
import { splitEntry } from './split-entry.ts';

/** An old path that may lead to an article. */
export interface OldPath {
  readonly path: string;
  /** Of the site that it is a path of; undefined where its source does not say. */
  readonly host?: string;
}

/**
 * Adds old paths to an article: those of a repeat that is not imported again. Nothing else of the file changes.
 *
 * @param file the article's file
 * @returns the file as it is to be, and the paths that are new; undefined where there are none, or import
 *   did not write the file. A path of another site than the article’s own is none of its old paths.
 */
export function addRedirects(
  file: string,
  oldPaths: readonly OldPath[],
): { text: string; added: readonly string[] } | undefined {
  const parts = splitEntry(file);
  if (!parts) return undefined;
  const document = parseDocument(parts.yaml, { schema: 'failsafe' });
  if (document.errors.length > 0 || !document.has('imported')) return undefined;
  const own = document.getIn(['source', 'url']);
  const host = typeof own === 'string' && URL.canParse(own) ? hostKey(new URL(own).host) : undefined;
  const existing = document.get('redirectFrom');
  const has = new Set(isSeq(existing) ? existing.items.map(String) : []);
  const added = oldPaths
    .filter((one) => one.host === undefined || host === undefined || hostKey(one.host) === host)
    .map(({ path }) => path)
    .filter((path) => !has.has(path));
  if (added.length === 0) return undefined;
  document.set('redirectFrom', document.createNode([...has, ...added]));
  sortFields(document);
  return { text: fileText(document, parts.body), added };
}
