import type { ArticleId } from '../../schema/id.ts';
import { csv } from '../../shared/base/csv.ts';
import { passageUrl, type Urls } from '../../shared/base/urls.ts';
import { withLocator } from '../../views/meta/citations/with-locator.ts';
import { citationWords } from '../../shared/words/en/scripts/citation-words.ts';
import type { CitationFormatName } from '../../views/meta/citations/citation-formats.ts';
import type { ListItem } from './list-item.ts';

/** Returns the path of an article or passage. */
export function itemPath({ id, block, digest }: ListItem, urls: Urls): string {
  const article = urls.article(id as ArticleId);
  return block === undefined ? article : passageUrl(article, block, digest);
}

/** Returns the public address of an article or passage. */
export function itemAddress(item: ListItem, urls: Urls): string {
  return urls.absolute(itemPath(item, urls));
}

/** Writes a list as CSV, one row per item. */
export function listCsv(items: readonly ListItem[], urls: Urls): string {
  return csv([
    ['id', 'title', 'date', 'byline', 'paragraph', 'passage', 'tags', 'note', 'url'],
    ...items.map((item) => [
      item.id,
      item.seen?.title,
      item.seen?.edtf,
      item.seen?.byline.join('; '),
      item.block,
      item.quote ?? item.seen?.excerpt,
      item.tags?.join('; '),
      item.note,
      itemAddress(item, urls),
    ]),
  ]);
}

/**
 * Writes the citations of a list’s articles as one file, each article once; articles without citations are
 * omitted.
 */
export function listCitations(
  items: readonly ListItem[],
  name: CitationFormatName,
): { text: string; count: number } {
  const texts = [...new Map(items.map(({ id, seen }) => [id, seen?.citations[name]])).values()].filter(
    (text) => text !== undefined,
  );
  if (name !== 'csl')
    return { text: texts.map((text) => `${text.trim()}\n`).join('\n'), count: texts.length };
  const records = texts.flatMap(readArray);
  return { text: `${JSON.stringify(records, null, 2)}\n`, count: records.length };
}

/** Writes a Chicago bibliography, one entry per line, with the day of access. @param today `YYYY-MM-DD` */
export function writtenList(items: readonly ListItem[], urls: Urls, today: string): string {
  return items
    .map((item) => {
      const plain = item.seen?.citations.plain?.trim();
      if (plain === undefined) return itemAddress(item, urls);
      // The address in the citation, which on a copy of the site differs from the current host.
      const [url = ''] =
        /https?:\/\/[^]+/.exec(plain.slice(plain.search(/(?<!\S)\S+$/)).replace(/\.$/, '')) ?? [];
      const from = {
        accessed: today,
        ...(item.block !== undefined && { url: passageUrl(url, item.block, item.digest) }),
      };
      return withLocator('chicagoBibliography', plain, url, from, citationWords);
    })
    .join('\n');
}

function readArray(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
