// In a module without zod, since browser code imports the kinds and must not load zod.
export const entityKinds = [
  'person',
  'organization',
  'place',
  'event',
  'law',
  'product',
  'project',
  'work',
] as const;
export type EntityKind = (typeof entityKinds)[number];

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
