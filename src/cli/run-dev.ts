import { serveWhileEditing } from '../site/astro/dev.ts';
import { reportProblems } from '../archive/problem-report.ts';
import { basePath, contentFolder, portNumber, siteAddress } from './option-values.ts';
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
    port: portNumber(values, process.env.PORT ?? '4321'),
    onOpened: ({ problems, files }) => console.log(reportProblems(problems, files.length + 1)),
  });
  if (!url) return 1;
  console.log(`The archive is at ${url} and is updated when you save a file (press Ctrl-C to stop)`);
  return 0;
}
