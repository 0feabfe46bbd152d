import type { Urls } from '../../shared/base/urls.ts';
import { type DossierArticle, dossierArticle } from './dossier-article.ts';

const maxConcurrent = 4;

/**
 * Reads articles, a few at a time, and keeps their order. One that is not there or may not be listed is left out.
 *
 * @param onRead called with the number of those that were read
 */
export async function readArticles(
  ids: readonly string[],
  urls: Urls,
  onRead: (done: number) => void,
): Promise<DossierArticle[]> {
  const found: (DossierArticle | undefined)[] = [];
  const left = [...ids.entries()];
  let done = 0;
  const read = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [index, id] = next;
      found[index] = await dossierArticle(id, urls);
      done += 1;
      onRead(done);
    }
  };
  await Promise.all(Array.from({ length: maxConcurrent }, read));
  // An old id and the current one are the same article.
  return [...new Map(found.flatMap((article) => (article ? [[article.id, article]] : []))).values()];
}
