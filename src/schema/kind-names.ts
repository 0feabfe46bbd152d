import type { EntityKind } from './entity-kind.ts';

/** The English names of the kinds of entities, from which all interfaces in English take them. */
export const kindNames: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  organization: ['organization', 'organizations'],
  place: ['place', 'places'],
  event: ['event', 'events'],
  law: ['law', 'laws'],
  product: ['product', 'products'],
  project: ['project', 'projects'],
  work: ['work', 'works'],
};
