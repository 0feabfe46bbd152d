import type { Archive, Article } from '../../archive/archive.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import { once, onceForBoth } from '../../shared/base/once.ts';
import { type ResultRow, resultRow, resultsCsv, resultsJsonLines } from '../../shared/base/result-table.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { writeCitations } from '../meta/citations/bulk.ts';
import { citedOf } from '../meta/citations/cited-article.ts';
import { daysWithFiles, entitiesWithFiles, topicsWithFiles } from '../pages/record-places.ts';
import { dayFiles, type SubjectFile, subjectFiles } from '../parts/articles/subject-files.ts';
import { maxListLength } from '../parts/time/list.ts';
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
  paths: (archive) => entitiesWithFiles(archive).flatMap(pathsOfFiles),
  view: (archive, urls, { id, file }) =>
    subjectFileText(archive, urls, newestOf(archive.entity.get(id)), fileNamed(file)),
};

export const topicFileRoute: Route<SubjectFileProps<TopicId>, string> = {
  paths: (archive) => topicsWithFiles(archive).flatMap(pathsOfFiles),
  view: (archive, urls, { id, file }) =>
    subjectFileText(archive, urls, newestOf(archive.topic.get(id)), fileNamed(file)),
};

export const dayFileRoute: Route<{ readonly key: string; readonly file: string }, string> = {
  paths: (archive) =>
    daysWithFiles(archive).flatMap((key) =>
      dayFiles.map(({ name }) => {
        const [year, month, day] = key.split('-');
        return { params: { year, month, day, file: name }, props: { key, file: name } };
      }),
    ),
  view: (archive, urls, { key, file }) =>
    subjectFileText(archive, urls, archive.timeline.period.get(key)?.articles ?? [], fileNamed(file)),
};

function pathsOfFiles<Id>({
  params,
  props,
}: {
  params: { readonly id: string };
  props: { readonly id: Id };
}) {
  return subjectFiles.map(({ name }) => ({
    params: { ...params, file: name },
    props: { ...props, file: name },
  }));
}

/**
 * Returns the articles of a subject’s files: all of them. Files that stay because they were published have those that the
 * subject’s page shows, so that the site grows no faster than its pages; of an absent subject, none.
 */
function newestOf(subject: { readonly articles: readonly Article[] } | undefined): readonly Article[] {
  return subject?.articles.slice(-maxListLength) ?? [];
}
