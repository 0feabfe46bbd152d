import { once } from 'node:events';
import { resolve } from 'node:path';
import { openDesk } from '../desk/server/open-desk.ts';
import { createInterface } from 'node:readline';
import { openPrivately } from './open-in-browser.ts';
import { namesCache } from './names/run-names.ts';
import { asOfDay, deskFolder, portNumber } from './option-values.ts';
import { type Call, UsageError } from './usage.ts';

/** Runs the keeper's desk until it is stopped. */
export async function runDesk({ values }: Call): Promise<number> {
  const port = portNumber(values, process.env.PORT ?? '4322');
  const contentDir = deskFolder(values);
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
  const isTyped = process.stdin.isTTY;
  console.log(
    `The desk is at ${desk.newAddress()}\nThis address opens it once, in one browser. Press ${isTyped ? 'Enter for another, and ' : ''}Ctrl-C to stop.`,
  );
  const opened = values.open === true ? openPrivately(desk.newAddress()) : undefined;
  const keys = isTyped ? createInterface({ input: process.stdin }) : undefined;
  keys?.on('line', () => console.log(`The desk is at ${desk.newAddress()}`));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  keys?.close();
  opened?.remove();
  await desk.close();
  return 0;
}
