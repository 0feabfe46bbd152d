import { faultProblem, fileProblem } from '../file-problems.ts';
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, relative } from 'node:path';
import { noPrintFiles, type PrintFiles } from '../../archive/print/print.ts';
import type { Problem } from '../../archive/problem.ts';
import type { Content, IssueRecord } from '../../archive/record.ts';
import type { PageBox } from '../../schema/page-box.ts';
import {
  parseWordTable,
  unpaintedWords,
  type WordTable,
  wordTableEnding,
  wordTableText,
} from '../../schema/word-table.ts';
import { codeDigest } from '../code-digest.ts';
import { imagePath } from '../image-path.ts';
import { fileState, unreadable } from '../pictures/file-state.ts';
import type { PictureFault } from '../pictures/picture-types.ts';
import { withoutMetadata } from '../pictures/without-metadata.ts';
import { readPicture } from '../pictures/read-picture.ts';
import { decodeText } from '../read-text.ts';
import { ValueCache } from '../value-cache.ts';

/** What is known of a file as long as its state is the same. */
interface KnownFile {
  /** Of its bytes. */
  readonly digest: string;
  /** Of a picture, in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Of a table: whether it says how sure the reading of a word is. */
  readonly isRecognized?: boolean;
  readonly faults: readonly (PictureFault & { readonly line?: number })[];
}

interface PageFileName {
  readonly file: string;
  readonly source: string;
  readonly path: readonly (string | number)[];
}

/** The share by which the proportions of a picture may differ from those of its page. */
const maxShapeDifference = 0.01;
/** Some file systems and clocks are this coarse: a file changed so shortly ago may change without another state. */
const clockResolutionMs = 2000;

/** Opens the pictures and tables of words that issues name, each once as long as it stays the same. */
export class PageFiles {
  readonly #contentDir: string;
  readonly #known: ValueCache<KnownFile>;
  #reader: string | undefined;
  /** The table that was read last: each article on a page asks for it. */
  #last: { readonly path: string; readonly table: WordTable } | undefined;

  /** @param cacheFile an absolute path; without it nothing is cached between runs */
  constructor(contentDir: string, cacheFile: string | undefined) {
    this.#contentDir = contentDir;
    this.#known = new ValueCache(cacheFile);
  }

  /** Opens all files of pages, and finds what is wrong with them. */
  async open({ issues }: Pick<Content, 'issues'>): Promise<{ files: PrintFiles; problems: Problem[] }> {
    // Most archives have no print, and do no work for it.
    if (issues.length === 0) return { files: noPrintFiles, problems: [] };
    const found = new Map<string, KnownFile>();
    const files: PrintFiles = {
      find: (file, source) => {
        const known = found.get(this.#pathOf(file, source) ?? '');
        return known && pageFileOf(known);
      },
      readWords: (file, source) => this.#readWords(file, source),
    };
    const problems: Problem[] = [];
    this.#known.beginRound();
    this.#last = undefined;
    for (const issue of issues) problems.push(...(await this.#openIssue(issue, found)));
    this.#known.save();
    return { files, problems };
  }

  async #openIssue({ file, data }: IssueRecord, found: Map<string, KnownFile>): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const [index, { picture, words, size, painted = [] }] of data.pages.entries()) {
      if (picture !== undefined) {
        const name = { file, source: picture, path: ['pages', index, 'picture'] };
        const known = await this.#open(name, found, problems, readPagePicture);
        if (known && size) problems.push(...shapeProblems(name, known, size));
      }
      if (words !== undefined) {
        const name = { file, source: words, path: ['pages', index, 'words'] };
        await this.#open(
          name,
          found,
          problems,
          (path) => Promise.resolve(readTable(path, painted)),
          JSON.stringify(painted),
        );
      }
    }
    return problems;
  }

  /** Opens a file unless its state is known. @returns undefined if it can’t be used */
  async #open(
    name: PageFileName,
    found: Map<string, KnownFile>,
    problems: Problem[],
    read: (path: string) => Promise<KnownFile>,
    settings = '',
  ): Promise<KnownFile | undefined> {
    const { file, source, path: where } = name;
    const path = this.#pathOf(file, source);
    const fault = path === undefined ? outside(source) : existsSync(path) ? undefined : missing(source);
    const state = fault ?? fileState(path!, this.#contentDir, 'file');
    if ('message' in state) {
      problems.push({ severity: 'error', file, path: where, ...state });
      return undefined;
    }
    const known = await this.#read(path!, `${settings} ${state.stamp}`, read);
    for (const { line, ...rest } of known.faults)
      problems.push({
        severity: 'error',
        ...(line === undefined ? { file, path: where } : { file: this.#nameOf(path!), line }),
        ...rest,
      });
    if (known.faults.length > 0) return undefined;
    found.set(path!, known);
    return known;
  }

  async #read(path: string, stamp: string, read: (path: string) => Promise<KnownFile>): Promise<KnownFile> {
    this.#reader ??= codeDigest([
      'files/file-problems.ts',
      'files/pictures',
      'files/print',
      'schema/schema-problems.ts',
      'schema/word-table.ts',
    ]);
    const key = `${this.#reader} ${stamp} ${path}`;
    const kept = this.#known.has(key) ? this.#known.of(key, () => ({ digest: '', faults: [] })) : undefined;
    if (kept) return kept;
    const known = await read(path);
    const modifiedMs = Number(BigInt(stamp.split(' ').at(-1)!) / 1_000_000n);
    return modifiedMs > Date.now() - clockResolutionMs ? known : this.#known.of(key, () => known);
  }

  #readWords(file: string, source: string): WordTable {
    const path = this.#pathOf(file, source);
    if (path === undefined) return [];
    if (this.#last?.path === path) return this.#last.table;
    const read = decodeText(readFileSync(path));
    const table = 'text' in read ? parseWordTable(read.text).table : [];
    this.#last = { path, table };
    return table;
  }

  #pathOf(file: string, source: string): string | undefined {
    return imagePath(dirname(this.#contentDir), file, source);
  }

  /** Returns a path as problems name it. */
  #nameOf(path: string): string {
    return relative(dirname(this.#contentDir), path).replaceAll('\\', '/');
  }
}

function pageFileOf({ digest, width, height, isRecognized }: KnownFile): ReturnType<PrintFiles['find']> {
  return {
    digest,
    ...(width !== undefined && height !== undefined && { pixels: [width, height] }),
    ...(isRecognized !== undefined && { isRecognized }),
  };
}

async function readPagePicture(path: string): Promise<KnownFile> {
  const name = basename(path);
  try {
    const head = await readPicture(path, name, extname(path));
    const fault = 'message' in head ? head : undefined;
    if (fault) return { digest: '', faults: [fault] };
    const { type, width, height, frames } = head as Exclude<typeof head, PictureFault>;
    if (type === 'svg' || frames > 1)
      return {
        digest: '',
        faults: [fileProblem('page-picture-moves', { name })],
      };
    const bytes = readFileSync(path);
    // A box has it without what the file says about itself, and its site must have the same addresses.
    return { digest: digestOfBytes(withoutMetadata(bytes, type) ?? bytes), width, height, faults: [] };
  } catch (error) {
    return { digest: '', faults: [unreadable(error, 'file', name)] };
  }
}

/** @param painted the parts of the page whose words a box does not have, so that the digest must not depend on them */
function readTable(path: string, painted: readonly PageBox[]): KnownFile {
  const name = basename(path);
  try {
    if (extname(path) !== wordTableEnding)
      return {
        digest: '',
        faults: [fileProblem('word-table-ending', { name, ending: wordTableEnding })],
      };
    const bytes = readFileSync(path);
    const read = decodeText(bytes);
    if ('fault' in read) return { digest: '', faults: [{ line: 1, ...faultProblem('', read) }].map(faultOf) };
    const { table, faults } = parseWordTable(read.text);
    const kept = painted.length === 0 ? bytes : Buffer.from(wordTableText(unpaintedWords(table, painted)));
    const isRecognized = table.some((block) => block.some(({ confidence }) => confidence !== undefined));
    return { digest: digestOfBytes(kept), isRecognized, faults };
  } catch (error) {
    return { digest: '', faults: [unreadable(error, 'file', name)] };
  }
}

function faultOf({ id, values, message, advice, line = 1 }: Problem) {
  return { ...(id !== undefined && { id }), ...(values && { values }), message, advice, line };
}

/** A file of the site has the first part of it in its name. */
function digestOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

function shapeProblems(
  { file, source, path }: PageFileName,
  { width = 0, height = 0 }: KnownFile,
  [across, down]: readonly [number, number],
): Problem[] {
  if (Math.abs((width * down) / (height * across) - 1) <= maxShapeDifference) return [];
  return [
    {
      severity: 'warning',
      file,
      path,
      ...fileProblem('page-picture-of-other-shape', { name: source, width, height, across, down }),
    },
  ];
}

function outside(source: string): PictureFault {
  return fileProblem('file-of-issue-outside', { name: source });
}

function missing(source: string): PictureFault {
  return fileProblem('file-of-issue-missing', { name: source });
}
