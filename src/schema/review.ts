import { z } from 'zod';
import { id, listOf, text } from './field.ts';
import { entityKinds } from './entity-kind.ts';
import type { EntityId } from './id.ts';

export const proposal = z.strictObject({
  words: text.describe('The words of the article that name it.'),
  kind: z.enum(entityKinds).optional().describe('What kind of entity it seems to be.'),
  entity: id<EntityId>().optional().describe('The record that it seems to be.'),
  by: text.optional().describe('The tool that proposed it.'),
  decision: z
    .enum(['open', 'accepted', 'refused'])
    .default('open')
    .describe('What the keeper decided: open, accepted or refused.'),
});

/** `content/review/<article id>.yaml`: what tools proposed and the keeper decided; it is never published. */
export const reviewSchema = z.strictObject({
  proposals: listOf(proposal).describe('The proposals, each with the keeper’s decision.'),
});

export type ReviewData = z.output<typeof reviewSchema>;
