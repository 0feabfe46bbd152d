import type { EntityKind } from '../schema/entity.ts';

// The schema's own list stands beside zod, which a page must not load; `satisfies` and a test hold the two together.
export const entityKinds = [
  'person',
  'organization',
  'place',
  'event',
  'law',
  'product',
  'project',
  'work',
] as const satisfies readonly EntityKind[];
