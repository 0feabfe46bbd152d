import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Cell } from '../../archive/recording/reads.ts';

/** What a page, a fact or the paths of a route were made from in the last build. */
export interface Made {
  /** Files in `_astro` that a page with pictures refers to. */
  readonly files?: readonly string[];
  /** A digest of a page’s props, a fact’s value or a route’s paths; undefined for a value that is not compared. */
  readonly digest: string | undefined;
  readonly reads: Iterable<Cell>;
}

/** What is known after a build. */
export interface KnownSite {
  /** The digests of values of the archive that were read. */
  readonly values: ReadonlyMap<Cell, string>;
  readonly facts: ReadonlyMap<Cell, Made>;
  /** The paths of each route, by its pattern. */
  readonly routes: ReadonlyMap<string, Made & { readonly pages: readonly string[] }>;
  /** By file. */
  readonly pages: ReadonlyMap<string, Made>;
}

/** Writes what is known after a build; if that fails, the next build makes everything. @param key of source and address */
export function saveMemory(file: string, key: string, { values, facts, routes, pages }: KnownSite): void {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string) => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = names.push(name) - 1;
      numbers.set(name, number);
    }
    return number;
  };
  const line = (name: string, { digest, reads }: Made, more: readonly unknown[] = []) =>
    JSON.stringify([numberOf(name), digest ?? 0, Array.from(reads, numberOf), ...more]);
  const blocks = [
    [...values].map(([cell, digest]) => JSON.stringify([numberOf(cell), digest])),
    [...facts].map(([cell, made]) => line(cell, made)),
    [...routes].map(([pattern, made]) => line(pattern, made, [made.pages.map(numberOf)])),
    [...pages].map(([page, made]) => line(page, made, made.files && [made.files.map(numberOf)])),
  ];
  const head = JSON.stringify({ key, names: names.length, blocks: blocks.map(({ length }) => length) });
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, [head, JSON.stringify(names), ...blocks.flat(), ''].join('\n'));
    renameSync(temporary, file);
  } catch {
    // What is known of the old site is no longer true of the new one, but then its files differ from what is recorded.
  }
}

/** Reads what is known after the last build; undefined if there was none with this key. */
export function loadMemory(file: string, key: string): KnownSite | undefined {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const head = JSON.parse(lines[0]!) as { key: string; blocks: readonly number[] };
    if (head.key !== key || lines.at(-1) !== '') return undefined;
    const names = JSON.parse(lines[1]!) as string[];
    let at = 2;
    const [values, facts, routes, pages] = head.blocks.map((length) =>
      lines.slice(at, (at += length)).map((text) => JSON.parse(text) as StoredLine),
    ) as [StoredLine[], StoredLine[], StoredLine[], StoredLine[]];
    const madeOf = ([name, digest, reads]: StoredLine): [string, Made] => [
      names[name]!,
      { digest: digest === 0 ? undefined : digest, reads: reads!.map((number) => names[number]!) },
    ];
    return {
      values: new Map(values.map(([name, digest]) => [names[name]!, String(digest)])),
      facts: new Map(facts.map(madeOf)),
      routes: new Map(
        routes.map((line) => {
          const [pattern, made] = madeOf(line);
          return [pattern, { ...made, pages: line[3]!.map((number) => names[number]!) }];
        }),
      ),
      pages: new Map(
        pages.map((line) => {
          const [page, made] = madeOf(line);
          return [page, line[3] ? { ...made, files: line[3].map((number) => names[number]!) } : made];
        }),
      ),
    };
  } catch {
    // There is none yet, or it is incomplete.
    return undefined;
  }
}

type StoredLine = readonly [
  name: number,
  digest: string | 0,
  reads?: readonly number[],
  pages?: readonly number[],
];
