import { z } from 'zod';
import { id, oneOrMore, pattern, text } from './field.ts';
import type { TopicId } from './id.ts';

/** The schema of `content/topics/…/<id>.yaml`. */
export const topicSchema = z.strictObject({
  label: text.describe('The term, as shown on the page.'),
  description: text.optional().describe('What belongs under it, in one sentence.'),
  broader: oneOrMore(id<TopicId>('topic')).describe('The broader terms above it, by id.'),
  aliases: oneOrMore(text).describe('Other words for it.'),
  mediaTopic: pattern(/^medtop:\d{8}$/, 'media-topic')
    .optional()
    .describe('Its IPTC Media Topics code.'),
  formerIds: oneOrMore(id<TopicId>()).describe('Former ids; their pages redirect here.'),
});

export type TopicData = z.output<typeof topicSchema>;
