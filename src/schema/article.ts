import { z } from 'zod';
import {
  date,
  day,
  flag,
  id,
  languageTag,
  listOf,
  oneOrMore,
  path,
  pattern,
  text,
  textOr,
  url,
} from './field.ts';
import { explainedIssue, schemaProblem } from './schema-problems.ts';
import type { ArticleId, EntityId, TopicId } from './id.ts';
import { decisionNumber, ground } from './withheld.ts';

const credit = textOr(
  'name',
  z.strictObject({
    name: text.optional(),
    entity: id<EntityId>('entity').optional(),
  }),
).superRefine((value, context) => {
  if ((value.name === undefined) === (value.entity === undefined)) {
    context.addIssue(explainedIssue((field) => schemaProblem('byline-not-one', { field })));
  }
});

const listed = textOr(
  'id',
  z.strictObject({
    id: id<EntityId>('entity'),
    as: oneOrMore(text),
  }),
);

export const source = z.strictObject({
  publisher: text.optional().describe('Who first published it.'),
  title: text.optional().describe('Its title there.'),
  url: url.optional().describe('Where it can be read.'),
  author: text.optional().describe('Who wrote it, as stated there.'),
  published: date.optional().describe('When it was published there.'),
  edition: text.optional().describe('Edition, issue or volume.'),
  page: text.optional().describe('The page or pages of the print edition.'),
  column: text.optional().describe('The column on that page.'),
  retrieved: date.optional().describe('When it was retrieved for this archive.'),
  archived: url.optional().describe('The address of a copy in a web archive.'),
  rights: text.optional().describe('Who holds the rights in it, and what they allow.'),
  sha256: pattern(/^[0-9a-f]{64}$/, 'checksum')
    .optional()
    .describe('The SHA-256 digest of the source file, or of the part of it that this article came from.'),
});

export const image = z.strictObject({
  src: text.describe('The path of the file, relative to the article: photo.jpg or images/photo.jpg.'),
  alt: text.describe('What the image shows, for people who cannot see it.'),
  credit: text.optional().describe('Who made it.'),
  caption: text.optional().describe('The caption below it.'),
  focus: pattern(/^(?:\d|[1-9]\d|100)% (?:\d|[1-9]\d|100)%$/, 'focus')
    .optional()
    .describe(
      'The point that stays in sight where it is shown cropped, from the left and from the top: 30% 40%. Without one it is cropped around its middle, and a drawing (SVG) is in no list.',
    ),
  articleOnly: flag
    .optional()
    .describe(
      'true if its rights allow it in this article alone: it is in no list, not on the front page and on no card of a shared link.',
    ),
});

export const correction = z.strictObject({
  date: date.describe('The date of the correction.'),
  text: text.describe('What was wrong, and what is correct.'),
});

export const withdrawn = z.strictObject({
  date: date.describe('The date it was taken down.'),
  reason: text.describe('Why, in one sentence for readers.'),
  ground: ground
    .optional()
    .describe(
      'Why, in the list of corrections and removals: court (an order of a court), request (of someone concerned), policy (of this archive) or other.',
    ),
  keepTitle: flag.default(false).describe('true to keep showing the title.'),
  reviewOn: day
    .optional()
    .describe('The day on which to look at this again, like 2031-01-01. Never published.'),
});

export const imported = z.strictObject({
  from: text.describe('The file it came from, and its number or name in that file.'),
  wrote: pattern(/^\S+:[\w-]{4}( \S+:[\w-]{4})*$/, 'digests-of-import').describe(
    'A digest of each field as imported, so that a later import can recognize your edits. Do not change it.',
  ),
});

export const series = z.strictObject({
  id: id<string>().describe('The id of the series, which is in its address: harbour-papers.'),
  title: text.describe('Its title, the same in all its articles.'),
  part: pattern(/^[1-9]\d{0,5}$/, 'whole-number')
    .transform(Number)
    .optional()
    .describe('The place in the series. Articles without one follow by their dates.'),
});

/** What kind of journalism an article is. */
export const genres = [
  'report',
  'analysis',
  'background',
  'feature',
  'interview',
  'opinion',
  'editorial',
  'letter',
  'review',
  'obituary',
  'notice',
  'advertisement',
  'satire',
] as const;
export type Genre = (typeof genres)[number];

export const textKinds = ['original', 'abridged', 'retold', 'translated'] as const;
export type TextKind = (typeof textKinds)[number];

export const listings = ['listed', 'no-search-engines', 'address-only'] as const;
export type ArticleListing = (typeof listings)[number];

/** The front matter of `content/articles/…/<id>.md`. */
export const articleSchema = z.strictObject({
  title: text.describe('The headline.'),
  standfirst: text.optional().describe('A summary of one or two sentences, shown below the headline.'),
  date: date.describe(
    'When it was published, as precisely as it is known: 2018-06-19, 2018-06, 2018, 192X (the 1920s), 1923~ (about 1923), 1923? (uncertain), 1923-05/1923-06 (from May to June), 2018-06-19T23:30-04:00 (with the time), XXXX (undated).',
  ),
  updated: date.optional().describe('When the publisher last updated it.'),
  byline: listOf(credit).describe(
    'Who wrote it: a list of names, or { entity: id } for those who have a record.',
  ),
  dateline: text.optional().describe('Where the story was filed from, as printed.'),
  section: text.optional().describe('The section of the paper in which it appeared.'),
  genre: z
    .enum(genres)
    .optional()
    .describe(`What kind of article it is: ${genres.join(', ')}.`),
  series: series
    .optional()
    .describe('The series to which it belongs: { id: harbour-papers, title: The Harbour Papers, part: 2 }.'),
  language: languageTag
    .optional()
    .describe('The language of the text, as a BCP 47 code; by default the language of the archive.'),
  entities: z
    .array(listed)
    .describe(
      'The people, organizations, places and so on named in the article: ids of records, or { id, as: [words] } for names used only in this article. May be empty: [].',
    ),
  about: listOf(id<EntityId>('entity')).describe(
    'The entities that are its subject. Each must also be in “entities”.',
  ),
  topics: z.array(id<TopicId>('topic')).describe('Its topics, by id. May be empty: [].'),
  text: z
    .enum(textKinds)
    .default('original')
    .describe('The kind of text: original, abridged, retold or translated.'),
  rights: text
    .optional()
    .describe(
      'Who holds the rights in this text, and what they allow. A dossier that a reader makes contains the text only if this names a Creative Commons license, or begins with “Public domain”.',
    ),
  source: source.optional().describe('Where the text came from.'),
  image: image.optional().describe('The picture at the top of the article.'),
  corrections: listOf(correction).describe('Published corrections, each with its date and text.'),
  withheld: oneOrMore(decisionNumber).describe(
    'The numbers of the decisions in withheld.yaml by which a name is withheld in this article. Written by `npm run withhold`.',
  ),
  redirectFrom: listOf(path).describe(
    'Former paths of this article, such as /2018/06/old-name, which redirect to it.',
  ),
  distinctFrom: listOf(id<ArticleId>('article')).describe(
    'Similar articles that are not versions of this one, by id; they are not proposed as duplicates again.',
  ),
  quotedKeys: oneOrMore(pattern(/^[0-9a-f]{8}$/, 'code')).describe(
    'The codes of the lines of the text that look like keys or tokens, and quote them: the check gives each code, and is silent about the line then.',
  ),
  listing: z
    .enum(listings)
    .default('listed')
    .describe(
      'Who is led to it: listed (the default: everybody); no-search-engines (its page asks search engines not to list it; in the archive it is where it was, and pages that quote it can still be found); address-only (only who has its address can read it: it is in no list, count, search, feed or download of the archive, its earlier texts and former addresses are gone, and its page asks search engines not to list it).',
    ),
  revisions: flag.default(true).describe('false if the earlier texts of this article are not to be shown.'),
  draft: flag
    .default(false)
    .describe('true while you are working on it: the article is checked but not published.'),
  embargo: day
    .optional()
    .describe(
      'The day until which the article is held back, like 2027-01-02; it is published from that day. It takes the place of a date in the future.',
    ),
  withdrawn: withdrawn
    .optional()
    .describe('For an article that was taken down: the date, the reason, and whether to keep the title.'),
  imported: imported
    .optional()
    .describe('Written by import, so that importing again adds nothing twice and keeps your edits.'),
});

export type ArticleData = z.output<typeof articleSchema>;
export type Source = z.output<typeof source>;
