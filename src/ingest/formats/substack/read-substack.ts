import { unusedField } from '../../contract/unused-field.ts';
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Incoming, type SourcePlace, refuse, warn } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { draftOf } from '../../fields/draft-of.ts';
import { publicationOf } from '../../fields/publication.ts';
import { substackHead } from '../../source/export-folders.ts';
import { readWhole } from '../../source/read-whole.ts';
import { withoutBoxes } from './without-boxes.ts';
import { formatProblem } from '../../contract/format-problems.ts';
import { countedValues } from '../../contract/left-out.ts';

/** The maximum size of a post in bytes. */
const maxPostBytes = 16_000_000;

/**
 * Substack’s export: `posts.csv` lists the posts, `posts/` has their texts. The lists of subscribers and of
 * who opened what are never opened.
 */
export const substackReader: Reader = {
  format: 'substack',
  reads: ({ text }) => (substackHead.test(text) ? 0.95 : 0),
  read: readSubstack,
};

type PostRow = Readonly<Record<string, string | undefined>>;

async function* readSubstack(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const whole = await readWhole(source);
  yield* whole.warnings;
  const rows = rowsOf(whole.text);
  if (!rows) {
    throw new SourceFault(formatProblem('substack-table-damaged'));
  }
  const boxes = new Map<string, number>();
  const texts = new PostTexts(source.path);
  for (const [index, row] of rows.entries()) {
    const place: SourcePlace = { file: source.name, item: index + 1 };
    const id = row.post_id?.trim() ?? '';
    const text = texts.of(id);
    yield postOf(row, { place, text }, settings, boxes);
  }
  yield* omissions(source, rows, texts.others(), boxes);
}

function rowsOf(text: string): PostRow[] | undefined {
  try {
    return parse(text, {
      columns: true,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    return undefined;
  }
}

function postOf(
  row: PostRow,
  { place, text }: { readonly place: SourcePlace; readonly text: string | undefined },
  { today }: ReadSettings,
  boxes: Map<string, number>,
): Incoming {
  const id = row.post_id?.trim() ?? '';
  // `1234.the-ferry-returns` is the post at /p/the-ferry-returns.
  const slug = /^\d+\.([\w-]+)$/.exec(id)?.[1];
  const date = row.post_date?.trim();
  return {
    type: 'article',
    place,
    sha256: hash('sha256', `${JSON.stringify(row)}\n${text ?? ''}`),
    key: id || undefined,
    title: row.title?.trim() || undefined,
    standfirst: row.subtitle?.trim() || undefined,
    date: date || undefined,
    oldPaths: slug === undefined ? [] : [`/p/${slug}`],
    body: { format: 'html', value: text === undefined ? '' : withoutBoxes(text, boxes) },
    ...(row.podcast_url?.trim() && {
      unused: [unusedField('podcast_url', row.podcast_url.trim())],
    }),
    ...draftOf(
      publicationOf('is_published', row.is_published, today),
      publicationOf('audience', row.audience, today),
    ),
  };
}

/** The text files next to the table. */
class PostTexts {
  readonly #folder: string | undefined;
  /** Files not listed in any row so far. */
  readonly #names: Set<string>;

  constructor(path: string | undefined) {
    this.#folder = path === undefined ? undefined : join(dirname(path), 'posts');
    this.#names = new Set(this.#folder === undefined ? [] : htmlIn(this.#folder));
  }

  of(id: string): string | undefined {
    const name = `${id}.html`;
    if (this.#folder === undefined || !this.#names.delete(name)) return undefined;
    const path = join(this.#folder, name);
    // A symbolic link could lead anywhere.
    const isItself = realpathSync(path) === join(realpathSync(this.#folder), name);
    return isItself && statSync(path).size <= maxPostBytes ? readFileSync(path, 'utf8') : undefined;
  }

  others(): readonly string[] {
    return [...this.#names];
  }
}

function htmlIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /\.html$/i.test(name));
  } catch {
    return [];
  }
}

function* omissions(
  source: OpenedSource,
  rows: readonly PostRow[],
  others: readonly string[],
  boxes: ReadonlyMap<string, number>,
): Generator<Incoming> {
  const place = { file: source.name };
  if (rows.length === 0) yield refuse(place, formatProblem('substack-no-posts'));
  if (others.length > 0) {
    const names = others.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 100)));
    yield warn(place, formatProblem('substack-texts-omitted', { count: others.length, names }));
  }
  if (boxes.size > 0) {
    yield warn(place, formatProblem('substack-boxes-omitted', { counted: countedValues(boxes) }));
  }
}
