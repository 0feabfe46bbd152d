import { z } from 'zod';
import { id, listOf, listOr, text } from './field.ts';
import type { ArticleId } from './id.ts';

const maxPicks = 10;

/** The schema of `front` in `content/site.yaml`; a list is short for a group with only `lead`. */
export const frontSchema = listOr(
  'lead',
  z.strictObject({
    lead: listOf(id<ArticleId>('article')).describe(
      'The articles at the head of the front page, by id, at most five: the first is the lead story. Without it, the first of the picks leads, or else the weightiest of the newest.',
    ),
    picks: z
      .strictObject({
        by: text.describe('Who chose them, as the heading says it: Ada Castle, editor 1974–1999.'),
        articles: z
          .array(
            z.strictObject({
              article: id<ArticleId>('article').describe('The article, by id.'),
              why: text.describe('Why it is worth reading, in a sentence.'),
            }),
          )
          .min(1)
          .max(maxPicks)
          .describe('The articles, at most ten, in the order in which they are shown.'),
      })
      .optional()
      .describe(
        'Articles that a person recommends, each with a sentence: a part of the front page of its own.',
      ),
  }),
).prefault([]);
