import { z } from 'zod';
import { day, flag, languageTag, pattern, text, url, date, listOf, oneOrMore } from './field.ts';
import { explainedIssue, schemaProblem } from './schema-problems.ts';
import { frontSchema } from './front.ts';
import { lookSchema, menuSchema } from './look.ts';

const timeZonePattern = /^[A-Za-z0-9+_-]+(\/[A-Za-z0-9+_-]+)*$/;

/** Returns whether the system knows a time zone by this name. */
function isTimeZone(name: string): boolean {
  if (!timeZonePattern.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The calendars in which an archive can write its dates, by their names in CLDR; `gregorian` is `gregory` there. */
export const calendars = ['gregorian', 'persian', 'japanese', 'roc'] as const;
export type Calendar = (typeof calendars)[number];
/** A calendar that stands beside the Gregorian one. */
export type OwnCalendar = Exclude<Calendar, 'gregorian'>;

/** What crawlers are for. */
export const crawlerPurposes = ['search', 'answers', 'training', 'preservation'] as const;
export type CrawlerPurpose = (typeof crawlerPurposes)[number];

const crawling = z.enum(['allow', 'refuse']).default('allow');

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** What an archive means to hold, so that it can say what it lacks: `coverage` in `content/site.yaml`. */
export const coverageSchema = z.strictObject({
  title: text.describe('What the archive means to hold: the name of a paper.'),
  from: date.describe('When its first issue appeared: a day, month or year.'),
  to: date.describe('When its last issue appeared.'),
  issues: oneOrMore(z.enum(['daily', 'monthly', ...weekdays])).describe(
    'When it appeared: daily, monthly, or its days of the week, such as [tuesday, friday].',
  ),
  missing: listOf(date).describe(
    'The issues that are known to be missing: days, months, years or spans, such as 1914-08 or 1919/1921. All others of which the archive has no article count as unknown.',
  ),
});

export type CoverageData = z.output<typeof coverageSchema>;

/** The schema of `content/site.yaml`: settings of the whole archive. */
export const siteSchema = z.strictObject({
  format: pattern(/^[1-9]\d*$/, 'whole-number')
    .transform(Number)
    .optional()
    .describe(
      'The format of this folder: 1, also where it is missing. A version of the program that does not know it refuses the folder. Do not change it by hand.',
    ),
  title: text.describe('The name of the archive.'),
  description: text.optional().describe('What the archive is, in one sentence.'),
  publisher: text.optional().describe('Who maintains the archive.'),
  language: languageTag.default('en').describe('The language of most of its articles, as a BCP 47 code.'),
  dates: z
    .enum(['archive', 'article'])
    .default('archive')
    .describe(
      'The language of dates on an article’s page: archive (the default), or article, for the article’s own language where it is supported.',
    ),
  calendar: z
    .enum(calendars)
    .default('gregorian')
    .describe(
      'The calendar in which exact days are written first, with the Gregorian day beside: gregorian (the default), persian (1397), japanese (平成30年) or roc (民國107年). Years, months and vague dates have the Gregorian name first and what it spans beside. Addresses and dates in files stay Gregorian.',
    ),
  timeZone: text
    .superRefine((value, context) => {
      if (!isTimeZone(value))
        context.addIssue(explainedIssue(() => schemaProblem('time-zone-unknown', { text: value })));
    })
    .meta({ pattern: timeZonePattern.source })
    .default('UTC')
    .describe(
      'The time zone that decides which day it is: for “on this day”, and for articles that are held back.',
    ),
  futureDates: z
    .enum(['hold', 'publish'])
    .default('hold')
    .describe(
      'What to do with articles that are dated in the future: hold (the default), to publish them on their day; or publish. An “embargo” holds an article back in any case.',
    ),
  unusedRecords: z
    .enum(['omit', 'publish'])
    .default('omit')
    .describe(
      'What to do with entities and topics that no published article uses: omit (the default), so that they have no page and are in no list, feed or data; or publish.',
    ),
  url: url.describe('The address at which the archive is published, including its folder, if any.'),
  rights: text.optional().describe('The rights in the archive’s own texts and records.'),
  license: url
    .optional()
    .describe(
      'The address of the license of its texts and data, such as https://creativecommons.org/licenses/by/4.0/. With one, dossiers that readers make contain the texts of the articles that state no rights of their own.',
    ),
  box: url
    .optional()
    .describe(
      'The address from which readers download the archive in a box, which npm run box writes, such as https://files.courier.example/courier.zip. The page of the data links to it.',
    ),
  images: z
    .strictObject({
      base: url
        .superRefine((value, context) => {
          if (!/^https:\/\//i.test(value) || /[?#]/.test(value))
            context.addIssue(explainedIssue(() => schemaProblem('image-address-invalid', { text: value })));
        })
        .describe('The address of the folder on that host, such as https://pictures.courier.example/.'),
    })
    .optional()
    .describe(
      'Where the pictures of printed pages are, if they are too large for the host of the site: another host, to which they are uploaded apart. The guide to pages of newspapers says how they get there. Browsers of readers then ask that host for pictures, and no other.',
    ),
  data: z
    .enum(['standard', 'passages'])
    .default('standard')
    .describe(
      'What the page of the data has: standard (the default), or passages, each paragraph as a row of its own as well, with its address and digest, for programs that look up sentences. It takes about as much space again as the texts.',
    ),
  pairPagesFrom: pattern(/^([2-9]|[1-9]\d+)$/, 'two-or-more')
    .default('2')
    .transform(Number)
    .describe(
      'How many articles two entities must share to get a page of their own: 2 by default. A higher number makes fewer pages; raising it later removes pages.',
    ),
  topicPagesFrom: pattern(/^([2-9]|[1-9]\d+)$/, 'two-or-more')
    .transform(Number)
    .optional()
    .describe(
      'How many articles a topic must have to get a page of its own: without it, every topic has one. An archive that imports thousands of tags, most of them used once, is smaller with 2: the other topics are named, counted and found by search, but not linked. A broader topic of one that has a page has one, too. Raising it later removes pages.',
    ),
  pagefind: z
    .enum(['auto', 'always', 'never'])
    .default('auto')
    .describe(
      'Whether to add Pagefind’s own index at /pagefind/, so that other sites can search this one: auto (the default: up to 5,000 articles and records), always, or never. The archive’s own search does not need it.',
    ),
  shareCards: z
    .enum(['archive', 'articles', 'page'])
    .default('archive')
    .describe(
      'The picture shown with shared links: archive (the default), one card with the name of the archive; articles, a card for each article, with its headline, its date and the paper; or page, a card for each article, entity and topic. An article with an image shows its image. Each card is a file of 20 to 30 kB, and takes 30 to 80 ms of the first build, depending on the machine.',
    ),
  shortLinks: flag
    .default(false)
    .describe(
      'Whether articles get a short link, such as /a/bcd67/, for print: true, or false (the default). npm run publish and npm run addresses mint the codes and keep them in addresses.txt. Each is a file of the site, of about 1 kB.',
    ),
  revisions: flag
    .default(true)
    .describe(
      'Whether articles show their earlier texts, from the Git history of this folder: true (the default) or false.',
    ),
  revisionsFrom: day
    .optional()
    .describe(
      'The day from which earlier texts are shown: all that were published on it or later. Without it, all that are in the history.',
    ),
  coverage: coverageSchema
    .optional()
    .describe(
      'What the archive means to hold: then the page of dates shows which issues it has, which are missing, and which are unknown.',
    ),
  webArchive: url
    .optional()
    .describe(
      'The web archive in which npm run links looks for copies of pages that are gone: the address of its TimeGate (RFC 7089), such as https://web.archive.org/web/, to which the address of a page is appended.',
    ),
  contact: text.optional().describe('Where readers can write: a web or e-mail address.'),
  look: lookSchema
    .optional()
    .describe('How the site looks: logo, colors, typefaces, and the order of masthead and footer.'),
  menu: menuSchema
    .optional()
    .describe('The links in the masthead, in their order: addresses, with words of their own if wanted.'),
  front: frontSchema.describe(
    'What the front page shows first: a list of articles, by id, at most five, of which the first is the lead story; or a group of fields, for what a person recommends as well.',
  ),
  robots: z
    .strictObject({
      search: crawling.describe('Search engines.'),
      answers: crawling.describe('Programs that answer questions, and link to the pages they used.'),
      training: crawling.describe('Collections of texts from which language models are made.'),
      preservation: crawling.describe(
        'Web archives: the Internet Archive, and national libraries. Whoever refuses training does not refuse these.',
      ),
      terms: url
        .optional()
        .describe(
          'The address of a page with the terms by which you allow what is refused here, such as a contract for training. Programs are told of it.',
        ),
      drafts: flag
        .default(false)
        .describe(
          'Whether to state what is refused by standards that are still drafts, too: true, or false (the default).',
        ),
    })
    .prefault({})
    .describe(
      'Which programs may read the site: allow (the default) or refuse, by what they are for. It is stated in each page, in robots.txt and in the other places where polite programs look; a robots.txt in public/ takes the place of ours.',
    ),
});

export type SiteData = z.output<typeof siteSchema>;
