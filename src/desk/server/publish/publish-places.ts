import { testPlace } from '../../../publish/run/test-place.ts';
import { PublishFault } from '../../../publish/targets/publish-fault.ts';
import { knownTargets, lastTarget } from '../../../publish/upload/upload-record.ts';
import { hostLimits } from '../../../site/build/host-limits.ts';
import { readManifest } from '../../../site/keep/site-manifest.ts';
import { realFolder } from '../../../workspace/real-folder.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { usualBoxPlace } from './box-place.ts';
import { readTarget, siteFolder } from './publish-order.ts';

/** Returns where this machine has published the archive before, what a host would have to hold, and where a box is written. */
export function publishPlaces(desk: Desk): CallOutput<'publish/places'> {
  const { contentDir, out } = desk.settings;
  const last = lastTarget(contentDir);
  const size = out === undefined ? undefined : builtSize(out);
  return {
    places: knownTargets(contentDir),
    ...(last !== undefined && { last }),
    ...(size && { size }),
    box: usualBoxPlace(desk),
  };
}

/** Finds out whether a site can be sent to a place. @throws {DeskFault} if it can’t, with what to do */
export async function testPublishPlace(
  desk: Desk,
  { to }: CallInput<'publish/test'>,
): Promise<CallOutput<'publish/test'>> {
  const target = readTarget(to);
  const { contentDir } = desk.settings;
  try {
    const out = realFolder(siteFolder(desk));
    return { isTaken: await testPlace({ target, contentDir, out, environment: process.env }) };
  } catch (error) {
    if (error instanceof PublishFault) throw new DeskFault(error.message);
    throw error;
  }
}

function builtSize(out: string): CallOutput<'publish/places'>['size'] {
  const files = [...readManifest(realFolder(out)).values()];
  if (files.length === 0) return undefined;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return { files: files.length, bytes, limits: hostLimits({ files: files.length, bytes }, 0) };
}
