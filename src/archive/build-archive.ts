import type { ArticleId } from '../schema/id.ts';
import type { Archive } from './archive.ts';
import type { Body } from './body.ts';
import type { Content } from './record.ts';

/** The bodies of a content folder's articles, and the HTML of its pages, by id. */
export interface Bodies {
  readonly articles: ReadonlyMap<ArticleId, Body>;
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * Builds the whole model from checked content. Drafts are left out; of withdrawn articles only a tombstone stays.
 *
 * @param content without errors (see check.ts)
 * @param bodies of every article and page
 */
export declare function buildArchive(content: Content, bodies: Bodies): Archive;
