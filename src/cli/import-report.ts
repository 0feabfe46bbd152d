import { namesHint } from './names-hint.ts';
import { formatNames } from '../ingest/contract/format-names.ts';
import type { BatchEvent } from '../ingest/pipeline/import-batch.ts';
import { ImportTally } from '../ingest/pipeline/import-tally.ts';
import { allProblemsText, groupsText, isGroupsTextCut } from './groups-text.ts';
import { unusedFieldsText } from './unused-fields.ts';

const maxReasonLength = 100;

const rows = [
  ['imported', 'imported'],
  ['draft', 'imported as drafts'],
  ['updated', 'updated'],
  ['already', 'already there'],
  ['changed', 'changed in the source, left as they are'],
  ['unpublished', 'not published, left out (--drafts takes them in)'],
] as const;

/** Words what an import does, and at its end what was refused first, by cause; a table last. */
export class ImportReport {
  readonly #tally = new ImportTally();
  readonly #namesFormats: boolean;

  /** @param namesFormats whether to say of each source by itself what it is */
  constructor(namesFormats: boolean) {
    this.#namesFormats = namesFormats;
  }

  get refused(): number {
    return this.#tally.refusals.count;
  }

  /** How many articles were read so far, whatever became of them. */
  get articles(): number {
    return this.#tally.articles;
  }

  /** Takes note of an event. Returns what is to be said of it at once. */
  take(event: BatchEvent): string | undefined {
    this.#tally.take(event);
    if (event.type === 'reading')
      return this.#namesFormats ? `${event.source} is ${formatNames[event.format]}.` : undefined;
    return event.type === 'difference'
      ? `${event.file}: how the text of the source (+) differs\n${event.text.replace(/^/gm, '  ')}`
      : undefined;
  }

  /** Whether {@link summary} leaves out some of what there is to say. */
  get isCut(): boolean {
    return isGroupsTextCut(this.#tally.refusals) || isGroupsTextCut(this.#tally.warnings);
  }

  /** What was refused, what else is to be known, and the table of what became of everything. */
  summary(isDryRun: boolean): string {
    const { refusals, warnings, nameless } = this.#tally;
    return [
      ...section('Refused', groupsText(refusals)),
      ...section('To look at', groupsText(warnings)),
      ...this.#unused(),
      this.#table(isDryRun),
      ...(isDryRun || nameless === 0 ? [] : [namesHint(nameless)]),
    ].join('\n\n');
  }

  /** All that was refused or is to be known, each by itself, what was refused first. */
  whole(): string {
    const { refusals, warnings } = this.#tally;
    return [
      ...section(`Refused (${refusals.count.toLocaleString('en')})`, allProblemsText(refusals)),
      ...section(`To look at (${warnings.count.toLocaleString('en')})`, allProblemsText(warnings)),
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
      ['records written for names and topics', records, ''],
    ];
    const width = Math.max(...lines.map(([text]) => text.length));
    const counts = Math.max(...lines.map(([, count]) => count.toLocaleString('en').length));
    const read = [...formats].map(
      ([format, count]) => `${count.toLocaleString('en')} as ${formatNames[format]}`,
    );
    return [
      ...lines.map(([text, count, why]) =>
        `${text.padEnd(width)}  ${count.toLocaleString('en').padStart(counts)}  ${why}`.trimEnd(),
      ),
      ...(read.length > 0 ? ['', `Files read: ${read.join(', ')}.`] : []),
      ...(this.articles === 0 ? ['Nothing came in: there is no article in what was read.'] : []),
      ...(isDryRun ? ['No article was written: this was a dry run.'] : []),
      ...(isStopped ? ['It stopped before its end. Run it again when the disk takes files.'] : []),
    ].join('\n');
  }
}

function section(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [title, ...texts];
}
