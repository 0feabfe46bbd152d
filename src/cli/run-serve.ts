import { resolve } from 'node:path';
import { serveSite } from '../site/serve/serve-site.ts';
import { type Call, portNumber, UsageError } from './usage.ts';

/** Serves the built site until it is stopped. */
export async function runServe({ values }: Call): Promise<number> {
  const port = portNumber(values, process.env.PORT ?? '4321');
  const served = await serveSite(resolve(values.out ?? 'dist'), port).catch((error: unknown) => {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== 'listen') throw error;
    throw new UsageError(`Port ${port} can't be used (${code}); choose another with --port.`);
  });
  if (!served)
    throw new UsageError(`The folder "${values.out ?? 'dist'}" holds no site; npm run build makes one.`);
  console.log(`The archive is at ${served.url} (stop with Ctrl-C)`);
  return 0;
}
