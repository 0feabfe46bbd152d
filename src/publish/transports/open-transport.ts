import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { hash } from 'node:crypto';
import { outFault } from '../../site/build/out-fault.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import { contains, realFolder } from '../../workspace/real-folder.ts';
import { PublishFault } from '../targets/publish-fault.ts';
import { type PlaceReason, publishProblem } from '../targets/publish-problems.ts';
import { type Target, targetText } from '../targets/target.ts';
import type { BuiltSite, Transport } from '../upload/transport.ts';
import { folderTransport } from './folder.ts';
import { gitTransport } from './git-branch.ts';
import { rsyncTransport } from './rsync.ts';
import { s3Transport } from './s3.ts';
import { zipTransport } from './zip.ts';

/** A target to which a site is sent by this machine. */
export type UploadTarget = Exclude<Target, { readonly type: 'workflow' }>;

/** Returns the way of publishing to a target. @throws {PublishFault} if credentials are missing in the environment */
export function openTransport(
  target: UploadTarget,
  site: BuiltSite,
  contentDir: string,
  environment: NodeJS.ProcessEnv,
): Transport {
  switch (target.type) {
    case 'folder':
      return folderTransport(site, target.path);
    case 'zip':
      return zipTransport(site, target.path);
    case 'rsync':
      return rsyncTransport(site, target.host, target.path);
    case 's3':
      return s3Transport(site, target, environment);
    case 'git': {
      const name = `published-${hash('sha256', targetText(target)).slice(0, 12)}.git`;
      return gitTransport(site, { ...target, repository: cachePath(name, contentDir), contentDir });
    }
  }
}

/**
 * Refuses a folder or file on this machine that can’t be a target.
 *
 * @param out the site, an absolute path
 * @param isKnown whether a site was published there before
 * @throws {PublishFault} with what to do
 */
export function refusePlace(target: Target, out: string, contentDir: string, isKnown: boolean): void {
  if (target.type !== 'folder' && target.type !== 'zip') return;
  const refuse = (whichReason: PlaceReason, code = '') =>
    new PublishFault(publishProblem('publish-place-refused', { place: target.path, whichReason, code }));
  if (target.type === 'zip') {
    const folder = dirname(target.path);
    try {
      realpathSync(folder);
    } catch {
      throw refuse('nowhere');
    }
    if (!statSync(folder).isDirectory()) throw refuse('on-the-way');
    if (contains(realFolder(contentDir), realFolder(folder))) throw refuse('in-content');
    if (contains(realFolder(out), realFolder(folder))) throw refuse('in-site');
    return;
  }
  const fault = outFault(target.path, contentDir);
  if (fault && !(fault.whichReason === 'others' && isKnown)) throw refuse(fault.whichReason, fault.code);
  const [there, built] = [realFolder(target.path), realFolder(out)];
  if (contains(built, there) || contains(there, built)) throw refuse('site');
}
