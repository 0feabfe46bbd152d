import type { Archive, Article } from '../../archive/archive.ts';
import { absentAddresses } from '../../archive/addresses/absent-addresses.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import { fact } from '../../shared/base/fact.ts';
import { topicsWithPage } from '../meta/topic-page.ts';
import { dayFiles, hasDayFiles, hasSubjectFiles, subjectFiles } from '../parts/articles/subject-files.ts';

/** An address at which the files of a record stand. */
interface RecordPlace<Id> {
  readonly params: { readonly id: string };
  /** The current id of the record, or that of one that is absent at present. */
  readonly props: { readonly id: Id };
}

/** The ids of published entities or topics that are absent at present. */
const absentIds = fact('ids of what is absent', (archive, folder): readonly string[] =>
  absentAddresses(archive).flatMap((address) => {
    const [, first, id = ''] = address.split('/');
    return first === folder ? [id] : [];
  }),
);

/** Returns where the files of each entity stand: at its id, at its former ones, and at the ids of those that are absent. */
export function entityPlaces(archive: Archive): RecordPlace<EntityId>[] {
  return placesOf(archive.entities, absentIds(archive, 'entities'));
}

/** Returns the same of each topic that has a page. */
export function topicPlaces(archive: Archive): RecordPlace<TopicId>[] {
  return placesOf(topicsWithPage(archive), absentIds(archive, 'topics'));
}

function placesOf<Id extends string>(
  records: readonly { readonly id: Id; readonly data: { readonly formerIds: readonly Id[] } }[],
  absent: readonly string[],
): RecordPlace<Id>[] {
  return [
    ...records.flatMap(({ id, data }) =>
      [id, ...data.formerIds].map((place) => ({ params: { id: place }, props: { id } })),
    ),
    // Safe, since these were ids of such records when they were published.
    ...absent.map((id) => ({ params: { id }, props: { id: id as Id } })),
  ];
}

/** Returns the entities that have files of their articles, or had some when they were published. */
export function entitiesWithFiles(archive: Archive): RecordPlace<EntityId>[] {
  return withFiles(archive, 'entities', entityPlaces(archive), (id) => archive.entity.get(id)?.articles);
}

/** Returns the topics of which the same is true. */
export function topicsWithFiles(archive: Archive): RecordPlace<TopicId>[] {
  return withFiles(archive, 'topics', topicPlaces(archive), (id) => archive.topic.get(id)?.articles);
}

function withFiles<Id>(
  { addresses }: Archive,
  folder: string,
  places: readonly RecordPlace<Id>[],
  articlesOf: (id: Id) => readonly Article[] | undefined,
): RecordPlace<Id>[] {
  return places.filter(
    ({ params, props }) =>
      hasSubjectFiles(articlesOf(props.id) ?? []) ||
      addresses.has(`/${folder}/${params.id}/${markers.subject}`),
  );
}

/** Returns the days, `2018-06-19`, that have files of their articles, or had some when they were published. */
export function daysWithFiles({ timeline, addresses }: Archive): string[] {
  const days = [...timeline.period.values()].filter(
    ({ key, articles }) => key.length === 10 && hasDayFiles(articles),
  );
  const published = [...addresses.keys()].filter((address) => address.endsWith(`/${markers.day}`));
  const past = published.flatMap((address) => /^\/(\d{4}\/\d\d\/\d\d)\//.exec(address)?.[1] ?? []);
  return [...new Set([...days.map(({ key }) => key), ...past.map((path) => path.replaceAll('/', '-'))])];
}

/** The file that stands in `addresses.txt` for all files of a subject, or of a day. */
const markers = { subject: subjectFiles[0]!.name, day: dayFiles[0]!.name };

/** Returns the addresses that say in `addresses.txt` of which subjects and days there are files. */
export function fileAddresses(archive: Archive): string[] {
  return [
    ...entitiesWithFiles(archive).map(({ params }) => `/entities/${params.id}/${markers.subject}`),
    ...topicsWithFiles(archive).map(({ params }) => `/topics/${params.id}/${markers.subject}`),
    ...daysWithFiles(archive).map((day) => `/${day.replaceAll('-', '/')}/${markers.day}`),
  ];
}
