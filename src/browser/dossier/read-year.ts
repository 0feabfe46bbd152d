import type { ArticleId } from '../../schema/id.ts';
import type { TopicJson } from '../../views/base/json-representation.ts';
import { localPath } from '../../views/base/local-path.ts';
import type { Urls } from '../../views/base/urls.ts';
import { readPage } from '../shared/site-files.ts';
import type { ArticlesOfYear } from './dossier-parts.ts';

/** Returns the articles of a year of a topic, which are read from its page and those of its months when they are needed. */
export function readYear({ url, articles: count }: TopicJson['years'][number], urls: Urls): ArticlesOfYear {
  const page = localPath(url, urls) ?? '';
  return {
    key: url.split('/').at(-2) ?? '',
    count,
    async ids(from, to) {
      const found = new Set<string>();
      for await (const id of idsBelow(page, urls)) {
        found.add(id);
        if (found.size >= to) break;
      }
      return [...found].slice(from, to);
    },
  };
}

/** Yields the articles of a list: those of the pages below it, then its own, some of which are repeated. */
async function* idsBelow(path: string, urls: Urls): AsyncGenerator<string> {
  const page = await readPage(path);
  const paths = [...page.querySelectorAll('main a[href]')].map((link) => pathOf(link, path));
  const folder = folderOf(path);
  const below = [...new Set(paths)].filter((other) => other.startsWith(folder) && folderOf(other) !== folder);
  const order = new Intl.Collator('en', { numeric: true });
  // Further pages of a list have a link to each other.
  if (!/\/page\/\d+\/$/.test(folder))
    for (const other of below.toSorted(order.compare)) yield* idsBelow(other, urls);
  const [before = '', after = ''] = urls.article('{}' as ArticleId).split('{}');
  const links = page.querySelectorAll('main [data-item] a[href]');
  for (const other of [...links].map((link) => pathOf(link, path))) {
    const id =
      other.startsWith(before) && other.endsWith(after)
        ? other.slice(before.length, other.length - after.length)
        : '';
    if (/^[a-z0-9-]+$/.test(id)) yield id;
  }
}

/** Returns the path to which a link leads, which may be written from the place of its page. */
function pathOf(link: Element, path: string): string {
  return new URL(link.getAttribute('href') ?? '', new URL(path, 'https://place.invalid/')).pathname;
}

/** Returns the folder of a page, which has a file name on a disk. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
