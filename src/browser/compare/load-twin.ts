import type { EntityId } from '../../schema/id.ts';
import type { EntityTwin } from '../../views/data/twin.ts';
import type { Urls } from '../../views/base/urls.ts';

/**
 * Loads the twin of an entity's page, that of its present id where it was renamed.
 *
 * @param id anything that may stand in a URL
 * @returns undefined where there is no such entity
 * @throws {Error} where it cannot be loaded
 */
export async function loadTwin(id: string, urls: Urls): Promise<EntityTwin | undefined> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
  const twin = await load(urls.twin(urls.entity(id as EntityId)));
  if (!twin || !('movedTo' in twin)) return twin;
  return load(urls.twin(new URL(twin.movedTo).pathname)) as Promise<EntityTwin | undefined>;
}

async function load(url: string): Promise<EntityTwin | { readonly movedTo: string } | undefined> {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as EntityTwin | { readonly movedTo: string };
}
