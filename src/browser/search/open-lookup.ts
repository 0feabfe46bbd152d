import { type NameLookup, nameLookup, type LikedArticle } from '../../search/engine/name-lookup.ts';
import { openNames } from '../names/name-table.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { ArticleId, EntityId, TopicId } from '../../schema/id.ts';
import { blockText } from '../passages/block-text.ts';
import { readPage } from '../shared/site-files.ts';

/** Returns the lookup by which queries find entities, topics and articles. */
export function openLookup(urls: Urls): Required<NameLookup> {
  return {
    ...nameLookup(openNames(urls)),
    readArticle: (id, block) => readLiked(urls, id, block),
  };
}

/**
 * Reads an article from its page.
 *
 * @param block the number of a block, of which alone the text and the names are read
 * @returns undefined if it can’t be read, or has no such block
 */
async function readLiked(urls: Urls, id: string, block?: number): Promise<LikedArticle | undefined> {
  const page = await readPage(urls.article(id as ArticleId)).catch(() => undefined);
  const title = page?.querySelector('[data-article-title]')?.textContent?.trim();
  const text = page?.querySelector('[data-article-text]');
  if (!page || title === undefined || !text) return undefined;
  const passage = block === undefined ? undefined : text.querySelector(`[id="p${block}"]`);
  if (passage === null) return undefined;
  const blocks = passage ? [passage] : [...text.querySelectorAll('[id]')];
  const names = namesIn(page, '.side a[href]', urls);
  const own = passage ? namesIn(passage, 'a[href]', urls) : names;
  return {
    id,
    title,
    text: blocks.map(blockText).join('\n'),
    names: [...own].map(([id, name]) => ({ id, name: names.get(id) ?? name })),
  };
}

/** Returns the entities and topics that links lead to, by id. */
function namesIn(scope: ParentNode, selector: string, urls: Urls): Map<string, string> {
  const folders = [urls.entity('{}' as EntityId), urls.topic('{}' as TopicId)].map(
    (path) => path.split('{}')[0]!,
  );
  return new Map(
    [...scope.querySelectorAll(selector)].flatMap((link): [string, string][] => {
      const path = link.getAttribute('href') ?? '';
      const folder = folders.find((one) => path.startsWith(one));
      const id = folder && /^([a-z0-9-]+)\//.exec(path.slice(folder.length))?.[1];
      return id ? [[id, link.textContent?.trim() ?? '']] : [];
    }),
  );
}
