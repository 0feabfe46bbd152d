import { type Problem, problemText } from '../archive/problem.ts';
import type { Format } from '../ingest/contract/reader.ts';
import type { BatchEvent } from '../ingest/pipeline/import-batch.ts';

/** Of warnings that say the same, so many are shown. */
const mostAlike = 5;
const mostOfReason = 100;

const rows = [
  ['imported', 'imported'],
  ['draft', 'imported as drafts'],
  ['updated', 'updated'],
  ['already', 'already there'],
  ['changed', 'changed in the source, left as they are'],
  ['unpublished', 'not published, left out (--drafts takes them in)'],
] as const;

const formatNames: Readonly<Record<Format, string>> = {
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
};

/** Counts what an import does, and words it: lines as it goes, a table at the end. */
export class ImportReport {
  readonly #outcomes = new Map<string, number>();
  readonly #formats = new Map<Format, number>();
  readonly #alike = new Map<string, number>();
  /** By kind: how often, and the words of the first. */
  readonly #unpublished = new Map<string, number>();
  readonly #refusals = new Map<string, { readonly count: number; readonly first: string }>();
  #records = 0;
  #isStopped = false;
  readonly #namesFormats: boolean;
  readonly #isBrief: boolean;

  /**
   * @param namesFormats whether to say of each source by itself what it is
   * @param isBrief whether to show only some of the warnings that are alike: a screen holds no more
   */
  constructor(namesFormats: boolean, isBrief: boolean) {
    this.#namesFormats = namesFormats;
    this.#isBrief = isBrief;
  }

  get refused(): number {
    return sum([...this.#refusals.values()].map(({ count }) => count));
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
        return this.#problem(event.problem);
      case 'outcome':
        this.#outcomes.set(event.outcome, (this.#outcomes.get(event.outcome) ?? 0) + 1);
        this.#records += event.records;
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

  /** The table of what became of everything. */
  table(isDryRun: boolean): string {
    const lines: [string, number, string][] = [
      ...rows.flatMap(([outcome, text]): [string, number, string][] => {
        const count = this.#outcomes.get(outcome) ?? 0;
        const row: [string, number, string][] =
          count > 0 || outcome === 'imported' || outcome === 'already' ? [[text, count, '']] : [];
        const why = outcome === 'unpublished' ? [...this.#unpublished] : [];
        return [...row, ...why.map(([reason, number]): [string, number, string] => ['', number, reason])];
      }),
      ['refused', this.refused, ''],
      ...[...this.#refusals].map(([kind, { count, first }]): [string, number, string] => [
        '',
        count,
        (count === 1 ? first : kind).slice(0, mostOfReason),
      ]),
      ['records written for names and topics', this.#records, ''],
    ];
    const width = Math.max(...lines.map(([text]) => text.length));
    const counts = Math.max(...lines.map(([, count]) => count.toLocaleString('en').length));
    const formats = [...this.#formats].map(
      ([format, count]) => `${count.toLocaleString('en')} as ${formatNames[format]}`,
    );
    const hidden = this.#isBrief
      ? sum([...this.#alike.values()].map((count) => Math.max(0, count - mostAlike)))
      : 0;
    return [
      ...(hidden > 0
        ? [
            `${hidden.toLocaleString('en')} more warnings are like those above. To have all, send them into a file: … > import.txt`,
            '',
          ]
        : []),
      ...lines.map(([text, count, why]) =>
        `${text.padEnd(width)}  ${count.toLocaleString('en').padStart(counts)}  ${why}`.trimEnd(),
      ),
      ...(formats.length > 0 ? ['', `Files read: ${formats.join(', ')}.`] : []),
      ...(isDryRun ? ['Nothing was written: this was a dry run.'] : []),
      ...(this.#isStopped ? ['It stopped before its end. Run it again when the disk takes files.'] : []),
    ].join('\n');
  }

  #problem(problem: Problem): string | undefined {
    const kind = kindOf(problem);
    if (problem.severity === 'error') {
      const { count, first } = this.#refusals.get(kind) ?? { count: 0, first: problem.message };
      this.#refusals.set(kind, { count: count + 1, first });
      return problemText(problem);
    }
    const alike = (this.#alike.get(kind) ?? 0) + 1;
    this.#alike.set(kind, alike);
    return this.#isBrief && alike > mostAlike ? undefined : problemText(problem);
  }
}

/** What a problem says, without what it says it of. */
function kindOf({ message }: Problem): string {
  return message
    .replace(/content\/\S+|"[^"]*"|<[^>]*>|\d[\d.,]*/g, '…')
    .replace(/(…,? ?)+/g, '… ')
    .replace(/ ([.,:])/g, '$1')
    .trim();
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
