import type { ArticleData } from '../schema/article.ts';
import { compareText } from '../text/compare-text.ts';
import type { HidingField } from '../schema/field-uses.ts';
import type { SiteData } from '../schema/site.ts';
import type { Content } from './record.ts';

/** What decides, besides an article itself, whether it is published. */
export interface PublicationRules extends Pick<SiteData, 'futureDates'> {
  /** Today in the time zone of the archive, `YYYY-MM-DD`. Nothing else may depend on it. */
  readonly day: string;
}

/** Whether each field keeps an article out of the archive that readers are led to. */
const hidingFields: Readonly<Record<HidingField, (data: ArticleData, rules: PublicationRules) => boolean>> = {
  draft: ({ draft }) => draft,
  embargo: (data, rules) => heldBackUntil(data, rules) !== undefined,
  withdrawn: ({ withdrawn }) => withdrawn !== undefined,
  listing: ({ listing }) => listing === 'address-only',
};

const rulesOfFields = Object.values(hidingFields);

/**
 * Returns whether an article is published: nothing of any other is in the site, but for the page of one that only its
 * address leads to.
 */
export function isPublished(data: ArticleData, rules: PublicationRules): boolean {
  return !rulesOfFields.some((hides) => hides(data, rules));
}

/** Returns whether an article has a page to which only its address leads: nothing else of it is in the site. */
export function isAddressOnly(data: ArticleData, rules: PublicationRules): boolean {
  return data.listing === 'address-only' && isPublished({ ...data, listing: 'listed' }, rules);
}

/** Returns whether a tombstone stands for an article: it is withdrawn, and would have a page otherwise. */
export function hasTombstone(data: ArticleData, rules: PublicationRules): boolean {
  return (
    data.withdrawn !== undefined && isPublished({ ...data, withdrawn: undefined, listing: 'listed' }, rules)
  );
}

/**
 * Returns the day until which an article is held back, `YYYY-MM-DD`: its embargo, or the earliest day that
 * its date can mean; undefined if that day has come.
 */
export function heldBackUntil(
  { embargo, date }: Pick<ArticleData, 'embargo' | 'date'>,
  { futureDates, day }: PublicationRules,
): string | undefined {
  const due = embargo ?? (futureDates === 'hold' ? date : undefined);
  return due && due.earliest > day ? due.earliest : undefined;
}

/**
 * Returns the articles that are held back, each with its day, the next to be published first; drafts are not among
 * them.
 */
export function heldBackArticles({ articles, site }: Content, day: string) {
  const rules = { ...site, day };
  return articles
    .flatMap((article) => {
      const until = article.data.draft ? undefined : heldBackUntil(article.data, rules);
      return until === undefined ? [] : [{ article, until }];
    })
    .toSorted((a, b) => compareText(a.until, b.until) || compareText(a.article.id, b.article.id));
}

/**
 * Returns the next day after `day` on which an article falls due: until then, the same content gives the same
 * archive. Undefined if nothing is held back.
 */
export function nextDueDay(content: Content, day: string): string | undefined {
  return heldBackArticles(content, day)[0]?.until;
}
