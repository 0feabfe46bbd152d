import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outcomeOf, type ProgramOutcome } from './outcome.ts';

const install =
  'it is large and no package of ours: npm install --prefix DIR --ignore-scripts lighthouse, and run with --lighthouse DIR';
const minPerformance = 95;
const minAccessibility = 100;
/** The machine may be busy with something else during one of them. */
const maxRuns = 3;

interface LighthouseReport {
  readonly lhr: {
    readonly categories: Readonly<Record<'performance' | 'accessibility', { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
  };
}
type Lighthouse = (
  url: string,
  options: { readonly port: number; readonly onlyCategories: readonly string[]; readonly logLevel: 'error' },
) => Promise<LighthouseReport>;

/**
 * Has Lighthouse judge pages as a phone loads them, each until it reaches the mark or has failed three times.
 *
 * @param folder where npm installed Lighthouse
 * @param port of a Chromium that can be controlled
 */
export async function measureLighthouse(
  url: string,
  paths: readonly string[],
  folder: string | undefined,
  port: number,
): Promise<ProgramOutcome> {
  const root = folder && join(folder, 'node_modules');
  if (root === undefined || !existsSync(join(root, 'lighthouse'))) return { type: 'missing', install };
  const entry = createRequire(join(root, 'x.js')).resolve('lighthouse');
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
  const faults: string[] = [];
  for (const path of paths) {
    let best = { performance: -1, accessibility: 0, line: '' };
    for (let run = 0; run < maxRuns && best.performance < minPerformance; run += 1) {
      const { lhr } = await lighthouse(url + path, {
        port,
        onlyCategories: ['performance', 'accessibility'],
        logLevel: 'error',
      });
      const scoreOf = (name: 'performance' | 'accessibility') =>
        Math.round((lhr.categories[name].score ?? 0) * 100);
      const [performance, accessibility] = [scoreOf('performance'), scoreOf('accessibility')];
      const valueOf = (audit: string) => lhr.audits[audit]?.displayValue ?? '?';
      const line = `/${path}: ${performance}, ${accessibility}; LCP ${valueOf('largest-contentful-paint')}, TBT ${valueOf('total-blocking-time')}, CLS ${valueOf('cumulative-layout-shift')}`;
      if (performance > best.performance) best = { performance, accessibility, line };
    }
    console.log(`  ${best.line}`);
    if (best.performance < minPerformance || best.accessibility < minAccessibility) faults.push(best.line);
  }
  return outcomeOf(faults, `${paths.length} pages, ${faults.length} below the marks`);
}
