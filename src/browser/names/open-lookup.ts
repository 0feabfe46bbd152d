import { type NameLookup, nameLookup } from '../../search/engine/name-lookup.ts';
import { openNames } from './name-table.ts';
import type { Urls } from '../../views/base/urls.ts';

/** Returns the lookup by which queries find entities and topics. */
export function openLookup(urls: Urls): NameLookup {
  return nameLookup(openNames(urls));
}
