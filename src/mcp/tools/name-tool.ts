import { z } from 'zod';
import type { IndexedName } from '../../search/engine/name-lookup.ts';
import type { AskedSite } from '../site/open-asked-site.ts';
import { archiveOf, askTool } from './ask-tool.ts';
import { fitAnswer } from './fit-answer.ts';

/** What of the JSON of a record is handed on as it is. */
const recordFields = [
  ...[
    'id',
    'page',
    'name',
    'label',
    'kind',
    'aliases',
    'description',
    'sameAs',
    'partOf',
    'roles',
    'coordinates',
  ],
  ...['broader', 'narrower', 'articles', 'mentions', 'first', 'last'],
];
const maxSimilar = 10;
const maxNewest = 20;

interface RecordJson {
  readonly movedTo?: string;
  readonly absent?: true;
  readonly newest?: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly date: string;
  }[];
  readonly time?: {
    readonly bars: readonly { readonly key: string; readonly articles: readonly string[] }[];
    readonly undated: readonly string[];
  };
  readonly years?: readonly { readonly year: string; readonly articles: number }[];
  readonly namedWith?: readonly object[];
  readonly [field: string]: unknown;
}

/** The record of a person, an organization, a place, a topic … */
export const nameTool = askTool({
  name: 'name',
  title: 'Look up a name',
  description:
    'Returns the record of a person, an organization, a place, an event, another name or a topic: what it is, its other names, how many articles it has by year, the newest of them, and with whom or what it is named.',
  input: z.object({
    name: z.string().min(1).max(200).describe('The name, an alias of it, or the id of its record'),
    from: z.number().int().min(1).optional().describe('The number of the first connection to list'),
  }),
  async answer(site, { name, from = 1 }) {
    const found = await recordsNamed(site, name);
    if (found.length !== 1) return { ...archiveOf(site), ...(await choiceOf(site, name, found)) };
    const [{ id, kind }] = found as [IndexedName];
    const json = await recordJson(site, `${kind === 'topic' ? 'topics' : 'entities'}/${id}/index.json`);
    if (!json) return { ...archiveOf(site), answer: 'There is no such name in this archive.' };
    const head = {
      ...archiveOf(site),
      record: Object.fromEntries(
        recordFields.flatMap((field) => (isEmpty(json[field]) ? [] : [[field, json[field]]])),
      ) as object,
      articlesByYear: yearsOf(json),
      newest: (json.newest ?? [])
        .slice(0, maxNewest)
        .map(({ title, date, url }) => ({ title, date, address: url })),
    };
    const all = (json.namedWith ?? []).slice(from - 1);
    return fitAnswer(all.length, (count) => ({
      ...head,
      connections: all.slice(0, count),
      ...(count < all.length && {
        left: {
          connections: all.length - count,
          ask: { tool: 'name', arguments: { name, from: from + count } },
        },
      }),
    }));
  },
});

async function recordsNamed({ names }: AskedSite, name: string): Promise<readonly IndexedName[]> {
  const [entities, topics] = await Promise.all([names.find('entity', name), names.find('topic', name)]);
  const all = [...entities, ...topics];
  const exact = all.filter(({ id }) => id === name);
  return exact.length > 0 ? exact : all;
}

/** Returns the records that may be meant. */
async function choiceOf(
  { names, address }: AskedSite,
  name: string,
  found: readonly IndexedName[],
): Promise<object> {
  const isKnown = found.length > 0;
  const records = (isKnown ? found : await names.findNear([name])).slice(0, maxSimilar);
  return {
    answer: isKnown
      ? 'Several records have this name: ask by the id of one.'
      : 'There is no such name in this archive.',
    ...(records.length > 0 && {
      [isKnown ? 'records' : 'similar']: records.map(({ id, kind, name: own, articles }) => ({
        ...{ id, kind, name: own, articles },
        address: `${address}${kind === 'topic' ? 'topics' : 'entities'}/${id}/`,
      })),
    }),
  };
}

async function recordJson(site: AskedSite, path: string, moves = 3): Promise<RecordJson | undefined> {
  const json = (await site.readJson(path)) as RecordJson | undefined;
  if (!json || json.absent) return undefined;
  if (json.movedTo === undefined) return json;
  if (moves === 0 || !json.movedTo.startsWith(site.address)) return undefined;
  return recordJson(site, `${json.movedTo.slice(site.address.length)}index.json`, moves - 1);
}

/** Returns the number of articles by year, or by decade or century of records that span so much. */
function yearsOf({ time, years = [] }: RecordJson): Record<string, number> {
  if (!time) return Object.fromEntries(years.map(({ year, articles }) => [year, articles]));
  const counts: Record<string, number> = {};
  for (const { key, articles } of time.bars) {
    const year = key.slice(0, 4);
    counts[year] = (counts[year] ?? 0) + articles.length;
  }
  return { ...counts, ...(time.undated.length > 0 && { undated: time.undated.length }) };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
