import { readFileSync } from 'node:fs';
import type { Problem } from '../../archive/problem.ts';
import { writeDurably } from '../keep/site-manifest.ts';

/** What a build told about the content, and what the next one tells again if nothing has changed. */
export interface LastReport {
  readonly problems: readonly Problem[];
  readonly contentFiles: number;
  readonly home: string;
  readonly notes: readonly string[];
  readonly redirects: number;
  /** The day for which the site was built, `YYYY-MM-DD`. */
  readonly day: string;
  /** The next day on which an article that was held back falls due. */
  readonly dueDay?: string | undefined;
  /** The commit of the repository from whose history earlier texts were read. */
  readonly commit?: string | undefined;
  /** A digest of the decisions on withheld names for which the whole site was searched. */
  readonly audited?: string;
  /** The archive’s time zone. */
  readonly timeZone: string;
}

/** Reads the last report; undefined if there is none with this key. */
export function loadReport(file: string, key: string): LastReport | undefined {
  try {
    const [of, report] = JSON.parse(readFileSync(file, 'utf8')) as [string, LastReport];
    return of === key ? report : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the report of a build that is complete; if that fails, the next build opens the content. */
export function saveReport(file: string, key: string, report: LastReport): void {
  try {
    writeDurably(file, JSON.stringify([key, report]));
  } catch {
    // It is only slower.
  }
}
