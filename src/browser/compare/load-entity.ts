import type { EntityId } from '../../schema/id.ts';
import type { EntityJson, MovedJson } from '../../views/base/json-representation.ts';
import type { Urls } from '../../views/base/urls.ts';

/**
 * Loads the JSON representation of an entity’s page, following a former id to the current one.
 *
 * @param id an unvalidated id from the URL
 * @returns undefined if there is no such entity
 * @throws {Error} if it cannot be loaded
 */
export async function loadEntity(id: string, urls: Urls): Promise<EntityJson | undefined> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
  const found = await load(urls.json(urls.entity(id as EntityId)));
  if (!found || !('movedTo' in found)) return found;
  return load(urls.json(new URL(found.movedTo).pathname)) as Promise<EntityJson | undefined>;
}

async function load(url: string): Promise<EntityJson | MovedJson | undefined> {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as EntityJson | MovedJson;
}
