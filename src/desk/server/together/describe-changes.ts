import { basename } from 'node:path';
import { countOf } from '../../../text/count-of.ts';
import { sentenceCase } from '../../../text/sentence-case.ts';
import { splitFrontMatter } from '../../../files/front-matter.ts';
import { parseYaml } from '../../../files/parse-yaml.ts';
import type { ChangeGroup, ChangedSort } from '../../api/together.ts';
import type { OwnChange, TwoStates } from './own-changes.ts';
import type { Repository } from './repository.ts';

/** A changed file, with what it is and how it is called. */
interface DescribedChange extends OwnChange {
  readonly sort: ChangedSort;
  readonly id: string;
  /** Its headline or name; the path for what has none. */
  readonly title: string;
  readonly was: FieldsOf;
  readonly is: FieldsOf;
}

/** The fields of a text, and its body. */
interface FieldsOf {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const maxItems = 200;
const maxNamed = 2;
/** As long as the first line of a commit is shown whole. */
const maxFirstLine = 72;
const sorts: readonly ChangedSort[] = [
  'article',
  'record',
  'topic',
  'page',
  'settings',
  'look',
  'file',
  'list',
  'other',
];

/** Returns changed files by what they are, for the screen. */
export function groupChanges(described: readonly DescribedChange[]): ChangeGroup[] {
  return sorts.flatMap((sort) =>
    (['added', 'changed', 'removed'] as const).flatMap((state): ChangeGroup[] => {
      const those = described.filter((one) => one.sort === sort && one.state === state);
      if (those.length === 0) return [];
      return [
        { sort, state, count: those.length, items: those.slice(0, maxItems).map(({ title }) => title) },
      ];
    }),
  );
}

/** Says of changed files what they are. */
export function describeFiles(
  changes: readonly OwnChange[],
  states: ReadonlyMap<string, TwoStates>,
  folders: Pick<Repository, 'content' | 'shown'>,
): DescribedChange[] {
  return changes.map((change) => {
    const { before, after } = states.get(change.path) ?? {};
    const [was, is] = [fieldsOf(change.path, before), fieldsOf(change.path, after)];
    const { title, name, label } = { ...was.fields, ...is.fields };
    const sort = sortOf(change.path, folders);
    const called = sort === 'settings' || sort === 'list' ? undefined : (title ?? name ?? label);
    return {
      ...change,
      sort,
      id: basename(change.path).replace(/\.[^.]+$/, ''),
      title: typeof called === 'string' ? called : change.path,
      was,
      is,
    };
  });
}

/** Returns the headline or the name in a text; its path if it has none. */
export function titleOfText(path: string, text: string): string {
  const { title, name, label } = fieldsOf(path, text).fields;
  const called = title ?? name ?? label;
  return typeof called === 'string' ? called : path;
}

function sortOf(path: string, { content, shown }: Pick<Repository, 'content' | 'shown'>): ChangedSort {
  const inside =
    content === '' ? path : path.startsWith(`${content}/`) ? path.slice(content.length + 1) : undefined;
  if (inside === undefined) return path.startsWith(`${shown}/`) ? 'look' : 'other';
  const [folder = '', ...rest] = inside.split('/');
  if (rest.length === 0) return inside === 'site.yaml' ? 'settings' : 'list';
  if (folder === 'review') return 'list';
  if (!/\.(?:md|yaml)$/.test(path)) return 'file';
  return (
    ({ articles: 'article', entities: 'record', topics: 'topic', pages: 'page' } as const)[folder] ?? 'file'
  );
}

function fieldsOf(path: string, text = ''): FieldsOf {
  const split = path.endsWith('.md')
    ? splitFrontMatter(text.replaceAll('\r\n', '\n'))
    : { yaml: text, body: '' };
  if (typeof split === 'string') return { fields: {}, body: text };
  return { fields: Object(parseYaml(split.yaml).value) as FieldsOf['fields'], body: split.body };
}

/**
 * Proposes the words for a version: what was done, as one would tell it. The names of what is gone are left out, since
 * they may be why it is gone.
 */
export function proposeWords(described: readonly DescribedChange[]): string {
  const articles = described.filter(({ sort }) => sort === 'article');
  const edited = articles.filter(({ state }) => state === 'changed');
  const named = namesDecided(described, edited);
  const corrected = edited.filter(
    (one) => lengthOf(one.is, 'corrections') > lengthOf(one.was, 'corrections'),
  );
  const withdrawn = edited.filter(({ was, is }) => 'withdrawn' in is.fields && !('withdrawn' in was.fields));
  const told = new Set([...corrected, ...withdrawn]);
  const rewritten = edited.filter((one) => !told.has(one) && !isOnlyNames(one));
  const of = (sort: ChangedSort) => described.filter((one) => one.sort === sort);
  const parts = [
    ...named.words,
    ...titled('corrected', corrected),
    ...titled('withdrew', withdrawn),
    ...titled(
      'added',
      articles.filter(({ state }) => state === 'added'),
    ),
    ...titled('edited', rewritten),
    ...counted(
      'removed',
      articles.filter(({ state }) => state === 'removed'),
      'article',
    ),
    ...counted(
      'changed',
      of('record').filter(({ id, state }) => state !== 'added' || !named.ids.has(id)),
      'record',
    ),
    ...counted('changed', of('topic'), 'topic'),
    ...counted('changed', of('page'), 'page'),
    ...(of('settings').length > 0 ? ['changed the settings'] : []),
    ...(of('look').length > 0 ? ['changed the look'] : []),
    ...counted('changed', of('file'), 'picture or file', 'pictures and files'),
    ...listed(of('list')),
  ];
  return inLines(parts);
}

/** Returns how many names were decided in how many articles, and the ids of those that are listed now. */
function namesDecided(described: readonly DescribedChange[], edited: readonly DescribedChange[]) {
  const ids = new Set<string>();
  const refused = new Set<string>();
  const articles = new Set<string>();
  for (const { id, was, is } of edited) {
    const [before, after] = [listedIn(was), listedIn(is)];
    if (before.join(' ') === after.join(' ')) continue;
    articles.add(id);
    for (const one of after) if (!before.includes(one)) ids.add(one);
  }
  for (const { path, id, was, is } of described) {
    if (!isReview(path)) continue;
    if (path.includes('/review/')) articles.add(id);
    const known = new Set(refusedIn(was));
    for (const one of refusedIn(is)) if (!known.has(one)) refused.add(one);
  }
  const names = ids.size + refused.size;
  const where = articles.size === 0 ? '' : ` in ${countOf(articles.size, 'article')}`;
  return {
    ids,
    words:
      names + articles.size === 0
        ? []
        : [`${names === 0 ? 'names' : countOf(names, 'name')} decided${where}`],
  };
}

function isReview(path: string): boolean {
  return /(?:^|\/)review(?:\.yaml|\/[^/]+\.yaml)$/.test(path);
}

function listedIn({ fields }: FieldsOf): string[] {
  const { entities } = fields;
  return Array.isArray(entities)
    ? entities.map((one: unknown) =>
        typeof one === 'string' ? one : String((Object(one) as { readonly id?: unknown }).id),
      )
    : [];
}

function refusedIn({ fields }: FieldsOf): string[] {
  return Array.isArray(fields.refused) ? fields.refused.map((one: unknown) => JSON.stringify(one)) : [];
}

function lengthOf({ fields }: FieldsOf, field: string): number {
  const value = fields[field];
  return Array.isArray(value) ? value.length : 0;
}

function isOnlyNames({ was, is }: DescribedChange): boolean {
  const rest = ({ fields, body }: FieldsOf) => JSON.stringify([{ ...fields, entities: null }, body]);
  return rest(was) === rest(is);
}

function titled(verb: string, those: readonly DescribedChange[]): string[] {
  if (those.length === 0) return [];
  if (those.length > maxNamed) return [`${verb} ${countOf(those.length, 'article')}`];
  return [`${verb} ${those.map(({ title }) => `“${title}”`).join(' and ')}`];
}

function counted(verb: string, those: readonly unknown[], one: string, many?: string): string[] {
  return those.length === 0 ? [] : [`${verb} ${countOf(those.length, one, many)}`];
}

function listed(lists: readonly DescribedChange[]): string[] {
  const has = (id: string) => lists.some((list) => list.id === id && !isReview(list.path));
  return [
    ...(has('releases') ? ['recorded a publication'] : []),
    ...(has('withheld') ? ['recorded a decision'] : []),
  ];
}

/** Puts what fits into the first line, and all else below it. */
function inLines(parts: readonly string[]): string {
  const [first = 'changed the archive', ...rest] = parts;
  let line = first;
  const below: string[] = [];
  for (const part of rest) {
    if (below.length === 0 && `${line}; ${part}`.length <= maxFirstLine) line += `; ${part}`;
    else below.push(sentenceCase(part));
  }
  return [sentenceCase(line), ...(below.length > 0 ? ['', ...below] : [])].join('\n');
}
