import { z } from 'zod';
import { id, languageTag, text } from './field.ts';
import type { EntityId } from './id.ts';

/** The schema of `content/papers/<id>.yaml`: a newspaper that was printed. */
export const paperSchema = z.strictObject({
  name: text.describe('Its title, as its readers know it.'),
  description: text.optional().describe('What it was, in one sentence.'),
  language: languageTag
    .optional()
    .describe('The language of most of it, by its code, like fr; by default that of the archive.'),
  place: id<EntityId>('entity').optional().describe('Where it was published: the id of a record.'),
});

export type PaperData = z.output<typeof paperSchema>;
