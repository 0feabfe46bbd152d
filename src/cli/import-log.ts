import { inFigures } from '../text/count-of.ts';
import { type LeftOutReason, type MarkCounts, marksText } from '../ingest/contract/left-out.ts';
import { displayName } from '../ingest/source/display-name.ts';
import type { BatchEvent } from '../ingest/pipeline/import-batch.ts';
import { ImportTally } from '../ingest/pipeline/import-tally.ts';
import { allProblemsText, groupsText, type ProblemGroupWords, isGroupsTextCut } from './groups-text.ts';
import { unusedFieldsText } from './unused-fields.ts';
import { inEnglish, type MessageLanguage } from './message-language.ts';
import type { ImportReportWords } from './import-words.ts';

const maxReasonLength = 100;

const rows = [
  ['imported', 'rowImported'],
  ['draft', 'rowDraft'],
  ['updated', 'rowUpdated'],
  ['already', 'rowAlready'],
  ['changed', 'rowChanged'],
  ['unpublished', 'rowUnpublished'],
] as const;

/** Reports an import: what happens, and at the end the refusals by cause, other problems, and a table. */
export class ImportLog {
  readonly #tally = new ImportTally();
  readonly #namesFormats: boolean;
  readonly #language: MessageLanguage;

  /** @param namesFormats whether to report the format of each source */
  constructor(namesFormats: boolean, language = inEnglish) {
    this.#namesFormats = namesFormats;
    this.#language = language;
  }

  get refused(): number {
    return this.#tally.refusals.count;
  }

  /** The number of articles read so far, whatever the outcome. */
  get articles(): number {
    return this.#tally.articles;
  }

  /** Records an event; returns what to print about it immediately. */
  take(event: BatchEvent): string | undefined {
    this.#tally.take(
      event.type === 'problem' ? { ...event, problem: this.#language.problems([event.problem])[0]! } : event,
    );
    const { report: words, formats: formatNames } = this.#language.importWords;
    if (event.type === 'reading')
      return this.#namesFormats ? words.reading(event.source, formatNames[event.format]) : undefined;
    return event.type === 'difference'
      ? `${words.differences(event.file)}\n${event.text.replace(/^/gm, '  ')}`
      : undefined;
  }

  /** Whether {@link summary} omits any of the problems. */
  get isCut(): boolean {
    return isGroupsTextCut(this.#tally.refusals) || isGroupsTextCut(this.#tally.warnings);
  }

  /** Returns the refusals, the warnings, and the table of outcomes. */
  summary(isDryRun: boolean): string {
    const { refusals, warnings, nameless } = this.#tally;
    const { report: words, leftOut, marks } = this.#language.importWords;
    const groupWords = this.#groupWords();
    return [
      ...section(words.refused, groupsText(refusals, groupWords)),
      ...section(words.warnings, groupsText(warnings, groupWords)),
      ...this.#unused(),
      ...marksLines(this.#tally.marks, words.marks, marks),
      ...leftOutText(this.#tally.leftOut, words.leftOut, leftOut),
      this.#table(isDryRun),
      ...(isDryRun || nameless === 0 ? [] : [words.nameless(nameless)]),
    ].join('\n\n');
  }

  /** Returns every refusal and warning separately, refusals first. */
  whole(): string {
    const { refusals, warnings } = this.#tally;
    const words = this.#language.importWords.report;
    const groupWords = this.#groupWords();
    return [
      ...section(words.refusedCount(refusals.count), allProblemsText(refusals, groupWords)),
      ...section(words.warningsCount(warnings.count), allProblemsText(warnings, groupWords)),
      ...this.#unused(),
      '',
    ].join('\n\n');
  }

  #groupWords(): ProblemGroupWords {
    return { warning: this.#language.words.warning, more: this.#language.importWords.report.more };
  }

  #unused(): string[] {
    const lines = unusedFieldsText(this.#tally.unused);
    return lines.length > 0 ? [lines.join('\n')] : [];
  }

  #table(isDryRun: boolean): string {
    const { report: words, formats: formatNames } = this.#language.importWords;
    const { outcomes, unpublished, refusals, records, formats, isStopped } = this.#tally;
    const lines: [string, number, string][] = [
      ...rows.flatMap(([outcome, name]): [string, number, string][] => {
        const count = outcomes.get(outcome) ?? 0;
        const row: [string, number, string][] =
          count > 0 || outcome === 'imported' || outcome === 'already' ? [[words[name], count, '']] : [];
        const why = outcome === 'unpublished' ? [...unpublished] : [];
        return [...row, ...why.map(([reason, number]): [string, number, string] => ['', number, reason])];
      }),
      [words.rowRefused, this.refused, ''],
      ...refusals
        .sorted()
        .map(({ text, problems }): [string, number, string] => [
          '',
          problems.length,
          text.slice(0, maxReasonLength),
        ]),
      [words.rowRecords, records, ''],
    ];
    const width = Math.max(...lines.map(([text]) => text.length));
    const counts = Math.max(...lines.map(([, count]) => inFigures(count).length));
    const read = [...formats].map(([format, count]) => words.readAs(count, formatNames[format]));
    return [
      ...lines.map(([text, count, why]) =>
        `${text.padEnd(width)}  ${inFigures(count).padStart(counts)}  ${why}`.trimEnd(),
      ),
      ...(read.length > 0 ? ['', words.read(read)] : []),
      ...(this.articles === 0 ? [words.nothing] : []),
      ...(isDryRun ? [words.dryRun] : []),
      ...(isStopped ? [words.stopped] : []),
    ].join('\n');
  }
}

/** Returns the pages of web archives that are no articles: by reason, with some addresses. */
function leftOutText(
  leftOut: ImportTally['leftOut'],
  title: string,
  texts: ImportReportWords['leftOut'],
): string[] {
  const all = Object.entries(texts).flatMap(([reason, text]) => {
    const { count, samples } = leftOut.get(reason as LeftOutReason) ?? { count: 0, samples: [] };
    return count === 0
      ? []
      : [`  ${text(count)}`, ...samples.map((address) => `    ${displayName(address)}`)];
  });
  return all.length === 0 ? [] : [[title, ...all].join('\n')];
}

/** Returns what became of the marks of other programs. */
function marksLines(counts: MarkCounts, title: string, texts: ImportReportWords['marks']): string[] {
  const lines = marksText(counts, texts);
  return lines.length === 0 ? [] : [[title, ...lines].join('\n  ')];
}

function section(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [title, ...texts];
}
