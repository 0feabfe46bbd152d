import { PublishFault } from '../../../publish/targets/publish-fault.ts';
import { parseTarget, type Target } from '../../../publish/targets/target.ts';
import { outFault, outProblem } from '../../../site/build/out-fault.ts';
import { cachePath } from '../../../workspace/cache-path.ts';
import type { CallInput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { type Job, type JobScript, runJob } from '../jobs/run-job.ts';
import { boxPlace } from './box-place.ts';
import type { BoxMessage, BoxStart } from './box-job.ts';
import type { BuildMessage, BuildStart } from './build-job.ts';
import type { SendMessage, SendStart } from './send-job.ts';

const buildScript: JobScript<BuildStart, BuildMessage> = { url: new URL('build-job.ts', import.meta.url) };
const sendScript: JobScript<SendStart, SendMessage> = { url: new URL('send-job.ts', import.meta.url) };
const boxScript: JobScript<BoxStart, BoxMessage> = { url: new URL('box-job.ts', import.meta.url) };

/** What is to be done: a build, one that is sent to a host, or one that is put into a box. */
export type PublishOrder =
  | { readonly task: 'build' }
  | ({ readonly task: 'send' } & CallInput<'publish/send'>)
  | ({ readonly task: 'box' } & CallInput<'publish/box'>);

export type PublishMessage = BuildMessage | SendMessage | BoxMessage;

/**
 * Checks an order.
 *
 * @returns what starts its process
 * @throws {DeskFault} if the output folder, the host or the place of the box can’t be used
 */
export function prepareOrder(
  desk: Desk,
  order: PublishOrder,
): (take: (message: PublishMessage) => void) => Job {
  const { contentDir, asOf } = desk.settings;
  if (order.task === 'box') {
    const file = boxPlace(desk, order.file);
    // As for the command: the site of the archive stays as it was published.
    const out = cachePath('box-site', contentDir);
    return (take) => runJob(boxScript, { contentDir, out, asOf, file }, take);
  }
  if (order.task === 'send') readTarget(order.to);
  const out = siteFolder(desk);
  const fault = outFault(out, contentDir);
  if (fault) {
    const { message, atDesk } = outProblem('out-folder-refused', { folder: out, ...fault });
    throw new DeskFault(message, atDesk);
  }
  const start = { contentDir, out, asOf };
  if (order.task === 'build') return (take) => runJob(buildScript, start, take);
  const { to, isDryRun, replaces } = order;
  return (take) => runJob(sendScript, { ...start, to, isDryRun, replaces }, take);
}

/** Returns the folder of the built site. @throws {DeskFault} if the desk has none */
export function siteFolder({ settings: { out } }: Desk): string {
  if (out === undefined) throw new DeskFault('This desk has no folder for a site.');
  return out;
}

/** Reads where to publish. @throws {DeskFault} if a text is no target, or contains a password */
export function readTarget(text: string): Target {
  try {
    return parseTarget(text);
  } catch (error) {
    if (error instanceof PublishFault) throw new DeskFault(error.message);
    throw error;
  }
}
