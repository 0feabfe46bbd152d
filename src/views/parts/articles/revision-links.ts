import type { Archive, Article } from '../../../archive/archive.ts';
import type { RevisionDay } from '../../../archive/revisions/revision.ts';
import { compareText } from '../../../text/compare-text.ts';
import { parseDate } from '../../../schema/date.ts';
import type { ArticleId } from '../../../schema/id.ts';
import type { DateText, Link } from '../../../shared/base/link.ts';
import { type Urls, timeMapType } from '../../../shared/base/urls.ts';
import type { HeadLink } from '../../meta/head.ts';
import { dateTextIn, textOnly } from '../../meta/date-text.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** A day on which the text of an article changed. */
export interface RevisionLink extends Link {
  /** Without a machine-readable date, which programs would take for the article’s; undefined if not in the history yet. */
  readonly date?: DateText;
  readonly digest: string;
  /** The address of the page that was captured, if it was. */
  readonly capturedFrom?: string;
}

/** Returns what became of an article’s text since it was first published here, oldest first; empty if it never changed. */
export function revisionLinks(
  archive: Archive,
  urls: Urls,
  { id, language, data }: Pick<Article, 'id' | 'language' | 'data'>,
): RevisionLink[] {
  const { revision: words } = wordsOf(archive.site).pages;
  const revisions = archive.revisions.get(id) ?? [];
  // An article that came by an import was published elsewhere before.
  const whatOf = (type: RevisionDay['type']) =>
    type === 'first' && data.imported ? words.imported : words.types[type];
  // A text that is not in the history yet comes last.
  const dayOf = (since: RevisionDay | undefined) => since?.day ?? 'now';
  return revisions
    .flatMap(({ digest, since }): { digest: string; since?: RevisionDay }[] =>
      since.length === 0 ? [{ digest }] : since.map((one) => ({ digest, since: one })),
    )
    .toSorted((a, b) => compareText(dayOf(a.since), dayOf(b.since)))
    .map(({ digest, since }) => ({
      text: since ? whatOf(since.type) : words.present,
      href: urls.revision(id, digest),
      digest,
      ...(since?.from !== undefined && { capturedFrom: since.from }),
      ...(since && { date: textOnly(dateTextIn(parseDate(since.day), language, archive.site)) }),
    }));
}

/** Returns the links by which programs find the revisions of an article. */
export function mementoLinks(archive: Archive, urls: Urls, id: ArticleId): HeadLink[] {
  return archive.revisions.has(id) ? [{ rel: 'timemap', href: urls.timeMap(id), type: timeMapType }] : [];
}
