import type { PrintedLine } from './printed-line.ts';

const pageNumber =
  /^[\s\-–—|]*(?:(?:page|seite|p(?:ágina|agina|\.)?|s\.)\s*)?\d{1,4}(?:\s*(?:of|von|de|sur|\/)\s*\d{1,4})?[\s\-–—|]*$/iu;
/** The number of rows at the top and bottom of a page that may be running lines. */
const edgeRows = 2;

/**
 * Removes lines repeated at the edges of pages: page numbers, the name of the paper, running titles.
 *
 * @param pages the lines of each page
 * @returns the remaining lines, and the number of removed ones
 */
export function withoutRunningLines(pages: readonly (readonly PrintedLine[])[]): {
  readonly pages: readonly (readonly PrintedLine[])[];
  readonly count: number;
} {
  const edges = pages.map(edgesOf);
  const seen = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set([...lines].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  let count = 0;
  const kept = pages.map((lines, index) =>
    lines.filter((line) => {
      if (!edges[index]!.has(line)) return true;
      const isRunning =
        (pageNumber.test(line.text) && isAlone(line, lines)) ||
        (pages.length > 1 && (seen.get(keyOf(line)) ?? 0) > Math.max(1, pages.length / 3));
      if (isRunning) count += 1;
      return !isRunning;
    }),
  );
  return { pages: kept, count };
}

/** Returns whether a line is alone in its row; a number next to others belongs to a table. */
function isAlone(line: PrintedLine, lines: readonly PrintedLine[]): boolean {
  return !lines.some((other) => other !== line && Math.abs(other.baseline - line.baseline) < 0.5 * line.size);
}

function edgesOf(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
  const heights = [...new Set(lines.map(({ baseline }) => Math.round(baseline)))].toSorted((a, b) => a - b);
  const outer = new Set([...heights.slice(0, edgeRows), ...heights.slice(-edgeRows)]);
  return new Set(lines.filter(({ baseline }) => outer.has(Math.round(baseline))));
}

function keyOf({ text }: PrintedLine): string {
  return text.toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim();
}
