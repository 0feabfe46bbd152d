import { resolve } from 'node:path';
import { serveSite } from '../site/output/serve.ts';
import { type Call, portNumber, UsageError } from './usage.ts';

/** Serves the built site until it is stopped. */
export async function runServe({ values }: Call): Promise<number> {
  const served = await serveSite(
    resolve(values.out ?? 'dist'),
    portNumber(values, process.env.PORT ?? '4321'),
  );
  if (!served)
    throw new UsageError(`The folder "${values.out ?? 'dist'}" holds no site; npm run build makes one.`);
  console.log(`The archive is at ${served.url} (stop with Ctrl-C)`);
  return 0;
}
