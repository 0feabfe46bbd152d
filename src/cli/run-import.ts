import { inFigures } from '../text/count-of.ts';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { problemTextIn } from '../archive/problem.ts';
import { copyBefore } from '../copies/copy-before.ts';
import { readMap } from '../ingest/fields/fields.ts';
import { isExactDay } from '../ingest/fields/read-date.ts';
import { findSources } from '../ingest/source/find-sources.ts';
import { importBatch } from '../ingest/pipeline/import-batch.ts';
import { formats, type SourceFormat } from '../ingest/contract/formats.ts';
import { interruptedChange } from '../files/change-files.ts';
import { isStartUnfinished } from '../files/changes/start-archive.ts';
import { askNewSite, beginArchive } from './begin-archive.ts';
import { captureForImport, openFetchedPictures } from './web/capture-for-import.ts';
import { lockForCommand, printCopy, printInterrupted } from './change-content.ts';
import { ImportLog } from './import-log.ts';
import { loadKnown } from '../ingest/known/load-known.ts';
import { Progress } from './progress.ts';
import { localDay } from '../text/day-text.ts';
import { contentFolder, optionItems } from './option-values.ts';
import { type Call, UsageError, type Values } from './usage.ts';
import { cachePath } from '../workspace/cache-path.ts';
import { writeOldSite } from './web/write-old-site.ts';
import { messageLanguage } from './message-language.ts';

/** The maximum number of sources whose format is reported separately. */
const maxNamed = 12;

/** Imports articles from files and folders; returns 1 if anything was refused. */
export async function runImport({ values, words: paths }: Call): Promise<number> {
  const language = await messageLanguage(values);
  const words = language.importWords.report;
  const contentDir = await importFolder(values);
  const pictures = openFetchedPictures(contentDir, values);
  const settings = {
    contentDir,
    ...(pictures && { fetchPicture: (address: string) => pictures.get(address) }),
    format: formatOf(values),
    map: mapOf(values),
    ...(values.encoding !== undefined && { encoding: encodingOf(values.encoding) }),
    ...(values['topics-from'] !== undefined && { topicsFrom: leastArticles(values['topics-from'], paths) }),
    ...(values.paper !== undefined && { paper: values.paper }),
    ...(values.issued !== undefined && { issued: dayOf(values.issued) }),
    byPage: values['by-page'] === true,
    also: optionItems(values.also),
    not: optionItems(values.not),
    dryRun: values['dry-run'] === true,
    update: values.update === true,
    drafts: values.drafts === true,
    answers: { quotedKeys: values['quoted-keys'] === true, distinct: values.distinct === true },
    withoutPrivate: values['without-private'] === true,
    today: localDay(),
    cacheFolder: cachePath('web', contentDir),
    stdin: process.stdin,
    ...(values.assets !== undefined && { assets: folder(values.assets) }),
  };
  const isCaptured = values.from !== undefined || values['from-web-archive'] !== undefined;
  const captured = isCaptured ? await captureForImport(contentDir, values) : undefined;
  if (isCaptured && captured === undefined) return values['dry-run'] === true ? 0 : 1;
  const { sources, problems, skipped } = findSources(captured === undefined ? paths : [captured]);
  const report = new ImportLog(sources.length <= maxNamed, language);
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  const progress = new Progress(process.stderr, total, () => performance.now());
  const print = (text: string | undefined) => {
    if (text === undefined) return;
    progress.clear();
    console.log(text);
  };
  for (const problem of problems) print(report.take({ type: 'problem', problem }));

  let copy: string | undefined;
  const unlock = settings.dryRun ? () => undefined : await lockForCommand(contentDir);
  try {
    if (interruptedChange(contentDir)) return printInterrupted(contentDir);
    const { known, problems: unread } = loadKnown(contentDir);
    for (const problem of unread) {
      const [said] = language.problems([{ ...problem, severity: 'warning' }]);
      print(problemTextIn(said!, language.words.warning));
    }
    copy = settings.dryRun ? undefined : copyBefore({ contentDir, title: 'Import' });
    for await (const event of importBatch(sources, known, settings)) {
      print(report.take(event));
      if (event.type === 'progress') progress.show(event.done, `${inFigures(report.articles)} articles`);
    }
  } finally {
    progress.clear();
    pictures?.close();
    unlock();
  }
  const skippedNote = skipped > 0 ? `\n${words.skipped(skipped)}` : '';
  console.log(`\n${report.summary(settings.dryRun)}${skippedNote}`);
  printCopy(copy);
  if (report.isCut) {
    const list = writeReport(dirname(contentDir), report.whole());
    console.log(words.list(relative('', list)));
  }
  if (values['old-site'] !== undefined && !settings.dryRun) {
    const count = writeOldSite(contentDir, resolve(values['old-site']));
    console.log(words.redirects(count, values['old-site']));
  }
  return report.refused > 0 || report.articles === 0 ? 1 : 0;
}

/** Writes the complete report beside the content folder, and never over that of another import. Returns its path. */
function writeReport(folder: string, text: string): string {
  for (let number = 1; ; number += 1) {
    const file = join(folder, number === 1 ? 'import-report.txt' : `import-report-${number}.txt`);
    try {
      writeFileSync(file, text, { flag: 'wx' });
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Returns the content folder; creates it, with the settings of a new archive, if it does not exist. */
async function importFolder(values: Values): Promise<string> {
  const path = resolve(values.content ?? 'content');
  if (statSync(path, { throwIfNoEntry: false }) && !isUnstarted(path)) return contentFolder(values);
  const isAsked = values.title !== undefined || process.stdin.isTTY;
  if (!isAsked || values['dry-run'] === true)
    throw new UsageError(
      `There is no content folder "${values.content ?? 'content'}". To create one: --title "Name of the archive" --site https://archive.example/ --language en`,
    );
  const site = await askNewSite(values);
  await beginArchive(path, site);
  return path;
}

/** Whether an import was interrupted while it created the content folder. */
function isUnstarted(path: string): boolean {
  return (
    isStartUnfinished(path) ||
    (statSync(path).isDirectory() && readdirSync(path).every((name) => name.startsWith('.')))
  );
}

function formatOf({ format }: Values): SourceFormat | undefined {
  if (format === undefined) return undefined;
  const known = formats.find((name) => name === format.toLowerCase());
  if (!known) throw new UsageError(`--format "${format}" is not one of ${formats.join(', ')}.`);
  return known;
}

function dayOf(text: string): string {
  if (isExactDay(text)) return text;
  throw new UsageError(`--issued "${text}" must be a day like 1855-09-22.`);
}

function encodingOf(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new UsageError(
      `--encoding "${name}" is not a known encoding. Examples: windows-1252, iso-8859-2, windows-1251, big5, gb18030, shift_jis, euc-kr.`,
    );
  }
}

/**
 * Reads `--topics-from`. Topics are counted before anything is imported, and standard input can be read only
 * once.
 */
function leastArticles(text: string, paths: readonly string[]): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new UsageError(`--topics-from "${text}" must be a number of articles.`);
  if (paths.includes('-'))
    throw new UsageError('--topics-from can’t be used with standard input, which can be read only once.');
  return Number(text);
}

function mapOf({ map }: Values): ReturnType<typeof readMap> {
  try {
    return map === undefined ? new Map() : readMap(map);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--map ${error.message}`);
    throw error;
  }
}

function folder(path: string): string {
  const found = resolve(path);
  if (!statSync(found, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no folder "${path}".`);
  }
  return found;
}
