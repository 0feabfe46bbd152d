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
