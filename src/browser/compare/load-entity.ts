import type { EntityId } from '../../schema/id.ts';
import type { AbsentJson, EntityJson, MovedJson } from '../../shared/base/json-representation.ts';
import { localPath } from '../site/local-path.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { isMissing, readJson } from '../shared/site-files.ts';

/**
 * Loads the JSON representation of an entity’s page, following a former id to the current one.
 *
 * @param id an unvalidated id from the URL
 * @returns undefined if there is no such entity
 * @throws {Error} if it cannot be loaded
 */
export async function loadEntity(id: string, urls: Urls): Promise<EntityJson | undefined> {
  return isId(id) ? loadRecord<EntityJson>(urls.entity(id as EntityId), urls) : undefined;
}

/** Whether a text from the URL may be an id. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/**
 * Loads the JSON representation of the page of an entity or a topic, like {@link loadEntity}.
 *
 * @param page the path of the page
 */
export async function loadRecord<Json extends object>(page: string, urls: Urls): Promise<Json | undefined> {
  const found = await load<Json>(urls.json(page));
  if (!found || !('movedTo' in found)) return found;
  const path = localPath(found.movedTo, urls);
  return path === undefined ? undefined : (load<Json>(urls.json(path)) as Promise<Json | undefined>);
}

async function load<Json>(path: string): Promise<Json | MovedJson | undefined> {
  try {
    const found = (await readJson(path)) as Json | MovedJson | AbsentJson;
    return (found as AbsentJson).absent ? undefined : (found as Json | MovedJson);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
