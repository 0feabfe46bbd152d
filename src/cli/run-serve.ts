import { resolve } from 'node:path';
import { serveSite } from '../site/serve/serve-site.ts';
import { finishedUpdate } from '../site/build/update-site.ts';
import { portNumber } from './option-values.ts';
import { type Call, UsageError } from './usage.ts';

/** Serves the built site until it is stopped. */
export async function runServe({ values }: Call): Promise<number> {
  const port = portNumber(values, process.env.PORT ?? '4321');
  const onFinished = () => console.log(finishedUpdate);
  const served = await serveSite(resolve(values.out ?? 'dist'), port, onFinished).catch((error: unknown) => {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== 'listen') throw error;
    throw new UsageError(`Port ${port} can't be used (${code}). Choose another with --port.`);
  });
  if (!served)
    throw new UsageError(
      `The folder "${values.out ?? 'dist'}" does not contain a site. Build one with npm run build.`,
    );
  console.log(`The archive is at ${served.url} (press Ctrl-C to stop)`);
  return 0;
}
