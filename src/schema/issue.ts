import { z } from 'zod';
import { day, flag, id, listOf, pattern, text } from './field.ts';
import type { ArticleId, PaperId } from './id.ts';
import { decisionNumber } from './withheld.ts';

// Pages of newspapers are scanned with up to some ten thousand pixels across.
const pixels = pattern(/^(?:0|[1-9]\d{0,5})$/, 'pixels')
  .transform(Number)
  .meta({ type: ['number', 'string'] });
const place = pattern(/^[1-9]\d{0,3}$/, 'page')
  .transform(Number)
  .meta({ type: ['number', 'string'] });

const box = z.tuple([pixels, pixels, pixels, pixels]);
const imported = pattern(/^[\w-]{4}$/, 'digest-of-import').describe(
  'A digest of what was imported, so that a later import can recognize your edits. Do not change it.',
);

/** The schema of `content/issues/<paper>-<date>[-<edition>].yaml`: an issue of a newspaper, its pages, and where its articles stand. */
export const issueSchema = z.strictObject({
  paper: id<PaperId>().describe('The id of its paper, as in content/papers.'),
  date: day.describe('The day on which it appeared, like 1855-09-22.'),
  edition: id<string>()
    .optional()
    .describe('The part of its address that tells editions of one day apart: evening.'),
  title: text.optional().describe('What this issue or edition is called, as printed: Evening edition.'),
  number: text.optional().describe('Its number, as printed: No. 12.'),
  rights: text.optional().describe('Who holds the rights in its pages, and what they allow.'),
  pages: listOf(
    z.strictObject({
      label: text.optional().describe('Its number or name, as printed.'),
      picture: text
        .optional()
        .describe('The path of its picture, relative to this file: harbour-gazette-1855-09-22/1.jpg.'),
      size: z
        .tuple([pixels, pixels])
        .optional()
        .describe(
          'Its width and height in pixels, [2400, 3500]: all places on it are counted in these. Required with a picture, words or regions.',
        ),
      words: text
        .optional()
        .describe(
          'The path of the table of its words, relative to this file: harbour-gazette-1855-09-22/1.tsv.',
        ),
      source: text.optional().describe('The name of the file that it came from.'),
      painted: z
        .array(box)
        .optional()
        .describe(
          'The parts of its picture that are painted over: each [left, top, width, height] in pixels of the page.',
        ),
      withheld: z
        .array(decisionNumber)
        .optional()
        .describe('The decisions to withhold a name that may stand on it, by number.'),
      lookedAt: z
        .array(decisionNumber)
        .optional()
        .describe(
          'Those of them for which a keeper has looked at its picture, and painted over what shows the name: without all of them, it is not published.',
        ),
      imported: imported.optional(),
    }),
  ).describe('Its pages, in order, also those without an article.'),
  articles: listOf(
    z.strictObject({
      article: id<ArticleId>('article').describe('The article, by id.'),
      removed: flag
        .optional()
        .describe(
          'true if this article is in the archive no more: what was printed there is not shown, and neither is the picture of its page, unless you remove this entry.',
        ),
      imported: imported.optional(),
      regions: listOf(
        z.strictObject({
          page: place.describe('The page, by its place in the list of pages: 1 is the first.'),
          blocks: listOf(box).describe(
            'The parts of the page that it takes up, in the order of reading: each [left, top, width, height] in pixels of the page.',
          ),
        }),
      ).describe('Where it stands: a region for each page, in the order of reading.'),
    }),
  ).describe('Its articles, in the order of reading, and where they stand.'),
});

export type IssueData = z.output<typeof issueSchema>;
