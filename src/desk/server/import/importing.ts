import { statSync } from 'node:fs';
import { formatNames } from '../../../ingest/contract/format-names.ts';
import { formats } from '../../../ingest/contract/reader.ts';
import { mappedField } from '../../../ingest/fields/fields.ts';
import { entityKinds } from '../../../schema/entity-kind.ts';
import { importedFields } from '../../../schema/field-synonyms.ts';
import { contains, realFolder } from '../../../workspace/real-folder.ts';
import { once } from '../../../shared/base/once.ts';
import type { CallOutput } from '../../api/calls.ts';
import type { ImportOptions, ImportProgressEvent, ImportResult } from '../../api/import.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { pathOf } from '../desk/typed-path.ts';
import { rereadChanged } from '../desk/reread-changed.ts';
import { type Job, runJob } from '../jobs/run-job.ts';
import { surveyOf } from '../survey/survey.ts';
import { importScript, type ImportStart } from './import-messages.ts';
import { Uploads } from './uploads.ts';

/** The imports of a desk, one at a time. */
class Importing {
  readonly uploads = new Uploads();
  readonly #desk: Desk;
  #job: Job | undefined;
  /** The import that waits for decisions to be written; one that was stopped is no longer here. */
  #starting: ImportStart | undefined;
  #isClosed = false;
  /** Of the last import. */
  result: ImportResult | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.whenClosed(() => {
      this.#isClosed = true;
      this.stop();
      this.uploads.clear();
    });
  }

  /** Starts an import. @throws {DeskFault} if one is running, or the options are invalid */
  async start(options: ImportOptions): Promise<void> {
    if (this.#job || this.#starting)
      throw new DeskFault('An import is already running.', 'Wait for it, or stop it.');
    const start = this.#startOf(options);
    const { isDryRun } = options;
    this.result = null;
    this.#say({ state: 'running', isDryRun });
    this.#starting = start;
    try {
      // Decisions must be written before the files are read.
      await this.#desk.settle();
      if (this.#starting !== start) return;
    } catch (error) {
      if (this.#starting === start) this.#say({ state: 'idle', isDryRun });
      throw error;
    } finally {
      if (this.#starting === start) this.#starting = undefined;
    }
    const job = runJob(importScript, start, (message) => {
      if (message.type === 'result') this.result = message.result;
      else if (message.type === 'waiting') this.#say({ state: 'waiting', isDryRun });
      else {
        const { done, of, articles } = message;
        this.#say({ state: 'running', isDryRun, done, of, articles });
      }
    });
    this.#job = job;
    void this.#finish(job, isDryRun);
  }

  /** Stops the running import; articles already imported are kept. */
  stop(): void {
    if (this.#starting) this.#say({ state: 'idle', isDryRun: this.#starting.options.isDryRun });
    this.#starting = undefined;
    this.#job?.stop();
  }

  async #finish(job: Job, isDryRun: boolean): Promise<void> {
    const fault = await job.over;
    if (this.#isClosed) return;
    try {
      if (!isDryRun && (await rereadChanged(this.#desk)) > 0) void surveyOf(this.#desk).restart();
    } catch {
      // Files that can’t be read now are read at the next change or check.
    } finally {
      this.#job = undefined;
      if (this.result) this.#say({ state: 'done', isDryRun, articles: this.result.articles });
      else
        this.#say({
          state: fault === undefined ? 'idle' : 'failed',
          isDryRun,
          ...(fault && { message: fault }),
        });
    }
  }

  #startOf(options: ImportOptions): ImportStart {
    const { contentDir } = this.#desk.settings;
    const { source, encoding, topicsFrom, assets, map, format } = options;
    const unknown = Object.values(map).find((meant) => mappedField(meant) === undefined);
    if (unknown !== undefined) throw new DeskFault(`“${unknown}” is not a field of an article.`);
    if (format !== undefined && !formats.some((name) => name === format))
      throw new DeskFault(`“${format}” is not a supported format.`);
    if (encoding !== undefined && !isEncoding(encoding))
      throw new DeskFault(
        `“${encoding}” is not a known encoding.`,
        'Write one like windows-1252, iso-8859-2, big5, gb18030 or shift_jis.',
      );
    if (topicsFrom !== undefined && !(Number.isInteger(topicsFrom) && topicsFrom > 0))
      throw new DeskFault('The number of articles for a new topic must be a whole number.');
    const absolute = {
      ...options,
      ...(assets !== undefined && { assets: folderOf(assets) }),
    };
    if (source.type === 'upload') {
      const { folder } = this.uploads;
      if (folder === undefined) throw new DeskFault('There is nothing to import yet.', 'Choose files first.');
      return { contentDir, options: absolute, path: folder, shownAs: '' };
    }
    const path = pathOf(source.path);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new DeskFault(`There is no file or folder “${source.path}” on this machine.`);
    if (stat.isDirectory() && contains(realFolder(path), realFolder(contentDir)))
      throw new DeskFault('This folder contains the archive.', 'Choose the folder to import.');
    return { contentDir, options: absolute, path, shownAs: path };
  }

  #say(event: Pick<ImportProgressEvent, 'state' | 'isDryRun'> & Partial<ImportProgressEvent>): void {
    this.#desk.settings.emit({ done: 0, of: 0, articles: 0, ...event, type: 'import' });
  }
}

/** Returns the imports of a desk. */
export const importingOf = once((desk: Desk) => new Importing(desk));

/** Returns the choices for an import. */
export function importChoices(desk: Desk): CallOutput<'import/choices'> {
  return {
    fields: importedFields,
    kinds: entityKinds,
    formats: formats.map((id) => ({ id, name: formatNames[id] })),
    uploaded: importingOf(desk).uploads.state,
  };
}

function folderOf(given: string): string {
  const path = pathOf(given);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new DeskFault(`There is no folder “${given}” on this machine.`);
  return path;
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
