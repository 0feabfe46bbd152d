// run-box.ts runs this in a process of its own, whose young generation is small.
import { UnfitForBox } from '../../box/make/box-audit.ts';
import { makeBox } from '../../box/make/make-box.ts';
import { readSite } from '../../files/read-content.ts';
import { DecisionsFault } from '../../withhold/decisions/private-decision.ts';
import { UsageError } from '../usage.ts';
import { programFiles } from './program-files.ts';

/** Which box is to be written, and of what. */
export interface BoxOrder {
  readonly contentDir: string;
  readonly out: string;
  readonly day: string;
  readonly home: string;
  readonly withAddressOnly: boolean;
  readonly file: string;
}

/** What is said of a box that was written. */
export interface WrittenBox {
  /** The pictures whose metadata could not be removed. */
  readonly uncleaned: readonly string[];
}

const { file, ...order } = JSON.parse(process.argv[2]!) as BoxOrder;
try {
  const { data: site } = readSite(order.contentDir);
  const uncleaned = await makeBox({ ...order, site, program: programFiles(site) }, file);
  process.send!({ uncleaned } satisfies WrittenBox);
} catch (error) {
  if (!(error instanceof UnfitForBox || error instanceof DecisionsFault || error instanceof UsageError))
    throw error;
  console.error(error.message);
  process.exitCode = 1;
}
process.disconnect();
