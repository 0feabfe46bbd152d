import type { Archive, Article } from '../../archive/archive.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import { once, onceForBoth } from '../base/once.ts';
import { type ResultRow, resultRow, resultsCsv, resultsJsonLines } from '../base/result-table.ts';
import type { Route } from '../base/route.ts';
import { topicsWithPage } from '../base/topic-page.ts';
import type { Urls } from '../base/urls.ts';
import { writeCitations } from '../meta/citations/bulk.ts';
import { citedOf } from '../meta/citations/cited-article.ts';
import {
  dayFiles,
  hasDayFiles,
  hasSubjectFiles,
  type SubjectFile,
  subjectFiles,
} from '../parts/articles/subject-files.ts';
import { articleRecord, withNames } from './result-records.ts';

/** Returns the text of one of the files beside the page of an entity, a topic or a day. */
export function subjectFileText(
  archive: Archive,
  urls: Urls,
  articles: readonly Article[],
  { format }: SubjectFile,
): string {
  if (format === 'csv') return resultsCsv(articles.map(rowsOf(archive, urls)));
  if (format === 'jsonl') return resultsJsonLines(articles.map(rowsOf(archive, urls)));
  const cited = articles.map((article) => citedOf(archive, urls, article));
  return writeCitations(format, cited);
}

/** Returns the row of each article, in the format of exported search results. */
const rowsOf = onceForBoth((archive: Archive, urls: Urls) =>
  once((article: Article): ResultRow => {
    const record = articleRecord(archive, article);
    return resultRow(record, withNames(archive, [record]), urls);
  }),
);

/** Returns the media type of a file from its name. */
export function subjectFileType(name: string): string {
  return fileNamed(name).mediaType;
}

function fileNamed(name: string): SubjectFile {
  return subjectFiles.find((file) => file.name === name)!;
}

interface SubjectFileProps<Id> {
  readonly id: Id;
  readonly file: string;
}

export const entityFileRoute: Route<SubjectFileProps<EntityId>, string> = {
  paths: ({ entities }) =>
    entities
      .filter(({ articles }) => hasSubjectFiles(articles))
      .flatMap(({ id }) => subjectFiles.map(({ name }) => pathOf(id, name))),
  view: (archive, urls, { id, file }) =>
    subjectFileText(archive, urls, archive.entity.get(id)!.articles, fileNamed(file)),
};

export const topicFileRoute: Route<SubjectFileProps<TopicId>, string> = {
  paths: (archive) =>
    topicsWithPage(archive)
      .filter(({ articles }) => hasSubjectFiles(articles))
      .flatMap(({ id }) => subjectFiles.map(({ name }) => pathOf(id, name))),
  view: (archive, urls, { id, file }) =>
    subjectFileText(archive, urls, archive.topic.get(id)!.articles, fileNamed(file)),
};

export const dayFileRoute: Route<{ readonly key: string; readonly file: string }, string> = {
  paths: ({ timeline }) =>
    [...timeline.period.values()]
      .filter(({ key, articles }) => key.length === 10 && hasDayFiles(articles))
      .flatMap(({ key }) =>
        dayFiles.map(({ name }) => {
          const [year, month, day] = key.split('-');
          return { params: { year, month, day, file: name }, props: { key, file: name } };
        }),
      ),
  view: (archive, urls, { key, file }) =>
    subjectFileText(archive, urls, archive.timeline.period.get(key)!.articles, fileNamed(file)),
};

function pathOf<Id extends string>(id: Id, file: string) {
  return { params: { id: id as string, file }, props: { id, file } };
}
