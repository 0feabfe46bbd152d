import type { Archive, Article } from '../../../archive/archive.ts';
import { dayOf } from '../../../schema/date.ts';
import type { Download } from '../../../shared/base/link.ts';
import { fact } from '../../../shared/base/fact.ts';
import { shortLinkOf } from '../../../shared/base/short-link.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { chicagoNote } from '../../meta/citations/chicago.ts';
import { type CitationFormat, citationData, citationFiles } from '../../meta/citations/citation.ts';
import { citedOf } from '../../meta/citations/cited-article.ts';
import { contextObject } from '../../meta/citations/context-object.ts';
import { revisionNote } from '../../meta/citations/revision-note.ts';
import { topicLabels } from '../../meta/topic-labels.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';
import { downloadsOf } from './subject-actions.ts';
import { dayFiles, hasDayFiles } from './subject-files.ts';

/** The citation of an article in one style; the browser makes the others. */
export interface ArticleCitation {
  /** A Chicago note. */
  readonly note: string;
  /** The facts that the browser needs and the page does not give elsewhere, as JSON. */
  readonly data?: string;
  /** What Zotero reads: its facts, topics and names. */
  readonly contextObject: string;
  /** Its short link, absolute, if the archive has such links. */
  readonly shortLink?: string;
  /** The files of its day, which contain its citation. */
  readonly files: readonly Download[];
  /** Its citation in every format, if no file contains it. */
  readonly formats: readonly CitationFormat[];
}

const hasFilesOfDay = fact('files of a day', (archive, day) =>
  hasDayFiles(archive.timeline.period.get(day)?.articles ?? []),
);

/** Returns the citation of an article, with the files of its day if they exist, or else in every format. */
export function articleCitation(archive: Archive, urls: Urls, article: Article): ArticleCitation {
  const whole = citedOf(archive, urls, article);
  const cited = { ...whole, revision: revisionNote(archive, article) };
  const { topics, entities, date } = article.data;
  // A name that only articles without a link mention has no record among the public ones.
  const names = entities.flatMap(({ id }) => archive.entity.get(id)?.data.name ?? []);
  const day = dayOf(date);
  const isInFiles = article.data.listing !== 'address-only';
  const hasFiles = isInFiles && day !== undefined && hasFilesOfDay(archive, day);
  return {
    note: chicagoNote(cited, wordsOf(archive.site).citation),
    data: citationData(cited),
    contextObject: contextObject(cited, [...topicLabels(archive, topics), ...names]),
    shortLink: shortLinkOf(archive, urls, article.id),
    files: hasFiles ? downloadsOf(urls.date(day), day, dayFiles) : [],
    formats: hasFiles ? [] : citationFiles(cited).filter(({ format }) => format !== 'biblatex'),
  };
}
