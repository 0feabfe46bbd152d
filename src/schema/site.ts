import { z } from 'zod';
import { pattern, text, url } from './field.ts';

/** `content/site.yaml`: what is true of the whole archive. */
export const siteSchema = z.strictObject({
  title: text.describe('The name of the archive.'),
  description: text.describe('What it is, in one sentence.'),
  publisher: text.optional().describe('Who keeps it.'),
  language: pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language code like en, pt-BR or zh-Hant')
    .default('en')
    .describe('The language of most of its articles, as a BCP 47 code.'),
  dates: z
    .enum(['archive', 'article'])
    .default('archive')
    .describe(
      'In whose language the page of an article says its dates: archive (the default), or article, its own where it is one of those that have words for it.',
    ),
  timeZone: pattern(/^[A-Za-z0-9+_-]+(\/[A-Za-z0-9+_-]+)*$/, 'a time zone like Europe/Paris')
    .default('UTC')
    .describe('The time zone in which the reader’s browser decides what day it is, for “on this day”.'),
  url: url.describe('The address at which it is published, with its folder where it has one.'),
  rights: text.optional().describe('The rights in its own texts and records.'),
  license: url
    .optional()
    .describe(
      'The address of the licence of its texts and data, such as https://creativecommons.org/licenses/by/4.0/.',
    ),
  pairPagesFrom: pattern(/^([2-9]|[1-9]\d+)$/, 'a whole number of 2 or more')
    .default('2')
    .transform(Number)
    .describe(
      'How many articles two names must share to have a page of their own: 2 where left out. Where articles name very many, more makes fewer pages; raised later, it takes pages away.',
    ),
  pagefind: z
    .enum(['auto', 'always', 'never'])
    .default('auto')
    .describe(
      'Whether the site has a search index of Pagefind’s own at /pagefind/, with which other sites can search it: auto (the default) where there are at most 5,000 articles and records, always, or never. The archive’s own search does not need it.',
    ),
  shareCards: z
    .enum(['archive', 'page'])
    .default('archive')
    .describe(
      'Which picture stands beside a link that somebody shares: archive (the default), one card with the name of the archive, or page, a card for each article, entity and topic. An article with an image shows that. Each card takes some 30 ms of a build and 20 kB.',
    ),
  contact: text.optional().describe('Where readers can write: a web or e-mail address.'),
});

export type SiteData = z.output<typeof siteSchema>;
