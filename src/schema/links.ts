import { z } from 'zod';
import { date, day, listOf, text, url } from './field.ts';

/** What is known of a link out of the archive. */
export const linkStatuses = ['alive', 'moved', 'failing', 'gone', 'unknown'] as const;

/** The schema of `content/links.yaml`: what became of the pages elsewhere to which the archive links. */
export const linksSchema = z.strictObject({
  links: listOf(
    z.strictObject({
      url: url.describe('The address to which an article or its source links.'),
      status: z
        .enum(linkStatuses)
        .describe(
          'alive; moved, to another address for good; failing, once; gone, in two checks a week apart or more; or unknown, because its host does not say.',
        ),
      since: day.describe(
        'The first day on which a check found it so; for gone, the day of the first failure.',
      ),
      checked: day.describe('The day of the last check.'),
      answer: text.optional().describe('What the host answered, such as 404.'),
      to: url.optional().describe('The address to which it moved.'),
      copy: url.optional().describe('A copy of the page in a web archive.'),
      copied: date.optional().describe('The day on which that copy was made.'),
    }),
  ),
});

export type LinksData = z.output<typeof linksSchema>;

/** What is known of one link. */
export type LinkState = LinksData['links'][number];

/**
 * Returns the address by which a link out of the archive is known: normalized as browsers do, without the part after `#`,
 * which no server sees.
 *
 * @returns undefined if it is not an address of the Web
 */
export function linkKey(href: string): string | undefined {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined;
  const address = new URL(href);
  address.hash = '';
  return address.href;
}
