import { namesHint } from './names-hint.ts';
import type { SourceFormat } from '../ingest/contract/reader.ts';
import type { BatchEvent } from '../ingest/pipeline/import-batch.ts';
import { ImportGroups } from './import-groups.ts';
import { UnusedFields } from './unused-fields.ts';

const maxReasonLength = 100;

const rows = [
  ['imported', 'imported'],
  ['draft', 'imported as drafts'],
  ['updated', 'updated'],
  ['already', 'already there'],
  ['changed', 'changed in the source, left as they are'],
  ['unpublished', 'not published, left out (--drafts takes them in)'],
] as const;

const formatNames: Readonly<Record<SourceFormat, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  json: 'JSON',
  jsonl: 'JSON lines',
  csv: 'CSV',
  tsv: 'TSV',
  html: 'HTML',
  rss: 'RSS',
  atom: 'Atom',
  jsonfeed: 'JSON Feed',
  wxr: 'WordPress export',
  docx: 'Word',
  odt: 'OpenDocument text',
  rtf: 'RTF',
  pdf: 'PDF',
  alto: 'ALTO',
  mets: 'METS',
  hocr: 'hOCR',
  ghost: 'Ghost export',
  substack: 'Substack export',
  medium: 'Medium export',
  ninjs: 'ninjs',
  wprest: 'WordPress REST API',
  drupal: 'Drupal JSON:API',
};

/** Counts what an import does, and words it at its end: what was refused first, by cause; a table last. */
export class ImportReport {
  readonly #outcomes = new Map<string, number>();
  readonly #formats = new Map<SourceFormat, number>();
  readonly #unpublished = new Map<string, number>();
  readonly #refusals = new ImportGroups();
  readonly #warnings = new ImportGroups();
  readonly #unused = new UnusedFields();
  #records = 0;
  #nameless = 0;
  #isStopped = false;
  readonly #namesFormats: boolean;

  /** @param namesFormats whether to say of each source by itself what it is */
  constructor(namesFormats: boolean) {
    this.#namesFormats = namesFormats;
  }

  get refused(): number {
    return this.#refusals.count;
  }

  /** How many articles were read so far, whatever became of them. */
  get articles(): number {
    return sum(this.#outcomes.values()) + this.refused;
  }

  /** Takes note of an event. Returns what is to be said of it at once. */
  take(event: BatchEvent): string | undefined {
    switch (event.type) {
      case 'reading':
        this.#formats.set(event.format, (this.#formats.get(event.format) ?? 0) + 1);
        return this.#namesFormats ? `${event.source} is ${formatNames[event.format]}.` : undefined;
      case 'problem':
        (event.problem.severity === 'error' ? this.#refusals : this.#warnings).add(event.problem);
        return undefined;
      case 'unused':
        this.#unused.add(event.fields);
        return undefined;
      case 'outcome':
        this.#outcomes.set(event.outcome, (this.#outcomes.get(event.outcome) ?? 0) + 1);
        this.#records += event.records;
        if (event.isNameless) this.#nameless += 1;
        if (event.reason !== undefined)
          this.#unpublished.set(event.reason, (this.#unpublished.get(event.reason) ?? 0) + 1);
        return undefined;
      case 'difference':
        return `${event.file}: how the text of the source (+) differs\n${event.text.replace(/^/gm, '  ')}`;
      case 'stopped':
        this.#isStopped = true;
        return undefined;
      default:
        return undefined;
    }
  }

  /** Whether {@link summary} leaves out some of what there is to say. */
  get isCut(): boolean {
    return this.#refusals.isCut || this.#warnings.isCut;
  }

  /** What was refused, what else is to be known, and the table of what became of everything. */
  summary(isDryRun: boolean): string {
    return [
      ...section('Refused', this.#refusals.summary()),
      ...section('To look at', this.#warnings.summary()),
      ...(this.#unused.lines().length > 0 ? [this.#unused.lines().join('\n')] : []),
      this.#table(isDryRun),
      ...(isDryRun || this.#nameless === 0 ? [] : [namesHint(this.#nameless)]),
    ].join('\n\n');
  }

  /** All that was refused or is to be known, each by itself, what was refused first. */
  whole(): string {
    return [
      ...section(`Refused (${this.refused.toLocaleString('en')})`, this.#refusals.all()),
      ...section(`To look at (${this.#warnings.count.toLocaleString('en')})`, this.#warnings.all()),
      ...(this.#unused.lines().length > 0 ? [this.#unused.lines().join('\n')] : []),
      '',
    ].join('\n\n');
  }

  #table(isDryRun: boolean): string {
    const lines: [string, number, string][] = [
      ...rows.flatMap(([outcome, text]): [string, number, string][] => {
        const count = this.#outcomes.get(outcome) ?? 0;
        const row: [string, number, string][] =
          count > 0 || outcome === 'imported' || outcome === 'already' ? [[text, count, '']] : [];
        const why = outcome === 'unpublished' ? [...this.#unpublished] : [];
        return [...row, ...why.map(([reason, number]): [string, number, string] => ['', number, reason])];
      }),
      ['refused', this.refused, ''],
      ...this.#refusals
        .counts()
        .map(([count, text]): [string, number, string] => ['', count, text.slice(0, maxReasonLength)]),
      ['records written for names and topics', this.#records, ''],
    ];
    const width = Math.max(...lines.map(([text]) => text.length));
    const counts = Math.max(...lines.map(([, count]) => count.toLocaleString('en').length));
    const formats = [...this.#formats].map(
      ([format, count]) => `${count.toLocaleString('en')} as ${formatNames[format]}`,
    );
    return [
      ...lines.map(([text, count, why]) =>
        `${text.padEnd(width)}  ${count.toLocaleString('en').padStart(counts)}  ${why}`.trimEnd(),
      ),
      ...(formats.length > 0 ? ['', `Files read: ${formats.join(', ')}.`] : []),
      ...(this.articles === 0 ? ['Nothing came in: there is no article in what was read.'] : []),
      ...(isDryRun ? ['No article was written: this was a dry run.'] : []),
      ...(this.#isStopped ? ['It stopped before its end. Run it again when the disk takes files.'] : []),
    ].join('\n');
  }
}

function section(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [title, ...texts];
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
