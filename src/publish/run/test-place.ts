import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { PublishFault } from '../targets/publish-fault.ts';
import { publishProblem } from '../targets/publish-problems.ts';
import { type Target, targetText } from '../targets/target.ts';
import { openTransport, refusePlace } from '../transports/open-transport.ts';
import { UploadRecord } from '../upload/upload-record.ts';
import { branchOf } from './push-content.ts';

interface TestedPlace {
  readonly target: Target;
  readonly contentDir: string;
  /** The folder of the site on this machine, an absolute path. */
  readonly out: string;
  /** The environment, in which credentials are. */
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Finds out whether a site can be sent to a target, and sends nothing.
 *
 * @returns whether there is something already
 * @throws {PublishFault} if it can’t, with what the keeper can do
 */
export async function testPlace({ target, contentDir, out, environment }: TestedPlace): Promise<boolean> {
  if (target.type === 'workflow') {
    await branchOf(contentDir);
    return true;
  }
  if (target.type === 'folder' || target.type === 'zip') {
    const { isKnown } = new UploadRecord(contentDir, targetText(target));
    refusePlace(target, out, contentDir, isKnown);
    refuseUnwritable(target.path);
    return existsSync(target.path);
  }
  const site = { out, manifest: new Map(), home: '' };
  const transport = openTransport(target, site, contentDir, environment);
  if (transport.type === 'files') return (await transport.look()).size > 0;
  return (await transport.look(undefined, () => false)) !== undefined;
}

/** @throws {PublishFault} if nothing can be written at a path, or in the nearest folder above that exists */
function refuseUnwritable(path: string): void {
  let place = path;
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  try {
    accessSync(place, constants.W_OK);
  } catch {
    throw new PublishFault(publishProblem('publish-unwritable', { place }));
  }
}
