import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { hash } from 'node:crypto';
import { outFault } from '../../site/build/out-fault.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import { contains, realFolder } from '../../workspace/real-folder.ts';
import { PublishFault } from '../targets/publish-fault.ts';
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
  const refuse = (why: string) => new PublishFault(`“${target.path}” ${why}. Choose another place.`);
  if (target.type === 'zip') {
    const folder = dirname(target.path);
    try {
      realpathSync(folder);
    } catch {
      throw refuse('is in a folder that does not exist');
    }
    if (contains(realFolder(contentDir), realFolder(folder))) throw refuse('is inside the content folder');
    if (contains(realFolder(out), realFolder(folder))) throw refuse('is inside the site itself');
    return;
  }
  const fault = outFault(target.path, contentDir);
  const isTaken = fault === 'contains files that were not made by a build';
  if (fault !== undefined && !(isTaken && isKnown)) throw refuse(fault);
  const [there, built] = [realFolder(target.path), realFolder(out)];
  if (contains(built, there) || contains(there, built))
    throw refuse('is the site on this machine, or contains it');
}
