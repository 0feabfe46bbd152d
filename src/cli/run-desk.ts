import { once } from 'node:events';
import { resolve } from 'node:path';
import { openDesk } from '../desk/server/open-desk.ts';
import { openInBrowser } from './open-in-browser.ts';
import { namesCache } from './names/run-names.ts';
import { asOfDay, contentFolder, portNumber } from './option-values.ts';
import { type Call, UsageError } from './usage.ts';

/** Runs the keeper's desk until it is stopped. */
export async function runDesk({ values }: Call): Promise<number> {
  const port = portNumber(values, process.env.PORT ?? '4322');
  const contentDir = contentFolder(values);
  const desk = await openDesk({
    contentDir,
    cacheDir: namesCache(contentDir),
    out: resolve(values.out ?? 'dist'),
    asOf: asOfDay(values),
    port,
    withSite: values['no-site'] !== true,
  }).catch((error: unknown) => {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== 'listen') throw error;
    throw new UsageError(`Port ${port} can't be used (${code}). Choose another with --port.`);
  });
  console.log(`The desk is at ${desk.url} (press Ctrl-C to stop)`);
  if (values.open === true) openInBrowser(desk.url);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await desk.close();
  return 0;
}
