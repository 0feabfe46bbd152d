import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../problem.ts';
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

const folders = {
  article: { folder: 'content/articles', ending: 'md', noun: 'article' },
  entity: { folder: 'content/entities', ending: 'yaml', noun: 'entity' },
  topic: { folder: 'content/topics', ending: 'yaml', noun: 'topic' },
} as const;

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
      listed.includes(id)
        ? []
        : [
            error(
              file,
              ['about', index],
              `"${id}" is not listed in this article’s "entities".`,
              'Add it to "entities", or remove it from "about".',
            ),
          ],
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
      other === id
        ? [
            error(
              file,
              ['distinctFrom', index],
              'An entity can’t be distinct from itself.',
              'Remove its own id from this list.',
            ),
          ]
        : [],
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
  const name = 'The file’s name is the id of its article.';
  const what = near ? `Did you mean "${near}"? Otherwise remove the file.` : 'Rename or remove the file.';
  return [error(file, [], `There is no article "${id}".`, `${name} ${what}`)];
}

function unknown(
  known: KnownIds,
  type: keyof typeof folders,
  id: string | undefined,
  file: string,
  path: FieldPath,
): Problem[] {
  if (id === undefined || known[type].has(id)) return [];
  const { folder, ending, noun } = folders[type];
  const moved = type === 'article' ? undefined : known.moved[type].get(id);
  if (moved)
    return [error(file, path, `The ${noun} "${id}" is now called "${moved}".`, `Write "${moved}" instead.`)];
  const near = nearest(id, known[type]);
  const create = `create ${folder}/${id}.${ending}.`;
  return [
    error(
      file,
      path,
      `There is no ${noun} "${id}".`,
      near ? `Did you mean "${near}"? Otherwise ${create}` : `C${create.slice(1)}`,
    ),
  ];
}

function twice(ids: readonly string[], file: string, key: string, noun: string): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [error(file, [key, index], `The ${noun} "${id}" is listed twice.`, 'Remove one of the two.')]
      : [],
  );
}

function checkFormerIds(records: readonly (EntityRecord | TopicRecord)[], noun: string): Problem[] {
  const live = new Map(records.map((record) => [record.id as string, record]));
  const claimed = new Map<string, string>();
  return records.flatMap(({ file, data }) =>
    data.formerIds.flatMap((id, index) => {
      const path = ['formerIds', index];
      const other = live.get(id)?.file ?? claimed.get(id);
      claimed.set(id, file);
      if (!other) return [];
      return live.has(id)
        ? [
            error(
              file,
              path,
              `The former id "${id}" is the current id of another ${noun}, ${other}.`,
              'Remove it here, or remove or rename that record.',
            ),
          ]
        : [
            error(
              file,
              path,
              `The former id "${id}" is also listed in ${other}.`,
              'It can redirect to one record only. Remove it from one of the two.',
            ),
          ];
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
          `This forms a cycle: ${turned.join(' → ')}.`,
          `Remove one of these from "${key}".`,
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

function error(file: string, path: FieldPath, message: string, advice: string): Problem {
  return { severity: 'error', file, path, message, advice };
}
