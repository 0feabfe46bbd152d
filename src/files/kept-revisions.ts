import type { AdvisedMessage } from '../text/catalog.ts';
import { faultProblem, fileProblem } from './file-problems.ts';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../archive/problem.ts';
import type { ShownFrom } from '../archive/revisions/public-states.ts';
import {
  type CapturedState,
  digestOfText,
  isCaptured,
  type KnownState,
  type PublishedState,
} from '../archive/revisions/revision.ts';
import { explain } from '../schema/explain.ts';
import { idFault } from '../schema/id-fault.ts';
import type { ArticleId } from '../schema/id.ts';
import { capturedTextSchema, publishedTextSchema } from '../schema/revision-line.ts';
import { compareText } from '../text/compare-text.ts';
import { decodeText } from './read-text.ts';

/** The file of a content folder with texts that are older than its Git history: a line for each article. */
export const revisionsFile = 'revisions.jsonl';

/** The states of articles of which the texts are known, oldest first, by their ids. */
export type KeptStates = ReadonlyMap<ArticleId, readonly KnownState[]>;

interface ReadRevisionsFile {
  readonly states: KeptStates;
  readonly problems: readonly Problem[];
}

const nothing: ReadRevisionsFile = { states: new Map(), problems: [] };

/** Reads the earlier texts that a content folder keeps, and parses them again only if they have changed. */
export class KeptRevisions {
  readonly #contentDir: string;
  #last: { readonly text: string; readonly read: ReadRevisionsFile } = { text: '', read: nothing };

  /** @param contentDir an absolute path */
  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  /**
   * Returns the earlier texts, and everything that is wrong with their file.
   *
   * @throws what node:fs throws if it can’t be read
   */
  read(): ReadRevisionsFile {
    const path = join(this.#contentDir, revisionsFile);
    if (!existsSync(path)) return nothing;
    const file = `${basename(this.#contentDir)}/${revisionsFile}`;
    const text = decodeText(readFileSync(path));
    if (!('text' in text))
      return text.fault === 'empty' ? nothing : { ...nothing, problems: [faultProblem(file, text)] };
    if (text.text !== this.#last.text)
      this.#last = { text: text.text, read: parseRevisions(text.text, file) };
    return this.#last.read;
  }
}

/** Parses the lines of the file; a line with a fault is left out. */
function parseRevisions(text: string, file: string): ReadRevisionsFile {
  const states = new Map<ArticleId, readonly KnownState[]>();
  const problems: Problem[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const read = parseLine(line);
    const at = { severity: 'error', file, line: index + 1 } as const;
    if ('faults' in read) {
      problems.push(...read.faults.map((fault) => ({ ...at, ...fault })));
      return;
    }
    if (states.has(read.id))
      problems.push({
        ...at,
        ...fileProblem('revisions-line-twice', { id: read.id }),
      });
    else states.set(read.id, read.states);
  });
  return { states, problems };
}

type LineFault = AdvisedMessage & Pick<Problem, 'path'>;

const advice = 'Correct the line, or take this file from the archive’s box or a copy again.';

function parseLine(
  line: string,
): { readonly id: ArticleId; readonly states: readonly KnownState[] } | { readonly faults: LineFault[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { faults: [fileProblem('revisions-line-no-json')] };
  }
  const [id, list] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (typeof id !== 'string' || idFault(id) !== undefined || !isListOfGroups(list))
    return { faults: [fileProblem('revisions-line-no-list')] };
  const read = list.map(parseState);
  const faults = read.flatMap((one) => ('faults' in one ? one.faults : []));
  return faults.length > 0
    ? { faults }
    : { id: id as ArticleId, states: read.flatMap((one) => ('faults' in one ? [] : [one])) };
}

function isListOfGroups(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}

function parseState(value: object, index: number): KnownState | { readonly faults: LineFault[] } {
  const faultsOf = (error: z.ZodError, schema: z.ZodType) => ({
    faults: explain(error, value, schema).map(({ path, message }) => ({
      path: [index, ...path],
      message,
      advice,
    })),
  });
  if ('captured' in value) {
    const { data, error } = capturedTextSchema.safeParse(value);
    if (!data) return faultsOf(error, capturedTextSchema);
    const { captured, ...rest } = data;
    return { captured: captured.edtf, ...rest, digest: digestOfText(rest.text) };
  }
  const { data, error } = publishedTextSchema.safeParse(value);
  return data ? { ...data, day: data.day.edtf } : faultsOf(error, publishedTextSchema);
}

/**
 * Returns the states that are shown: what is older than a decision to withhold a name may contain it.
 *
 * @param states oldest first
 */
export function shownStates(
  states: readonly KnownState[],
  { from = '', after = '' }: ShownFrom,
): readonly KnownState[] {
  const published = states.filter((state): state is PublishedState => !isCaptured(state));
  return states.filter((state) => {
    if (isCaptured(state)) return state.captured > after && state.captured >= from;
    const next = published[published.indexOf(state) + 1]?.day;
    return state.day > after && (next === undefined || next > from);
  });
}

/** Returns the line of an article, which ends with a line feed. */
export function revisionLine(id: ArticleId, states: readonly KnownState[]): string {
  const written = states.map((state) => {
    if (!isCaptured(state)) return state;
    const { captured, capturedFrom, text } = state;
    return { captured, capturedFrom, text };
  });
  return `${JSON.stringify([id, written])}\n`;
}

/**
 * Returns the text of the file with more captures of articles, each once however often it is added. What is there stays.
 *
 * @param text that of the file, empty if there is none; its lines are without faults
 */
export function addCaptures(
  text: string,
  captures: ReadonlyMap<ArticleId, readonly Omit<CapturedState, 'digest'>[]>,
): string {
  const states = new Map(parseRevisions(text, revisionsFile).states);
  for (const [id, list] of captures) {
    const known = states.get(id) ?? [];
    const captured = known.filter(isCaptured);
    for (const capture of list) {
      const digest = digestOfText(capture.text);
      const isKnown = captured.some(
        (one) =>
          one.captured === capture.captured &&
          one.capturedFrom === capture.capturedFrom &&
          one.digest === digest,
      );
      if (!isKnown) captured.push({ ...capture, digest });
    }
    const sorted = captured.toSorted((a, b) => compareText(a.captured, b.captured));
    states.set(id, [...sorted, ...known.filter((one) => !isCaptured(one))]);
  }
  return [...states]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, list]) => revisionLine(id, list))
    .join('');
}
