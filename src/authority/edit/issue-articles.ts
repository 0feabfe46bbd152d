import { parseYaml } from '../../files/parse-yaml.ts';
import { addKey, replaceWord } from './edit-yaml.ts';

/** Replaces an article’s id in the list of articles of an issue. */
export function changeIssueArticle(yaml: string, from: string, to: string): string {
  return entriesOf(yaml, from).reduce(
    (text, index) => replaceWord(text, ['articles', index, 'article'], to),
    yaml,
  );
}

/**
 * Notes in an issue that an article is in the archive no more. Its place stays, so that the picture of its page, on which it can
 * be read, is not published because of that.
 */
export function markRemovedArticle(yaml: string, id: string): string {
  return entriesOf(yaml, id).reduce(
    (text, index) => addKey(text, ['articles', index, 'removed'], 'true', ['article', 'removed', 'regions']),
    yaml,
  );
}

/** Returns the places in the list at which an article stands that is not marked yet. */
function entriesOf(yaml: string, id: string): number[] {
  const { articles } = (parseYaml(yaml).value ?? {}) as { readonly articles?: unknown };
  const listed = Array.isArray(articles)
    ? (articles as { readonly article?: unknown; readonly removed?: unknown }[])
    : [];
  return listed.flatMap(({ article, removed }, index) =>
    article === id && removed === undefined ? [index] : [],
  );
}
