import { z } from 'zod';
import { listOf, path, text } from './field.ts';

/** The front matter of `content/pages/<id>.md`. */
export const pageSchema = z.strictObject({
  title: text.describe('The heading of the page.'),
  description: text.optional().describe('What the page says, in one sentence, for search engines.'),
  redirectFrom: listOf(path).describe(
    'Former paths of this page, such as /who-we-are, which redirect to it.',
  ),
});

export type PageData = z.output<typeof pageSchema>;
