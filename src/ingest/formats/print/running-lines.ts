import type { PrintedLine } from './printed-line.ts';

const pageNumber =
  /^[\s\-–—|]*(?:page|seite|p(?:ágina|agina|\.)?|s\.)?\s*\d{1,4}(?:\s*(?:of|von|de|sur|\/)\s*\d{1,4})?[\s\-–—|]*$/iu;
/** Rows at the top and at the bottom of a page. */
const edgeRows = 2;

/**
 * Takes out what stands at the edge of page after page: its number, the name of the paper or the title again.
 *
 * @param pages the lines of each page
 * @returns the others, and how many lines went
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

/** A number beside others is of a table. */
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
