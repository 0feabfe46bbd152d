import { z } from 'zod';
import { entityKinds } from '../../schema/entity-kind.ts';

/** Parts of the schemas of requests. */
export const nothing = z.null();
export const kind = z.enum(entityKinds);
export const recordType = z.enum(['entity', 'topic']);
/** Which rows of a list to answer with. */
export const rows = { from: z.int().nonnegative(), count: z.int().nonnegative() };
