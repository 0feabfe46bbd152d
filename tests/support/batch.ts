import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../src/archive/problem.ts';
import { loadKnown } from '../../src/ingest/known/load-known.ts';
import { openArchive } from '../../src/files/open-archive.ts';
import { readMap } from '../../src/ingest/fields/fields.ts';
import { findSources } from '../../src/ingest/source/find-sources.ts';
import { importBatch, type BatchSettings } from '../../src/ingest/pipeline/import-batch.ts';
import type { Outcome } from '../../src/ingest/pipeline/import-event.ts';
import { type Files, openSettings } from './content.ts';

/** A temporary folder of material to import, removed when the test ends. */
export function writeBatch(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-batch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export interface Imported {
  readonly outcomes: readonly Outcome[];
  /** The number of new records, as reported. */
  readonly records: number;
  /** Why unpublished articles were left out. */
  readonly reasons: readonly string[];
  /** Paths without the batch's own folder. */
  readonly refused: readonly string[];
  readonly warnings: readonly string[];
  readonly differences: readonly string[];
  readonly isStopped: boolean;
}

interface BatchOptions extends Partial<Omit<BatchSettings, 'contentDir' | 'map'>> {
  readonly map?: string;
  /** Paths to import, by default the whole folder. */
  readonly paths?: readonly string[];
}

/** Imports a folder into a content folder, as the command does. */
export async function importFrom(
  batch: string,
  contentDir: string,
  options: BatchOptions = {},
): Promise<Imported> {
  const { sources, problems } = findSources(options.paths ?? [batch]);
  const { known } = loadKnown(contentDir);
  const outcomes: Outcome[] = [];
  const reasons: string[] = [];
  const differences: string[] = [];
  const told: Problem[] = [...problems];
  let isStopped = false;
  let records = 0;
  const { map, ...others } = options;
  for await (const event of importBatch(sources, known, {
    contentDir,
    dryRun: false,
    update: false,
    drafts: false,
    today: '2026-03-01',
    stdin: Readable.from([]),
    ...others,
    map: map === undefined ? new Map() : readMap(map),
  })) {
    if (event.type === 'outcome') {
      outcomes.push(event.outcome);
      records += event.records;
      if (event.reason !== undefined) reasons.push(event.reason);
    } else if (event.type === 'problem') told.push(event.problem);
    else if (event.type === 'difference') differences.push(event.text);
    else if (event.type === 'stopped') isStopped = true;
  }
  const textsOf = (severity: Problem['severity']) =>
    told
      .filter((problem) => problem.severity === severity)
      .map(({ file, line, path, message }) => {
        const where = `${file.replace(`${batch}/`, '').replace(batch, '.')}${line === undefined ? '' : `:${line}`}`;
        return `${where}${path ? ` ${path.join('.')}` : ''}: ${message}`;
      });
  return {
    outcomes,
    records,
    reasons,
    refused: textsOf('error'),
    warnings: textsOf('warning'),
    differences,
    isStopped,
  };
}

/** Returns the files of a content folder except its settings, by path. */
export function filesOf(contentDir: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(contentDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'site.yaml')
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(contentDir.length + 1), readFileSync(file, 'utf8')]),
  );
}

/** Returns an article's file without import's own digests. */
export function withoutNotes(text: string): string {
  return text.replace(/^imported:\n( {2}.*\n)+/m, '').replace(/^ {2}sha256: .*\n/m, '  sha256: …\n');
}

/** Returns the errors that the check reports. */
export async function errorsOf(contentDir: string): Promise<string[]> {
  const { problems } = await openArchive(contentDir, openSettings);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file}: ${message}`);
}
