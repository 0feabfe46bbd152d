import { z } from 'zod';
import { day, text, url } from './field.ts';

const words = z.strictObject({
  title: z.string().describe('The headline that the text had.'),
  standfirst: z.string().optional().describe('Its standfirst, if it had one.'),
  blocks: z.array(z.string()).describe('The plain text of each paragraph, list item and quotation.'),
});

/** A text that the archive published, as a box keeps it; a line of `content/revisions.jsonl` has an id and several texts. */
export const publishedTextSchema = z.strictObject({
  day: day.describe('The day from which it was published.'),
  text: words.describe('The words of the article.'),
  digest: z.string().describe('The digest of the words.'),
  corrections: z.number().describe('How many corrections the article had.'),
  updated: text.optional().describe('Its “updated”, as written.'),
  subject: z.string().describe('The subject of the commit.'),
});

/** A text that was found at an old site, and that the archive itself may never have published. */
export const capturedTextSchema = z.strictObject({
  captured: day.describe('The day on which the page was captured.'),
  capturedFrom: url.describe('The address of the page.'),
  text: words.describe('The words of the article.'),
});
