import type { Archive, Article } from '../../archive/archive.ts';
import { dayOf, type EdtfDate } from '../../schema/date.ts';
import { leadOfText } from '../meta/lead-of-text.ts';
import { articleJsonLd } from '../meta/article-json-ld.ts';
import { articleMetas, dublinCoreLinks } from '../meta/article-metas.ts';
import {
  articleSidebar,
  unmentionedEntities,
  namesLink,
  type SidebarGroup,
} from '../parts/articles/article-sidebar.ts';
import { type DeadLink, markDeadLinks } from '../parts/articles/dead-links.ts';
import { type ListPicture, listPicture } from '../parts/articles/article-item.ts';
import { type ArticleCitation, articleCitation } from '../parts/articles/article-citation.ts';
import { placeFiles } from '../parts/articles/attached-files.ts';
import { type CopyTerms, copyTerms } from '../meta/copy-terms.ts';
import { foreign } from '../../shared/base/bidi.ts';
import { fact } from '../../shared/base/fact.ts';
import type { HeadLink } from '../meta/head.ts';
import { shortLinkOf } from '../../shared/base/short-link.ts';
import { roughCount } from '../../shared/base/rough-count.ts';
import { byline } from '../meta/byline.ts';
import { frontHref, frontKey, periodTrail, widerKey } from '../parts/time/date-front.ts';
import { dateTextIn, textOnly } from '../meta/date-text.ts';
import { type DateLine, type Frame, makeFrame } from '../frame/frame.ts';
import type { DateText, Foreign, Link, MaybeLink, StepLink } from '../../shared/base/link.ts';
import { type PrintedPlace, printedPlace } from '../parts/print/printed-place.ts';
import { readingMinutes } from '../parts/articles/reading-time.ts';
import { versionsOf } from '../parts/articles/group-versions.ts';
import { neighborsOf, relatedArticles, type RelatedItem } from '../parts/articles/related.ts';
import { mementoLinks, type RevisionLink, revisionLinks } from '../parts/articles/revision-links.ts';
import { type SeriesPlace, seriesPlace } from '../parts/articles/series.ts';
import { type SourceRow, sourceRows, technicalRows } from '../parts/articles/source-rows.ts';
import { textNote } from '../meta/text-note.ts';
import { topicLinks } from '../meta/topic-labels.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { Words } from '../../shared/words/words.ts';
import { type WithheldNote, withheldNotes } from '../meta/withheld-notes.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

export type { RelatedItem, SidebarGroup, SourceRow };

/** The page of an article. */
export interface ArticleView {
  readonly frame: Frame;
  readonly id: string;
  /** The content file, to which the paths of images are relative. */
  readonly file: string;
  /** The language of the article, if it is not that of the frame. */
  readonly own: Foreign;
  readonly head: ArticleHead;
  readonly text: ArticlePageText;
  /** Where it was printed, if an issue has it. */
  readonly printed?: PrintedPlace;
  readonly names: ArticleNames;
  readonly after: ArticleAfter;
  readonly related: ArticleNeighbors;
}

/** What stands above the text of an article, and in its margin. */
export interface ArticleHead {
  /** The first topics, above the headline. */
  readonly kicker: readonly MaybeLink[];
  readonly headline: string;
  readonly standfirst?: string;
  /** The authors, in order. */
  readonly byline: readonly MaybeLink[];
  readonly dateline?: string;
  readonly section?: string;
  /** "Interview" */
  readonly genre?: string;
  readonly series?: SeriesPlace;
  /** "Published 19 June 2018"; `label` is "Published", "Published in", or empty before "undated". */
  readonly published: LabeledDate;
  readonly updated?: LabeledDate;
  /**
   * The last day that its date can mean, `YYYY-MM-DD`, from which the browser counts its age; undefined if
   * undated.
   */
  readonly agedFrom?: string;
  /**
   * The first day that its date can mean, if the date is vaguer than a day: for the greatest possible age.
   */
  readonly agedFirst?: string;
  /** "Rewritten for this archive from a report of 19 June 2018; not the original text." */
  readonly textNote?: string;
  /** "A later version of this story exists: 2 March 1987, 2 of 2", linked to it; undefined if it is the only one. */
  readonly otherVersion?: { readonly isLater: boolean; readonly text: string; readonly link: Link };
  /** "4 min read" */
  readonly readingTime: string;
  readonly image?: HeadImage;
  /** The same for links that are shared; undefined if it belongs to the page alone. */
  readonly shared?: ListPicture;
}

/** The text of an article. */
export interface ArticlePageText {
  /** Safe HTML. Blocks have the ids p1, p2, …; the paths of images are relative to the content file. */
  readonly html: string;
  /** The headings, if there are at least three. */
  readonly contents: readonly HeadingLink[];
  /** What a dossier may contain of it. */
  readonly copyTerms: CopyTerms;
}

/** Who and what an article names. */
export interface ArticleNames {
  /** "21 names", the link to the cards on a phone. */
  readonly namesLink?: Link;
  /** The entities that its text mentions, by kind. */
  readonly sidebar: readonly SidebarGroup[];
  /** The entities that it lists but its text does not mention. */
  readonly indexedUnder: readonly MaybeLink[];
  readonly topics: readonly MaybeLink[];
}

/** What belongs to the record of an article: what became of its text, where it comes from, and how it is cited. */
export interface ArticleAfter {
  readonly withheld: { readonly heading: string; readonly notes: readonly WithheldNote[] };
  readonly corrections: readonly Correction[];
  /** What became of its text, if it has changed since it was first published here. */
  readonly revisions: readonly RevisionLink[];
  readonly revisionsHeading: string;
  /** The pages elsewhere to which it links and that are gone. */
  readonly deadLinks: readonly DeadLink[];
  readonly source: readonly SourceRow[];
  /** Facts for software, such as the checksum of the source. */
  readonly technical: readonly SourceRow[];
  /** The rights in this text. */
  readonly rights?: string;
  readonly citation: ArticleCitation;
}

/** Other articles to which an article leads. */
export interface ArticleNeighbors {
  readonly items: readonly RelatedItem[];
  /** The search for articles like it, unless there are no others. */
  readonly moreLikeThis?: Link;
  /** The previous and next articles in the archive. */
  readonly earlier?: StepLink;
  readonly later?: StepLink;
}

/** A date with a label such as "Published". */
export interface LabeledDate extends DateText {
  readonly label: string;
}

/** A link to a heading in the text. */
export interface HeadingLink extends Link {
  /** The heading level, 2 to 6. */
  readonly depth: number;
}

/** A published correction. */
export interface Correction {
  readonly date: DateText;
  readonly text: string;
}

/** The image at the head; `src` is relative to the article's file. */
export interface HeadImage {
  readonly src: string;
  readonly alt: string;
  readonly credit?: string;
  readonly caption?: string;
}

const maxKickerTopics = 2;
const minHeadings = 3;

/** Builds the page of an article. */
export function articleView(archive: Archive, urls: Urls, article: Article): ArticleView {
  const words = wordsOf(archive.site);
  const { id, data, language, file } = article;
  const { html, deadLinks, deadSource } = markDeadLinks(archive, article, words);
  const head = articleHead(archive, urls, article);
  const related = neighborLinks(archive, urls, article);
  return {
    frame: articleFrame(archive, urls, article, {
      note: head.textNote,
      authors: head.byline.map(({ text }) => text),
      steps: { earlier: related.earlier, later: related.later },
    }),
    id,
    file,
    own: foreign(language, words.language),
    head,
    text: {
      html: placeFiles(html, article, urls, words),
      contents: contents(article),
      copyTerms: copyTerms(article, archive.site),
    },
    printed: printedPlace(archive, urls, id),
    names: {
      namesLink: namesLink(archive, article),
      sidebar: articleSidebar(archive, urls, article),
      indexedUnder: unmentionedEntities(archive, urls, article),
      topics: topicLinks(archive, urls, data.topics),
    },
    after: {
      withheld: { heading: words.withheld.heading, notes: withheldNotes(archive, data) },
      corrections: data.corrections.map(({ date, text }) => ({
        date: textOnly(dateIn(archive, article, date)),
        text,
      })),
      revisions: revisionLinks(archive, urls, article),
      revisionsHeading: words.pages.revision.heading,
      deadLinks,
      source: sourceRows(article, words, deadSource),
      technical: technicalRows(article, words),
      rights: data.rights,
      citation: articleCitation(archive, urls, article),
    },
    related,
  };
}

function articleHead(archive: Archive, urls: Urls, article: Article): ArticleHead {
  const words = wordsOf(archive.site);
  const { data, body } = article;
  return {
    kicker: topicLinks(archive, urls, data.topics).slice(0, maxKickerTopics),
    headline: data.title,
    standfirst: data.standfirst,
    byline: byline(archive, urls, article),
    dateline: data.dateline,
    section: data.section,
    genre: data.genre && words.genres[data.genre],
    series: seriesPlace(archive, urls, article),
    published: { label: words.published(data.date), ...dateIn(archive, article, data.date) },
    updated: data.updated && {
      label: words.updated,
      ...textOnly(dateIn(archive, article, data.updated)),
    },
    agedFrom: data.date.precision === 'undated' ? undefined : data.date.latest,
    agedFirst: dayOf(data.date) === undefined ? data.date.earliest : undefined,
    textNote: textNote(archive, article),
    otherVersion: isInLists(article) ? otherVersion(archive, urls, article) : undefined,
    readingTime: words.readingTime(readingMinutes(body.blocks)),
    image: data.image,
    shared: listPicture(article),
  };
}

function neighborLinks(archive: Archive, urls: Urls, article: Article): ArticleNeighbors {
  const { labels } = wordsOf(archive.site);
  const { id } = article;
  if (!isInLists(article)) return { items: [] };
  const { earlier, later } = neighborsOf(archive, id);
  return {
    items: relatedArticles(archive, urls, article),
    moreLikeThis:
      (earlier ?? later) ? { text: labels.moreLikeThis, href: urls.search(`like:${id}`) } : undefined,
    earlier: step(urls, labels.previousArticle, earlier && archive.article.get(earlier)),
    later: step(urls, labels.nextArticle, later && archive.article.get(later)),
  };
}

/** Whether other pages lead to an article. */
function isInLists({ data }: Article): boolean {
  return data.listing !== 'address-only';
}

/** A date of an article in words, in its language. */
function dateIn({ site }: Archive, { language }: Article, date: EdtfDate): DateText {
  return dateTextIn(date, language, site, 'timed');
}

function articleFrame(
  archive: Archive,
  urls: Urls,
  article: Article,
  facts: {
    readonly note: string | undefined;
    readonly authors: readonly string[];
    readonly steps: Pick<ArticleNeighbors, 'earlier' | 'later'>;
  },
) {
  const words = wordsOf(archive.site);
  const { data, id } = article;
  const frame = makeFrame(archive, urls, {
    path: urls.article(id),
    title: data.title,
    description: description(article, words),
    type: 'article',
    hasCard: data.listing !== 'address-only',
    robots: data.listing === 'listed' ? undefined : 'noindex',
    links: [...mementoLinks(archive, urls, id), ...shortLinks(archive, urls, id)],
    metas: articleMetas(archive, urls, article, facts),
    jsonLd: [articleJsonLd(archive, urls, article, facts.note)],
    trail: data.listing === 'address-only' ? [] : trail(archive, urls, data.date),
    dateLine: articleDateLine(archive, urls, article),
    steps: facts.steps,
  });
  const links = [...frame.head.links, ...dublinCoreLinks(frame.head.metas)];
  return { ...frame, head: { ...frame.head, links } };
}

/**
 * Builds the date line of an article: its date, the number of articles on that date, and the next wider
 * period.
 */
function articleDateLine(
  archive: Archive,
  urls: Urls,
  { data: { date, listing }, language }: Article,
): DateLine {
  const words = wordsOf(archive.site);
  const key = frontKey(date);
  const { text, lang, dir } = dateTextIn(date, language, archive.site, 'full');
  const line = { text: words.sentenceCase(text), href: frontHref(date, urls), lang, dir };
  if (listing === 'address-only') return { date: { text: line.text, lang, dir } };
  if (!key) return { date: line };
  const wider = widerKey(key);
  return {
    date: line,
    notes: [{ text: words.articlesThen(roughSizeOfPeriod(archive, key), key), href: urls.date(key) }],
    up: wider ? { text: words.period(wider), href: urls.date(wider) } : undefined,
  };
}

/** The number of articles of a period as it is said in passing, by its key. */
const roughSizeOfPeriod = fact('rough size of a period', (archive, key) =>
  roughCount(archive, archive.timeline.period.get(key)?.articles.length ?? 0),
);

function shortLinks(archive: Archive, urls: Urls, id: Article['id']): HeadLink[] {
  const href = shortLinkOf(archive, urls, id);
  return href === undefined ? [] : [{ rel: 'shortlink', href }];
}

/** Returns the breadcrumbs of an article: its year, month and day, as far as known. */
function trail(archive: Archive, urls: Urls, date: EdtfDate): Link[] {
  const words = wordsOf(archive.site);
  const key = frontKey(date);
  if (!key) return [{ text: words.pages.undated, href: urls.undated() }];
  return [...periodTrail(archive, urls, key), { text: words.period(key), href: urls.date(key) }];
}

/**
 * Returns the description of an article: its standfirst, or else the beginning of its text, or else its title
 * and date.
 */
function description(article: Article, words: Words): string {
  const { title, standfirst, date } = article.data;
  return (
    standfirst ??
    leadOfText(article) ??
    `${words.sentence(title)} ${words.sentence(words.sentenceCase(words.date(date)))}`
  );
}

function contents({ body }: Article): HeadingLink[] {
  if (body.headings.length < minHeadings) return [];
  return body.headings.map(({ text, slug, depth }) => ({ text, href: `#${slug}`, depth }));
}

/** Returns the newest version of the story of an article; of that one itself, the version before it. */
function otherVersion(archive: Archive, urls: Urls, { id }: Article): ArticleHead['otherVersion'] {
  const words = wordsOf(archive.site);
  const versions = versionsOf(archive, id);
  const isNewest = versions.at(-1) === id;
  const number = isNewest ? versions.length - 1 : versions.length;
  const other = archive.article.get(versions[number - 1] ?? id);
  if (!other || other.id === id) return undefined;
  return {
    isLater: !isNewest,
    text: isNewest ? words.earlierVersion : words.laterVersion,
    link: {
      text: words.versionOf(words.date(other.data.date), number, versions.length),
      href: urls.article(other.id),
    },
  };
}

function step(urls: Urls, text: string, article: Article | undefined): StepLink | undefined {
  return article && { text, href: urls.article(article.id), title: article.data.title };
}

/** Returns the paths of all articles that have a page. */
export function articlePaths(archive: Archive) {
  return [...archive.articles, ...archive.unlisted.values()].map(({ id }) => ({
    params: { id: id },
    props: { id: id },
  }));
}
