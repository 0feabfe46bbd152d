import type { EntityId } from '../../schema/id.ts';
import type { EntityJson, MovedJson } from '../../views/base/json-representation.ts';
import { localPath } from '../../views/base/local-path.ts';
import type { Urls } from '../../views/base/urls.ts';
import { isMissing, readJson } from '../shared/site-files.ts';

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
  const path = localPath(found.movedTo, urls);
  return path === undefined ? undefined : (load(urls.json(path)) as Promise<EntityJson | undefined>);
}

async function load(path: string): Promise<EntityJson | MovedJson | undefined> {
  try {
    return (await readJson(path)) as EntityJson | MovedJson;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
