import { nearest } from '../../text/edit-distance.ts';
import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { CatalogMessage } from '../../text/catalog.ts';
import type {
  ArticleRecord,
  Content,
  EntityRecord,
  FoundFile,
  ReviewRecord,
  TopicRecord,
} from '../record.ts';
import type { Steps } from '../steps.ts';

type FieldPath = readonly (string | number)[];

/** The ids of all files, whether or not they could be read, so that one fault is not reported twice. */
interface KnownIds {
  readonly article: ReadonlySet<string>;
  readonly entity: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
  /** The current id for each former id. */
  readonly moved: Readonly<Record<'entity' | 'topic', ReadonlyMap<string, string>>>;
}

/**
 * Checks that each reference leads to an existing record, is not repeated, and does not form a cycle; an
 * article in each step.
 */
export function* referenceSteps(content: Content, files: readonly FoundFile[]): Steps<Problem[]> {
  const known: KnownIds = {
    article: idsOf(files, 'article'),
    entity: idsOf(files, 'entity'),
    topic: idsOf(files, 'topic'),
    moved: { entity: movedIds(content.entities), topic: movedIds(content.topics) },
  };
  const problems: Problem[] = [];
  for (const record of content.articles) {
    problems.push(...checkArticle(record, known));
    yield;
  }
  return [
    ...problems,
    ...content.entities.flatMap((record) => checkEntity(record, known)),
    ...content.topics.flatMap((record) => checkTopic(record, known)),
    ...content.reviews.flatMap((record) => checkReview(record, known)),
    ...checkFormerIds(content.entities, 'entity'),
    ...checkFormerIds(content.topics, 'topic'),
    ...checkLoops(content.topics, 'broader', (record) => record.data.broader),
    ...checkLoops(content.entities, 'partOf', (record) => record.data.partOf),
  ];
}

function idsOf(files: readonly FoundFile[], type: FoundFile['type']): Set<string> {
  return new Set(files.filter((file) => file.type === type).map((file) => file.id));
}

function movedIds(records: readonly (EntityRecord | TopicRecord)[]): Map<string, string> {
  return new Map(records.flatMap(({ id, data }) => data.formerIds.map((old) => [old, id] as const)));
}

function checkArticle({ file, data }: ArticleRecord, known: KnownIds): Problem[] {
  const listed = data.entities.map((entity) => entity.id);
  return [
    ...listed.flatMap((id, index) => unknown(known, 'entity', id, file, ['entities', index])),
    ...twice(listed, file, 'entities', 'entity'),
    ...data.topics.flatMap((id, index) => unknown(known, 'topic', id, file, ['topics', index])),
    ...twice(data.topics, file, 'topics', 'topic'),
    ...data.about.flatMap((id, index) =>
      listed.includes(id) ? [] : [error(file, ['about', index], archiveProblem('about-not-listed', { id }))],
    ),
    ...data.byline.flatMap(({ entity }, index) => unknown(known, 'entity', entity, file, ['byline', index])),
  ];
}

function checkEntity({ file, id, data }: EntityRecord, known: KnownIds): Problem[] {
  const lists = { partOf: data.partOf, distinctFrom: data.distinctFrom };
  return [
    ...Object.entries(lists).flatMap(([key, ids]) =>
      ids.flatMap((other, index) => unknown(known, 'entity', other, file, [key, index])),
    ),
    ...data.distinctFrom.flatMap((other, index) =>
      other === id ? [error(file, ['distinctFrom', index], archiveProblem('record-of-itself'))] : [],
    ),
    ...data.roles.flatMap((role, index) => [
      ...unknown(known, 'entity', role.at, file, ['roles', index, 'at']),
      ...unknown(known, 'article', role.source, file, ['roles', index, 'source']),
    ]),
  ];
}

function checkTopic({ file, data }: TopicRecord, known: KnownIds): Problem[] {
  return data.broader.flatMap((id, index) => unknown(known, 'topic', id, file, ['broader', index]));
}

/** A review file without its article can’t be fixed by a new article, unlike other references. */
function checkReview({ id, file }: ReviewRecord, known: KnownIds): Problem[] {
  if (known.article.has(id)) return [];
  const near = nearest(id, known.article);
  return [error(file, [], archiveProblem('review-without-article', { id, near }))];
}

function unknown(
  known: KnownIds,
  type: 'article' | 'entity' | 'topic',
  id: string | undefined,
  file: string,
  path: FieldPath,
): Problem[] {
  if (id === undefined || known[type].has(id)) return [];
  const moved = type === 'article' ? undefined : known.moved[type].get(id);
  if (moved && type !== 'article')
    return [error(file, path, archiveProblem(`${type}-moved`, { id, now: moved }))];
  const near = nearest(id, known[type]);
  return [error(file, path, archiveProblem(`${type}-unknown`, { id, near }))];
}

function twice(ids: readonly string[], file: string, key: string, type: 'entity' | 'topic'): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [error(file, [key, index], archiveProblem(`${type}-listed-twice`, { id }))]
      : [],
  );
}

function checkFormerIds(
  records: readonly (EntityRecord | TopicRecord)[],
  which: 'entity' | 'topic',
): Problem[] {
  const live = new Map(records.map((record) => [record.id as string, record]));
  const claimed = new Map<string, string>();
  return records.flatMap(({ file, data }) =>
    data.formerIds.flatMap((id, index) => {
      const path = ['formerIds', index];
      const other = live.get(id)?.file ?? claimed.get(id);
      claimed.set(id, file);
      if (!other) return [];
      const problem = live.has(id)
        ? archiveProblem('former-id-current', { which, id, other })
        : archiveProblem('former-id-taken', { id, other });
      return [error(file, path, problem)];
    }),
  );
}

/** Reports each cycle once, at the record with the first id. */
function checkLoops<T extends EntityRecord | TopicRecord>(
  records: readonly T[],
  key: string,
  above: (record: T) => readonly string[],
): Problem[] {
  const byId = new Map(records.map((record) => [record.id as string, record]));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const visit = (id: string, trail: readonly string[]) => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      const loop = trail.slice(start);
      const first = loop.toSorted()[0]!;
      const turned = [...loop.slice(loop.indexOf(first)), ...loop.slice(0, loop.indexOf(first)), first];
      problems.push(
        error(
          byId.get(first)!.file,
          [key],
          archiveProblem('records-in-cycle', { ids: turned.join(' → '), field: key }),
        ),
      );
      return;
    }
    const record = byId.get(id);
    if (!record || seen.has(id)) return;
    for (const next of above(record)) visit(next, [...trail, id]);
    seen.add(id);
  };
  for (const { id } of records) visit(id, []);
  return problems;
}

function error(file: string, path: FieldPath, message: CatalogMessage): Problem {
  return { severity: 'error', file, path, ...message };
}
