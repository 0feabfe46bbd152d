import type { Archive } from '../../archive/archive.ts';
import { digestOfText, publishedDays, type RevisionText } from '../../archive/revisions/revision.ts';
import type { ArticleId } from '../../schema/id.ts';
import { foreign, isolate } from '../../shared/base/bidi.ts';
import type { Foreign, Link } from '../../shared/base/link.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { mementoLinks, type RevisionLink, revisionLinks } from '../parts/articles/revision-links.ts';
import { type ChangedLine, changesIn } from '../parts/articles/text-changes.ts';
import type { RevisionWords } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** A text that an article has had, with what changed when it got it. */
export interface RevisionView {
  readonly frame: Frame;
  readonly own: Foreign;
  readonly title: ChangedLine;
  readonly standfirst?: ChangedLine;
  readonly blocks: readonly ChangedLine[];
  /** "This is not the present text." */
  readonly note: string;
  readonly article: Link;
  /** When the article changed; those on which it got this text are marked. */
  readonly days: readonly (RevisionLink & { readonly isThis: boolean })[];
  readonly words: RevisionWords;
}

interface RevisionProps {
  readonly id: ArticleId;
  readonly digest: string;
}

function revisionView(archive: Archive, urls: Urls, { id, digest }: RevisionProps): RevisionView {
  const article = archive.article.get(id)!;
  const revisions = archive.revisions.get(id)!;
  const index = revisions.findIndex((one) => one.digest === digest);
  const revision = revisions[index]!;
  const before: RevisionText = revisions[index - 1] ?? revision;
  const days = revisionLinks(archive, urls, article);
  const language = wordsOf(archive.site);
  const words = language.pages.revision;
  const since = days.find((one) => one.digest === digest)?.date?.text;
  const title = words.title(isolate(article.data.title), since);
  const isPresent =
    digest ===
    digestOfText({
      title: article.data.title,
      standfirst: article.data.standfirst,
      blocks: article.body.blocks,
    });
  const isCapture = publishedDays(revision).length === 0;
  const note = isPresent ? words.isPresent : isCapture ? words.isCaptured : words.isEarlier;
  const standfirst = changesIn(
    before.standfirst === undefined ? [] : [before.standfirst],
    revision.standfirst === undefined ? [] : [revision.standfirst],
  );
  return {
    frame: makeFrame(archive, urls, {
      path: urls.revision(id, digest),
      title,
      description: note,
      robots: 'noindex',
      links: [{ rel: 'original', href: urls.article(id) }, ...mementoLinks(archive, urls, id)],
      trail: [{ text: article.data.title, href: urls.article(id) }],
    }),
    own: foreign(article.language, language.language),
    title: changesIn([before.title], [revision.title])[0]!,
    ...(standfirst[0] && { standfirst: standfirst.flat() }),
    blocks: changesIn(before.blocks, revision.blocks),
    note,
    article: { text: words.toArticle, href: urls.article(id) },
    days: days.map((day) => ({ ...day, isThis: day.digest === digest })),
    words,
  };
}

export const revisionRoute: Route<RevisionProps, RevisionView> = {
  paths: ({ revisions }) =>
    [...revisions].flatMap(([id, list]) =>
      list.map(({ digest }) => ({ params: { id, digest }, props: { id, digest } })),
    ),
  view: revisionView,
};
