import { z } from 'zod';
import { id, oneOrMore, pattern, text } from './field.ts';
import type { TopicId } from './id.ts';

/** A term of `content/topics/…/<id>.yaml`. */
export const topicSchema = z.strictObject({
  label: text.describe('The term, as it stands on the page.'),
  description: text.optional().describe('What belongs under it, in one sentence.'),
  broader: oneOrMore(id<TopicId>()).describe('The terms above it.'),
  aliases: oneOrMore(text).describe('Other words for it.'),
  mediaTopic: pattern(/^medtop:\d{8}$/, 'an IPTC Media Topics code like medtop:20000587')
    .optional()
    .describe('Its IPTC Media Topics code.'),
  formerIds: oneOrMore(id<TopicId>()).describe('Ids that it had before; their pages lead here.'),
});

export type TopicData = z.output<typeof topicSchema>;
