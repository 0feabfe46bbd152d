import { statSync } from 'node:fs';
import { contactInHeader } from '../../../capture/site-home.ts';
import type { ArticleRecord } from '../../../archive/record.ts';
import { formats, sourceFormats } from '../../../ingest/contract/formats.ts';
import { mappedField } from '../../../ingest/fields/fields.ts';
import { entityKinds } from '../../../schema/entity-kind.ts';
import { importedFields } from '../../../schema/field-synonyms.ts';
import { contains, realFolder } from '../../../workspace/real-folder.ts';
import { once } from '../../../shared/base/once.ts';
import type { CallOutput } from '../../api/calls.ts';
import type { ImportOptions, ImportProgressEvent, ImportResult } from '../../api/import.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { isExactDay } from '../../../ingest/fields/read-date.ts';
import { webModule } from '../desk/web-module.ts';
import { pathOf } from '../desk/typed-path.ts';
import { rereadChanged } from '../desk/reread-changed.ts';
import { type Job, type JobScript, runJob } from '../jobs/run-job.ts';
import { shownArticle } from '../records/shown-records.ts';
import { surveyOf } from '../survey/survey.ts';
import { JobSlot } from '../tasks/job-slot.ts';
import type { ImportMessage, ImportStart, JobResult } from './import-job.ts';
import { Uploads } from './uploads.ts';

/** The script that imports, which may read files of any size and shall keep little of them in memory. */
export const importScript: JobScript<ImportStart, ImportMessage> = {
  url: new URL('import-job.ts', import.meta.url),
  youngMegabytes: 4,
};

/** The imports of a desk, one at a time. */
class Importing {
  readonly uploads = new Uploads();
  readonly #desk: Desk;
  readonly #slot: JobSlot;
  #isDryRun = false;
  #result: JobResult | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#slot = new JobSlot(desk, () => this.#say({ state: 'idle' }));
    desk.whenClosed(() => this.uploads.clear());
  }

  /** Returns the result of the last import, with its articles as they are now. */
  get result(): ImportResult | null {
    if (!this.#result) return null;
    const articles = new Map<string, ArticleRecord>(
      this.#desk.opened.content.articles.map((record) => [record.id, record]),
    );
    const written = this.#result.written.flatMap((id) => articles.get(id) ?? []);
    return {
      ...this.#result,
      written: written.map((record) => ({ ...shownArticle(record), isDraft: record.data.draft })),
    };
  }

  /** Starts an import. @throws {DeskFault} if one is running, or the options are invalid */
  async start(options: ImportOptions): Promise<void> {
    if (this.#slot.isTaken) throw new DeskFault('An import is already running.', 'Wait for it, or stop it.');
    const start = this.#startOf(options);
    this.#isDryRun = options.isDryRun;
    this.#result = null;
    this.#say({ state: 'running' });
    const take = (message: ImportMessage) => {
      if (message.type === 'result') this.#result = message.result;
      else if (message.type === 'waiting') this.#say({ state: 'waiting' });
      else {
        const { done, of, articles } = message;
        this.#say({ state: 'running', done, of, articles });
      }
    };
    const job = await this.#slot.take({
      begin: () => runJob(importScript, start, take),
      onFailure: () => this.#say({ state: 'idle' }),
    });
    if (job) void this.#finish(job);
  }

  /** Stops the running import; articles already imported are kept. */
  stop(): void {
    this.#slot.stop();
  }

  async #finish(job: Job): Promise<void> {
    const fault = await job.over;
    if (this.#slot.isClosed) return;
    try {
      if (!this.#isDryRun && (await rereadChanged(this.#desk)) > 0) void surveyOf(this.#desk).restart();
    } catch {
      // Files that can’t be read now are read at the next change or check.
    } finally {
      this.#slot.free();
      if (this.#result) this.#say({ state: 'done', articles: this.#result.articles });
      else this.#say({ state: fault === undefined ? 'idle' : 'failed', ...(fault && { message: fault }) });
    }
  }

  #startOf(options: ImportOptions): ImportStart {
    const { contentDir } = this.#desk.settings;
    const { source, encoding, topicsFrom, assets, map, format, fetchPictures, issued } = options;
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
    if (issued !== undefined && !isExactDay(issued))
      throw new DeskFault(`“${issued}” is not a day.`, 'Write it like 1855-09-22.');
    const absolute = {
      ...options,
      ...(assets !== undefined && { assets: folderOf(assets) }),
    };
    if (fetchPictures && contactInHeader(fetchPictures.contact) === '')
      throw new DeskFault(
        'The hosts of the pictures must be able to reach you.',
        'Write your e-mail address, or that of a page about you.',
      );
    const web = webModule(this.#desk);
    if (source.type === 'upload') {
      const { folder } = this.uploads;
      if (folder === undefined) throw new DeskFault('There is nothing to import yet.', 'Choose files first.');
      return { contentDir, options: absolute, path: folder, shownAs: '', web };
    }
    const path = pathOf(source.path);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new DeskFault(`There is no file or folder “${source.path}” on this machine.`);
    if (stat.isDirectory() && contains(realFolder(path), realFolder(contentDir)))
      throw new DeskFault('This folder contains the archive.', 'Choose the folder to import.');
    return { contentDir, options: absolute, path, shownAs: path, web };
  }

  #say(event: Pick<ImportProgressEvent, 'state'> & Partial<ImportProgressEvent>): void {
    const isDryRun = this.#isDryRun;
    this.#desk.settings.emit({ done: 0, of: 0, articles: 0, isDryRun, ...event, type: 'import' });
  }
}

/** Returns the imports of a desk. */
export const importingOf = once((desk: Desk) => new Importing(desk));

/** Returns the choices for an import. */
export function importChoices(desk: Desk): CallOutput<'import/choices'> {
  return {
    fields: importedFields,
    kinds: entityKinds,
    contact: desk.opened.content.site.contact ?? '',
    formats: formats.map((id) => ({ id, name: sourceFormats[id].name })),
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
