import { z } from 'zod';
import { date, flag, id, listOf, oneOrMore, pattern, text, textOr, url } from './field.ts';
import type { ArticleId, EntityId, TopicId } from './id.ts';

const path = pattern(/^\/[^?#\s]*$/, 'a path that begins with / and has no query');

const credit = textOr(
  'name',
  z.strictObject({
    name: text.optional(),
    entity: id<EntityId>().optional(),
  }),
).superRefine((value, context) => {
  if ((value.name === undefined) === (value.entity === undefined)) {
    context.addIssue({ code: 'custom', message: 'must be either a name or { entity: id }' });
  }
});

const listed = textOr(
  'id',
  z.strictObject({
    id: id<EntityId>(),
    as: oneOrMore(text),
  }),
);

export const source = z.strictObject({
  publisher: text.optional().describe('Who published it first.'),
  title: text.optional().describe('The title that it had there.'),
  url: url.optional().describe('Where it can be read.'),
  author: text.optional().describe('Who wrote it, as stated there.'),
  published: date.optional().describe('When it was published there.'),
  edition: text.optional().describe('Edition, issue or volume.'),
  page: text.optional().describe('Page or pages of the print edition.'),
  column: text.optional().describe('Column on that page.'),
  retrieved: date.optional().describe('When it was read there for this archive.'),
  archived: url.optional().describe('A copy of it at a web archive.'),
  rights: text.optional().describe('Who holds the rights in it, and what they allow.'),
  sha256: pattern(/^[0-9a-f]{64}$/, 'a SHA-256 digest of 64 hexadecimal digits')
    .optional()
    .describe('The SHA-256 digest of what was handed over: of the file, or of its part for this article.'),
});

export const image = z.strictObject({
  src: text.describe('The file, relative to the article’s own: photo.jpg or images/photo.jpg.'),
  alt: text.describe('What the image shows, for those who cannot see it.'),
  credit: text.optional().describe('Who made it.'),
  caption: text.optional().describe('The line below it.'),
});

export const correction = z.strictObject({
  date: date.describe('The day on which it was corrected.'),
  text: text.describe('What was wrong, and what is right.'),
});

export const withdrawn = z.strictObject({
  date: date.describe('The day on which it was taken down.'),
  reason: text.describe('Why, in a sentence for readers.'),
  keepTitle: flag.default(false).describe('true to go on showing the title.'),
});

export const imported = z.strictObject({
  from: text.describe('The file that it came from, and its number or name there.'),
  wrote: pattern(/^\S+:[\w-]{4}( \S+:[\w-]{4})*$/, 'what import wrote there').describe(
    'A digest of each field as import wrote it, by which it tells your edits from its own. Leave it as it is.',
  ),
});

export const textKinds = ['original', 'abridged', 'retold', 'translated'] as const;
export type TextKind = (typeof textKinds)[number];

/** The front matter of `content/articles/…/<id>.md`. */
export const articleSchema = z.strictObject({
  title: text.describe('The headline.'),
  standfirst: text.optional().describe('The summary below the headline, in a sentence or two.'),
  date: date.describe(
    'When it was published, as precisely as it is known: 2018-06-19, 2018-06, 2018, 192X (the 1920s), 1923~ (about 1923), 1923? (uncertain), 1923-05/1923-06 (from May to June), 2018-06-19T23:30-04:00 (with the time), XXXX (undated).',
  ),
  updated: date.optional().describe('When its publisher last changed it.'),
  byline: listOf(credit).describe(
    'Who wrote it: a list of names, or of { entity: id } for people who have a record.',
  ),
  dateline: text.optional().describe('Where it was filed from, as printed.'),
  section: text.optional().describe('The section of the paper that it stood in.'),
  language: pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language code like en, pt-BR or zh-Hant')
    .optional()
    .describe('The language of the text, as a BCP 47 code; the archive’s own where it is left out.'),
  entities: z
    .array(listed)
    .describe(
      'The people, organizations, places and so on that it names: ids of records, or { id, as: [words] } for names used in this article only. May be empty: [].',
    ),
  about: listOf(id<EntityId>()).describe('Those of its entities that are its subject.'),
  topics: z.array(id<TopicId>()).describe('What it is about: ids of topics. May be empty: [].'),
  text: z
    .enum(textKinds)
    .default('original')
    .describe('What kind of text this is: original, abridged, retold or translated.'),
  rights: text.optional().describe('Who holds the rights in this text, and what they allow.'),
  source: source.optional().describe('Where the text comes from.'),
  image: image.optional().describe('The picture at its head.'),
  corrections: listOf(correction).describe('Published corrections, each with its date and text.'),
  redirectFrom: listOf(path).describe(
    'Old paths of this article, such as /2018/06/old-name, which will lead here.',
  ),
  distinctFrom: listOf(id<ArticleId>()).describe(
    'Ids of articles that look like this one and are not: they are never proposed as versions of it again.',
  ),
  draft: flag
    .default(false)
    .describe('true while it is being worked on: it is checked, but never published.'),
  withdrawn: withdrawn
    .optional()
    .describe('Where it was taken down: the date, the reason, and whether the title stays.'),
  imported: imported
    .optional()
    .describe('What import notes of its work, so that run again it adds nothing twice and keeps your edits.'),
});

export type ArticleData = z.output<typeof articleSchema>;
export type Source = z.output<typeof source>;
