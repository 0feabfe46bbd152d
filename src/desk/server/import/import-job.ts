import { basename } from 'node:path';
import {
  marksText,
  judgedReasons,
  leftOutReasons,
  type LeftOutReason,
} from '../../../ingest/contract/left-out.ts';
import { adviceAtDesk } from '../../../text/catalog.ts';
import type { WebAccess } from '../../../capture/capture.ts';
import { FetchedPictures } from '../../../capture/fetched-pictures.ts';
import { contactInHeader } from '../../../capture/site-home.ts';
import { copyBefore } from '../../../copies/copy-before.ts';
import { type BatchEvent, importBatch } from '../../../ingest/pipeline/import-batch.ts';
import { ImportTally } from '../../../ingest/pipeline/import-tally.ts';
import { formats, sourceFormats } from '../../../ingest/contract/formats.ts';
import { mappedField } from '../../../ingest/fields/fields.ts';
import { loadKnown } from '../../../ingest/known/load-known.ts';
import { findSources } from '../../../ingest/source/find-sources.ts';
import { localDay } from '../../../text/day-text.ts';
import { cachePath } from '../../../workspace/cache-path.ts';
import { lockContent } from '../../../workspace/lock-content.ts';
import type { Entry } from '../../../ingest/write/entry.ts';
import type { SampleArticle } from '../../api/website.ts';
import { sampleArticle } from './sample-article.ts';
import { answerJob } from '../jobs/answer-job.ts';
import type { Problem } from '../../../archive/problem.ts';
import type { ProblemGroups } from '../../../archive/problem-groups.ts';
import {
  type ImportCause,
  type ImportOptions,
  type ImportResult,
  type LeftOutGroup,
  maxSampled,
} from '../../api/import.ts';
import { messageTable } from '../../../shared/messages/message-tables.ts';
import { inLanguage, type MessageInLanguage } from '../../../shared/messages/in-language.ts';

/** The start data of the importing process. */
export interface ImportStart {
  readonly contentDir: string;
  readonly options: ImportOptions;
  /** The absolute path of the folder or file to import. */
  readonly path: string;
  /** Its name for the keeper. */
  readonly shownAs: string;
  /** The address of a module that exports the `web` to ask for pictures. */
  readonly web: string;
}

/** The result as the importing process knows it: of the articles that it wrote, their ids. */
export type JobResult = Omit<ImportResult, 'written'> & { readonly written: readonly string[] };

/** A message from the importing process. */
export type ImportMessage =
  | { readonly type: 'waiting'; readonly holder: number }
  | { readonly type: 'progress'; readonly done: number; readonly of: number; readonly articles: number }
  | { readonly type: 'result'; readonly result: JobResult };

const sayEveryMilliseconds = 200;
const maxDifferences = 50;

// A separate process, because it reads untrusted files and holds the locks of the commands.
answerJob<{ start: ImportStart; message: ImportMessage }>(
  async ({ contentDir, options, path, shownAs, web: address }, { say }) => {
    const { isDryRun, format, encoding, topicsFrom, assets, update, drafts, answers, alsoReasons } = options;
    const { paper, issued, byPage, language = 'en' } = options;
    const { web } = (await import(address)) as { readonly web: WebAccess };
    // A preview asks nothing of the web.
    const pictures =
      options.fetchPictures && !isDryRun
        ? new FetchedPictures(contentDir, contactInHeader(options.fetchPictures.contact), web)
        : undefined;
    const sample: SampleArticle[] = [];
    const known = formats.find((name) => name === format);
    const settings = {
      contentDir,
      map: new Map(
        Object.entries(options.map).flatMap(([name, meant]) => {
          const field = mappedField(meant);
          return field === undefined ? [] : [[name.toLowerCase(), field] as const];
        }),
      ),
      ...(known !== undefined && { format: known }),
      ...(encoding !== undefined && { encoding }),
      ...(topicsFrom !== undefined && { topicsFrom }),
      ...(assets !== undefined && { assets }),
      ...(paper !== undefined && { paper }),
      ...(issued !== undefined && { issued }),
      ...(byPage !== undefined && { byPage }),
      ...(alsoReasons !== undefined && { alsoReasons }),
      ...(answers && { answers }),
      ...(pictures && { fetchPicture: (url: string) => pictures.get(url) }),
      dryRun: isDryRun,
      update,
      drafts,
      today: localDay(),
      ...(isDryRun && {
        onEntry: (entry: Entry) => {
          if (sample.length < maxSampled) sample.push(sampleArticle(entry));
        },
      }),
      cacheFolder: cachePath('web', contentDir),
      stdin: process.stdin,
    };
    const { sources, problems, skipped } = findSources([path], shownAs);
    const total = sources.reduce((sum, { size }) => sum + size, 0);
    const tally = new ImportTally();
    const differences: { file: string; text: string }[] = [];
    const table = await messageTable(language);
    const take = (event: BatchEvent) =>
      tally.take(event.type === 'problem' ? { ...event, problem: inLanguage(event.problem, table) } : event);
    for (const problem of problems) take({ type: 'problem', problem });
    const release = isDryRun
      ? undefined
      : await lockContent(contentDir, (holder) => say({ type: 'waiting', holder }));
    try {
      const { known: there, problems: unread } = loadKnown(contentDir);
      for (const problem of unread) take({ type: 'problem', problem: { ...problem, severity: 'warning' } });
      if (!isDryRun) copyBefore({ contentDir, title: 'Import' });
      let said = 0;
      for await (const event of importBatch(sources, there, settings)) {
        take(event);
        if (event.type === 'difference' && differences.length < maxDifferences)
          differences.push({ file: event.file, text: event.text });
        if (event.type !== 'progress' || performance.now() < said + sayEveryMilliseconds) continue;
        said = performance.now();
        say({ type: 'progress', done: event.done, of: total, articles: tally.articles });
      }
    } finally {
      pictures?.close();
      release?.();
    }
    say({ type: 'result', result: resultOf(tally, { isDryRun, skipped, differences, sample }) });
  },
);

/** Returns the pages that are no articles, in the order of the reasons. */
function leftOutGroups({ leftOut }: ImportTally): LeftOutGroup[] {
  const reasons = Object.entries(leftOutReasons) as [LeftOutReason, string][];
  return reasons.flatMap(([reason, text]) => {
    const pages = leftOut.get(reason);
    return pages ? [{ reason, text, ...pages, isJudged: judgedReasons.includes(reason) }] : [];
  });
}

const maxCauses = 100;
const maxPlaces = 20;

/** Returns the result of an import for the page. */
function resultOf(
  tally: ImportTally,
  rest: Pick<JobResult, 'isDryRun' | 'skipped' | 'differences' | 'sample'>,
): JobResult {
  const { outcomes, unpublished, refusals, warnings, formats } = tally;
  return {
    ...rest,
    articles: tally.articles,
    written: rest.isDryRun ? [] : tally.written.map((file) => basename(file, '.md')),
    outcomes: [...outcomes].map(([outcome, count]) => ({ outcome, count })),
    unpublished: [...unpublished].map(([reason, count]) => ({ reason, count })),
    leftOut: leftOutGroups(tally),
    refused: refusals.count,
    webPictures: tally.webPictures,
    records: tally.records,
    nameless: tally.nameless,
    formats: [...formats].map(([format, count]) => ({ name: sourceFormats[format].name, count })),
    isStopped: tally.isStopped,
    refusals: causesOf(refusals),
    warnings: causesOf(warnings),
    marks: marksText(tally.marks),
    unused: tally.unused,
  };
}

function causesOf(groups: ProblemGroups): ImportCause[] {
  return groups
    .sorted()
    .slice(0, maxCauses)
    .map(({ text, problems }) => ({
      ...languageOf(problems[0]!),
      text,
      advice: adviceAtDesk(problems[0]!),
      count: problems.length,
      places: problems
        .slice(0, maxPlaces)
        .map((problem) => ({ place: placeOf(problem), message: problem.message })),
    }));
}

function languageOf({ language }: MessageInLanguage<Problem>): Pick<ImportCause, 'language'> {
  return language === undefined ? {} : { language };
}

function placeOf({ file, line, path }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}${path ? `  ${path.join('.')}` : ''}`;
}
