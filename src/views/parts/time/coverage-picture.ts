import type { Archive } from '../../../archive/archive.ts';
import type { Words } from '../../../shared/words/words.ts';
import { coverageOf, type MonthCoverage, totalOf } from './coverage.ts';

/** What an archive holds of what it means to hold. */
export interface CoverageView {
  /** "This archive means to hold …" */
  readonly sentence: string;
  /** In units of the picture, which has a row for each year and a column for each month. */
  readonly width: number;
  readonly height: number;
  readonly years: readonly { readonly text: string; readonly y: number }[];
  /** A part for each state, drawn as one path each. */
  readonly parts: readonly CoveragePart[];
  /** A row for each month, oldest first. */
  readonly rows: readonly CoverageRow[];
}

export interface CoveragePart {
  readonly state: 'held' | 'missing' | 'unknown';
  /** "held: 812" */
  readonly text: string;
  /** The `d` of an SVG path. */
  readonly path: string;
}

export interface CoverageRow {
  readonly text: string;
  /** Held, missing, unknown. */
  readonly counts: readonly string[];
}

const states = ['held', 'missing', 'unknown'] as const;
const labelWidth = 40;
const monthWidth = 24;
/** With more years, rows are lower, and only decades are named. */
const maxHighRows = 30;

/** Returns the picture and the table of what an archive holds and lacks; undefined if it does not say what it means to hold. */
export function coverageView(archive: Archive, words: Words): CoverageView | undefined {
  const { coverage } = archive.site;
  const months = coverageOf(archive);
  if (!coverage || months.length === 0) return undefined;
  const byYear = [...Map.groupBy(months, ({ key }) => key.slice(0, 4))];
  const isHigh = byYear.length <= maxHighRows;
  const rowHeight = isHigh ? 20 : 8;
  const rows = new Map(byYear.map(([year], index) => [year, index * rowHeight]));
  const { number, pages } = words;
  const total = totalOf(months);
  return {
    sentence: pages.coverage.sentence(
      coverage.title,
      Object.values(total).reduce((sum, count) => sum + count, 0),
    ),
    width: labelWidth + 12 * monthWidth,
    height: byYear.length * rowHeight,
    years: byYear
      .filter(([year], index) => isHigh || index === 0 || year.endsWith('0'))
      .map(([text]) => ({ text, y: rows.get(text)! + rowHeight / 2 })),
    parts: states.map((state) => ({
      state,
      text: `${pages.coverage[state]}: ${number(total[state])}`,
      path: months.map((month) => barOf(month, state, rows.get(month.key.slice(0, 4))!, rowHeight)).join(''),
    })),
    rows: months.map((month) => ({
      text: words.period(month.key),
      counts: states.map((state) => number(month[state])),
    })),
  };
}

/** Returns the part of a month’s bar that is of one state. */
function barOf(month: MonthCoverage, state: CoveragePart['state'], top: number, rowHeight: number): string {
  const before = states.slice(0, states.indexOf(state)).reduce((sum, one) => sum + month[one], 0);
  const scale = (monthWidth - 2) / (month.held + month.missing + month.unknown);
  const round = (value: number) => Number(value.toFixed(1));
  if (month[state] === 0) return '';
  const left = labelWidth + (Number(month.key.slice(5)) - 1) * monthWidth;
  const [x, width] = [round(left + before * scale), round(month[state] * scale)];
  return `M${x} ${top + 1}h${width}v${rowHeight - 2}h-${width}z`;
}
