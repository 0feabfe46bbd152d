import { isSeq, parseDocument } from 'yaml';
import { hostKey } from '../known/article-keys.ts';
import { fileText, sortFields } from './entry.ts';
import { splitEntry } from './split-entry.ts';

/** A former path of an article. */
export interface OldPath {
  readonly path: string;
  /** The host of the site that it belongs to; undefined if its source does not state it. */
  readonly host?: string;
}

/**
 * Adds former paths to an article: those of a repeat that is not imported. Nothing else in the file changes.
 *
 * @param file the text of the article's file
 * @returns the new text, and the added paths; undefined if there are none, or import did not write the file.
 * Paths of
 *   another site than the article’s own are ignored.
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
