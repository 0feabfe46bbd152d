import { z } from 'zod';
import { text } from './field.ts';

/** The front matter of `content/pages/<id>.md`. */
export const pageSchema = z.strictObject({
  title: text.describe('The heading of the page.'),
  description: text.optional().describe('What the page says, in one sentence, for search engines.'),
});

export type PageData = z.output<typeof pageSchema>;
