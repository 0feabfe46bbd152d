import { type NameLookup, nameLookup } from '../../search/engine/name-lookup.ts';
import { openNames } from './name-table.ts';
import type { Urls } from '../../views/base/urls.ts';

/** The names of the archive, by which entities and topics are known. */
export function openLookup(urls: Urls): NameLookup {
  return nameLookup(openNames(urls));
}
