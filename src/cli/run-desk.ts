import { once } from 'node:events';
import { resolve } from 'node:path';
import { openDesk } from '../desk/server/open-desk.ts';
import { createInterface } from 'node:readline';
import { openPrivately } from './open-in-browser.ts';
import { restartDesk } from './archive/restart-desk.ts';
import { namesCache } from './names/run-names.ts';
import { asOfDay, deskFolder, portNumber } from './option-values.ts';
import { type Call, UsageError } from './usage.ts';

/** Runs the keeper's desk until it is stopped. */
export async function runDesk({ values }: Call): Promise<number> {
  const port = portNumber(values, process.env.PORT ?? '4322');
  const contentDir = deskFolder(values);
  const secret = process.env.BACKFILE_DESK_SECRET;
  // What the desk starts has no use for it.
  delete process.env.BACKFILE_DESK_SECRET;
  const desk = await openDesk({
    contentDir,
    cacheDir: namesCache(contentDir),
    out: resolve(values.out ?? 'dist'),
    asOf: asOfDay(values),
    port,
    withSite: values['no-site'] !== true,
    ...(secret !== undefined && { secret }),
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
  const file = await Promise.race([desk.upgrade, signal('SIGINT'), signal('SIGTERM')]);
  keys?.close();
  opened?.remove();
  await desk.close();
  if (file === undefined) return 0;
  const options = [
    ...(values['no-site'] === true ? ['--no-site'] : []),
    ...(values.out === undefined ? [] : ['--out', values.out]),
    ...(values['as-of'] === undefined ? [] : ['--as-of', values['as-of']]),
  ];
  return restartDesk(file, { contentDir, ...desk.place, options });
}

async function signal(name: 'SIGINT' | 'SIGTERM'): Promise<undefined> {
  await once(process, name);
  return undefined;
}
