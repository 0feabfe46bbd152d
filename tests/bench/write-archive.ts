import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { EntityKind } from '../../src/schema/entity-kind.ts';
import { idFault } from '../../src/schema/id-fault.ts';

/** A story of the Reuters-21578 corpus, one JSON object per line, with only the fields used here. */
interface CorpusStory {
  readonly id: number;
  /** ISO 8601, or close to it. */
  readonly date: string;
  readonly title?: string;
  readonly dateline?: string;
  readonly body?: string;
  readonly topics?: readonly string[];
  readonly places?: readonly string[];
  readonly people?: readonly string[];
  readonly orgs?: readonly string[];
  readonly exchanges?: readonly string[];
}

/** An article as the measurements need it, for our content folder and for Hugo’s. */
export interface BenchArticle {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly title: string;
  readonly dateline: string;
  readonly entities: readonly string[];
  readonly topics: readonly string[];
  /** Markdown: paragraphs, with special characters escaped. */
  readonly body: string;
}

export interface BenchArchive {
  readonly articles: readonly BenchArticle[];
  readonly entities: ReadonlyMap<string, { readonly name: string; readonly kind: EntityKind }>;
  readonly topics: ReadonlySet<string>;
}

const fields = [
  ['places', 'place'],
  ['people', 'person'],
  ['orgs', 'organization'],
  ['exchanges', 'organization'],
] as const satisfies readonly (readonly [keyof CorpusStory, EntityKind])[];

/**
 * Reads stories that have a title, a text and a day, evenly spread over the corpus.
 *
 * @param corpus a file of JSON lines, possibly gzipped
 * @param count the number of stories; if the corpus has fewer, they repeat with dates a year later each time
 */
export async function readCorpus(corpus: string, count: number): Promise<BenchArchive> {
  const file = createReadStream(corpus);
  const lines = createInterface({ input: corpus.endsWith('.gz') ? file.pipe(createGunzip()) : file });
  const stories: CorpusStory[] = [];
  for await (const line of lines) {
    const story = JSON.parse(line) as CorpusStory;
    if (story.title && story.body && /^\d{4}-\d\d-\d\d/.test(story.date)) stories.push(story);
  }
  const step = Math.max(1, Math.floor(stories.length / count));
  const chosen = stories.filter((_, index) => index % step === 0).slice(0, count);
  const entities = new Map<string, { name: string; kind: EntityKind }>();
  const articles = chosen.map((story): BenchArticle => {
    const named = fields.flatMap(([field, kind]) =>
      (story[field] ?? []).flatMap((name) => {
        const id = slug(name);
        if (idFault(id)) return [];
        if (!entities.has(id)) entities.set(id, { name: titleCase(name), kind });
        return [id];
      }),
    );
    return {
      id: `${slug(story.title!).slice(0, 60).replace(/-$/, '')}-${story.id}`.replace(/^-/, ''),
      day: story.date.slice(0, 10),
      title: oneLine(story.title!),
      dateline: oneLine(story.dateline ?? '').replace(/,? *-?$/, ''),
      entities: [...new Set(named)],
      topics: [...new Set((story.topics ?? []).map(slug))],
      body: markdown(story.body!),
    };
  });
  return {
    articles: repeated(articles, count),
    entities,
    topics: new Set(articles.flatMap(({ topics }) => topics)),
  };
}

function repeated(articles: readonly BenchArticle[], count: number): BenchArticle[] {
  const times = Math.ceil(count / articles.length);
  return Array.from({ length: times }, (_, time) =>
    articles.map((article) => ({
      ...article,
      id: time === 0 ? article.id : `${article.id}-${time + 1}`,
      day: String(Number(article.day.slice(0, 4)) + time) + article.day.slice(4),
    })),
  )
    .flat()
    .slice(0, count);
}

/** Writes an archive as a content folder. @param settings further lines of `site.yaml` */
export function writeContent(
  { articles, entities, topics }: BenchArchive,
  contentDir: string,
  settings = '',
): void {
  write(
    join(contentDir, 'site.yaml'),
    `title: Measured\ndescription: A corpus to measure with.\nurl: http://localhost:4321/\n${settings}`,
  );
  for (const { id, day, title, dateline, entities: named, topics: filed, body } of articles) {
    const head = [
      `title: ${JSON.stringify(title)}`,
      `date: ${day}`,
      ...(dateline ? [`dateline: ${JSON.stringify(dateline)}`] : []),
      `entities: [${named.join(', ')}]`,
      `topics: [${filed.join(', ')}]`,
    ];
    write(
      join(contentDir, 'articles', day.slice(0, 7), `${id}.md`),
      `---\n${head.join('\n')}\n---\n\n${body}\n`,
    );
  }
  for (const [id, { name, kind }] of entities) {
    write(
      join(contentDir, 'entities', `${id}.yaml`),
      `name: ${JSON.stringify(name)}\nkind: ${kind}\naliases: [${JSON.stringify(name.toUpperCase())}]\n`,
    );
  }
  for (const id of topics)
    write(join(contentDir, 'topics', `${id}.yaml`), `label: ${JSON.stringify(titleCase(id))}\n`);
}

export function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function titleCase(text: string): string {
  return oneLine(text.replaceAll('-', ' ')).replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function markdown(text: string): string {
  return text
    .split(/\n\s{2,}/)
    .map((paragraph) =>
      oneLine(paragraph)
        .replace(/[\\`*_[\]<>#|~&+-]/g, '\\$&')
        .replace(/^(\d+)\./, '$1\\.'),
    )
    .filter(Boolean)
    .join('\n\n');
}
