// Without zod, which a page must not load: the browser's code needs the kinds, too.
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
