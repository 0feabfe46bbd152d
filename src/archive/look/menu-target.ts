import { type EntityKind, entityKinds } from '../../schema/entity-kind.ts';
import { kindPaths, pagePaths } from '../../schema/page-paths.ts';

/** The pages of every archive that a menu can name. */
const fixedPages = [
  'home',
  'dates',
  'topics',
  'issues',
  'entities',
  'compare',
  'timeline',
  'network',
  'map',
  'calendar',
  'undated',
  'readingList',
  'data',
  'search',
] as const satisfies readonly (keyof typeof pagePaths)[];
export type FixedPage = (typeof fixedPages)[number];

/** The page of the archive to which a link in the menu leads. */
export type MenuTarget =
  | { readonly type: 'fixed'; readonly page: FixedPage }
  | { readonly type: 'kind'; readonly kind: EntityKind }
  | { readonly type: 'article' | 'entity' | 'topic' | 'page'; readonly id: string };

const recordFolders = { articles: 'article', entities: 'entity', topics: 'topic' } as const;

/** Returns the page at an address of the archive, `/topics/harbors/`; undefined if no menu can lead there. */
export function menuTarget(address: string): MenuTarget | undefined {
  const path = address.slice(1);
  const page = fixedPages.find((name) => pagePaths[name]() === path);
  if (page) return { type: 'fixed', page };
  const kind = entityKinds.find((name) => `${kindPaths[name]}/` === path);
  if (kind) return { type: 'kind', kind };
  const [folder = '', id, ...rest] = path.split('/').slice(0, -1);
  if (rest.length > 0) return undefined;
  if (id === undefined) return { type: 'page', id: folder };
  return folder in recordFolders
    ? { type: recordFolders[folder as keyof typeof recordFolders], id }
    : undefined;
}
