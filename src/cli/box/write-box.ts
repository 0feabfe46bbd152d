// run-box.ts runs this in a process of its own, whose young generation is small.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnfitForBox } from '../../box/make/box-audit.ts';
import { makeBox } from '../../box/make/make-box.ts';
import { makeWacz } from '../../box/wacz/make-wacz.ts';
import { readSite } from '../../files/read-content.ts';
import { addressOf } from '../../workspace/address.ts';
import { picturesBeside } from '../../site/output/page-pictures.ts';
import { pictureFolder } from '../../views/meta/picture-host.ts';
import { DecisionsFault } from '../../withhold/decisions/private-decision.ts';
import { UsageError } from '../usage.ts';
import { boxedSystems } from './package-files.ts';
import { programFiles } from './program-files.ts';

/** What a box is: an archive that opens from a disk, or a site that web archives replay. */
export type BoxFormat = 'zip' | 'wacz';

/** Which box is to be written, and of what. */
export interface BoxOrder {
  readonly contentDir: string;
  readonly out: string;
  readonly day: string;
  /** The address and the base path that were given; otherwise they are in `site.yaml`. */
  readonly address?: string | undefined;
  readonly base?: string | undefined;
  readonly withAddressOnly: boolean;
  /** Whether npm’s packages are in it. */
  readonly withPackages: boolean;
  readonly file: string;
  readonly format: BoxFormat;
}

/** What is said of a box that was written. */
export interface WrittenBox {
  /** The pictures whose metadata could not be removed. */
  readonly uncleaned: readonly string[];
}

const {
  file,
  format,
  withPackages,
  address: publicAddress,
  base: basePath,
  ...order
} = JSON.parse(process.argv[2]!) as BoxOrder;
const work = withPackages ? mkdtempSync(join(tmpdir(), 'backfile-packages-')) : undefined;
try {
  const { data: site } = readSite(order.contentDir);
  const { origin, base } = addressOf(publicAddress ?? site.url, basePath);
  const address = pictureFolder(site);
  const hosted = address === undefined ? undefined : { address, folder: picturesBeside(order.out) };
  const built = { ...order, site, home: origin + base, ...(hosted && { hosted }) };
  const uncleaned =
    format === 'wacz'
      ? await makeWacz(built, file).then(() => [])
      : await makeBox(
          {
            ...built,
            program: programFiles(site, work),
            ...(withPackages && { systems: boxedSystems }),
          },
          file,
        );
  process.send!({ uncleaned } satisfies WrittenBox);
} catch (error) {
  if (!(error instanceof UnfitForBox || error instanceof DecisionsFault || error instanceof UsageError))
    throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  if (work !== undefined) rmSync(work, { recursive: true, force: true });
}
process.disconnect();
