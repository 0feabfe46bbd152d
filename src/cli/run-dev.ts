import { serveWhileEditing } from '../site/astro/dev.ts';
import { reportProblems } from '../archive/problem-report.ts';
import { basePath, type Call, contentFolder, portNumber, siteAddress } from './usage.ts';

/** Serves the site while its content is edited, until it is stopped; 1 where the content has errors from the start. */
export async function runDev({ values }: Call): Promise<number> {
  const url = await serveWhileEditing({
    contentDir: contentFolder(values),
    site: siteAddress(values),
    base: basePath(values),
    port: portNumber(values, process.env.PORT ?? '4321'),
    onOpened: ({ problems, files }) => console.log(reportProblems(problems, files.length + 1)),
  });
  if (!url) return 1;
  console.log(`The archive is at ${url} and follows what you save (stop with Ctrl-C)`);
  return 0;
}
