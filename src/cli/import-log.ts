import { inFigures } from '../text/count-of.ts';
import { leftOutReasons, type LeftOutReason } from '../ingest/contract/left-out.ts';
import { type MarkCounts, marksText } from '../ingest/contract/text-marks.ts';
import { displayName } from '../ingest/source/display-name.ts';
import { namesHint } from './names/names-hint.ts';
import { sourceFormats } from '../ingest/contract/formats.ts';
import type { BatchEvent } from '../ingest/pipeline/import-batch.ts';
import { ImportTally } from '../ingest/pipeline/import-tally.ts';
import { allProblemsText, groupsText, isGroupsTextCut } from './groups-text.ts';
import { unusedFieldsText } from './unused-fields.ts';

const maxReasonLength = 100;

const rows = [
  ['imported', 'imported'],
  ['draft', 'imported as drafts'],
  ['updated', 'updated'],
  ['already', 'already in the archive'],
  ['changed', 'changed in the source, not updated'],
  ['unpublished', 'not published, left out (import with --drafts)'],
] as const;

/** Reports an import: what happens, and at the end the refusals by cause, other problems, and a table. */
export class ImportLog {
  readonly #tally = new ImportTally();
  readonly #namesFormats: boolean;

  /** @param namesFormats whether to report the format of each source */
  constructor(namesFormats: boolean) {
    this.#namesFormats = namesFormats;
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
    this.#tally.take(event);
    if (event.type === 'reading')
      return this.#namesFormats ? `${event.source} is ${sourceFormats[event.format].name}.` : undefined;
    return event.type === 'difference'
      ? `${event.file}: differences in the text of the source (+)\n${event.text.replace(/^/gm, '  ')}`
      : undefined;
  }

  /** Whether {@link summary} omits any of the problems. */
  get isCut(): boolean {
    return isGroupsTextCut(this.#tally.refusals) || isGroupsTextCut(this.#tally.warnings);
  }

  /** Returns the refusals, the warnings, and the table of outcomes. */
  summary(isDryRun: boolean): string {
    const { refusals, warnings, nameless } = this.#tally;
    return [
      ...section('Refused', groupsText(refusals)),
      ...section('Warnings', groupsText(warnings)),
      ...this.#unused(),
      ...marksLines(this.#tally.marks),
      ...leftOutText(this.#tally.leftOut),
      this.#table(isDryRun),
      ...(isDryRun || nameless === 0 ? [] : [namesHint(nameless)]),
    ].join('\n\n');
  }

  /** Returns every refusal and warning separately, refusals first. */
  whole(): string {
    const { refusals, warnings } = this.#tally;
    return [
      ...section(`Refused (${inFigures(refusals.count)})`, allProblemsText(refusals)),
      ...section(`Warnings (${inFigures(warnings.count)})`, allProblemsText(warnings)),
      ...this.#unused(),
      '',
    ].join('\n\n');
  }

  #unused(): string[] {
    const lines = unusedFieldsText(this.#tally.unused);
    return lines.length > 0 ? [lines.join('\n')] : [];
  }

  #table(isDryRun: boolean): string {
    const { outcomes, unpublished, refusals, records, formats, isStopped } = this.#tally;
    const lines: [string, number, string][] = [
      ...rows.flatMap(([outcome, text]): [string, number, string][] => {
        const count = outcomes.get(outcome) ?? 0;
        const row: [string, number, string][] =
          count > 0 || outcome === 'imported' || outcome === 'already' ? [[text, count, '']] : [];
        const why = outcome === 'unpublished' ? [...unpublished] : [];
        return [...row, ...why.map(([reason, number]): [string, number, string] => ['', number, reason])];
      }),
      ['refused', this.refused, ''],
      ...refusals
        .sorted()
        .map(({ text, problems }): [string, number, string] => [
          '',
          problems.length,
          text.slice(0, maxReasonLength),
        ]),
      ['records created for names and topics', records, ''],
    ];
    const width = Math.max(...lines.map(([text]) => text.length));
    const counts = Math.max(...lines.map(([, count]) => inFigures(count).length));
    const read = [...formats].map(
      ([format, count]) => `${inFigures(count)} as ${sourceFormats[format].name}`,
    );
    return [
      ...lines.map(([text, count, why]) =>
        `${text.padEnd(width)}  ${inFigures(count).padStart(counts)}  ${why}`.trimEnd(),
      ),
      ...(read.length > 0 ? ['', `Files read: ${read.join(', ')}.`] : []),
      ...(this.articles === 0 ? ['Nothing was imported: no articles were found.'] : []),
      ...(isDryRun ? ['Dry run: no article was written.'] : []),
      ...(isStopped ? ['The import stopped early. Run it again once the disk is writable.'] : []),
    ].join('\n');
  }
}

/** Returns the pages of web archives that are no articles: by reason, with some addresses. */
function leftOutText(leftOut: ImportTally['leftOut']): string[] {
  const all = Object.entries(leftOutReasons).flatMap(([reason, text]) => {
    const { count, samples } = leftOut.get(reason as LeftOutReason) ?? { count: 0, samples: [] };
    return count === 0
      ? []
      : [`  ${inFigures(count)} ${text}`, ...samples.map((address) => `    ${displayName(address)}`)];
  });
  return all.length === 0
    ? []
    : [['Pages left out, which are no articles (import some of them with --also):', ...all].join('\n')];
}

/** Returns what became of the marks of other programs. */
function marksLines(counts: MarkCounts): string[] {
  const lines = marksText(counts);
  return lines.length === 0 ? [] : [['Marks of other programs in the texts:', ...lines].join('\n  ')];
}

function section(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [title, ...texts];
}
