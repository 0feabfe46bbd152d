import { serveWhileEditing } from '../site/astro/dev.ts';
import { briefReport, reportSaved } from '../archive/problem-report.ts';
import { reportPublication } from '../archive/publication-report.ts';
import { asOfDay, basePath, contentFolder, portNumber, siteAddress } from './option-values.ts';
import type { Call } from './usage.ts';

/**
 * Serves the site while its content is edited, until it is stopped; returns 1 if the content has errors at
 * the start.
 */
export async function runDev({ values }: Call): Promise<number> {
  const url = await serveWhileEditing({
    contentDir: contentFolder(values),
    site: siteAddress(values),
    base: basePath(values),
    asOf: asOfDay(values),
    port: portNumber(values, process.env.PORT ?? '4321'),
    onOpened: ({ content, problems, files, day }, changed) => {
      const count = files.length + 1;
      console.log(changed ? reportSaved(problems, changed, count) : briefReport(problems, count));
      for (const note of reportPublication(content, day, false)) console.log(note);
    },
  });
  if (!url) return 1;
  console.log(`The archive is at ${url} and is updated when you save a file (press Ctrl-C to stop)`);
  return 0;
}
