import { homedir } from 'node:os';
import { isAbsolute, resolve } from 'node:path';
import { PublishFault } from './publish-fault.ts';
import { publishProblem, type TargetReason } from './publish-problems.ts';

/** Where a site is published. */
export type Target =
  /** The archive’s own workflow, which builds what is pushed. */
  | { readonly type: 'workflow' }
  /** A folder, by its absolute path. */
  | { readonly type: 'folder'; readonly path: string }
  /** A ZIP file, by its absolute path. */
  | { readonly type: 'zip'; readonly path: string }
  /** A branch of a Git repository: an address, a path, or the name of a remote. */
  | { readonly type: 'git'; readonly remote: string; readonly branch: string }
  /** A folder on a server, by rsync over SSH. */
  | { readonly type: 'rsync'; readonly host: string; readonly path: string }
  /** A bucket of an S3 store; `prefix` is empty, or ends with a slash. */
  | { readonly type: 's3'; readonly bucket: string; readonly prefix: string };

/** How targets are written. */
export const targetForms =
  '--to workflow, --to DIR, --to FILE.zip, --to git:REMOTE#BRANCH, --to rsync:USER@HOST:PATH or --to s3:BUCKET/PREFIX';

const defaultBranch = 'gh-pages';
const hostPattern = /^(?:[a-z0-9_][\w.-]*@)?[a-z0-9][\w.-]*$/i;
const bucketPattern = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const branchPattern = /^[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*$/i;

/**
 * Reads a target as a keeper writes it.
 *
 * @throws {PublishFault} if it is none, or contains a password
 */
export function parseTarget(text: string): Target {
  const refuse = (whichReason: TargetReason) =>
    new PublishFault(publishProblem('publish-target-refused', { target: hidden(text), whichReason }));

  if (/[\u0000-\u001f\u007f]/.test(text)) throw refuse('control-character');
  if (hasPassword(text)) throw refuse('password');
  const [, kind, rest = ''] = /^(git|rsync|s3):(.*)$/.exec(text) ?? [];
  if (text === 'workflow') return { type: 'workflow' };
  if (kind === 'git') return gitTarget(rest, refuse);
  if (kind === 'rsync') return rsyncTarget(rest, refuse);
  if (kind === 's3') return s3Target(rest, refuse);
  if (/^[a-z][a-z\d+.-]+:(?![\\/][^/])/i.test(text)) throw refuse('unknown-kind');
  if (text.trim() === '' || text.startsWith('-')) throw refuse('no-folder');
  // A shell would have read the tilde; a field of the desk, or `--to=~/site`, is read by none.
  const path = resolve(text.replace(/^~(?=$|[\\/])/, () => homedir()));
  return { type: /\.zip$/i.test(text) ? 'zip' : 'folder', path };
}

/** Returns a target as it is written, which identifies it on this machine. */
export function targetText(target: Target): string {
  switch (target.type) {
    case 'workflow':
      return 'workflow';
    case 'folder':
    case 'zip':
      return target.path;
    case 'git':
      return `git:${target.remote}#${target.branch}`;
    case 'rsync':
      return `rsync:${target.host}:${target.path}`;
    case 's3':
      return `s3:${target.bucket}/${target.prefix}`;
  }
}

type Refuse = (why: TargetReason) => PublishFault;

function gitTarget(text: string, refuse: Refuse): Target {
  const at = text.lastIndexOf('#');
  const remote = at < 0 ? text : text.slice(0, at);
  const branch = at < 0 ? defaultBranch : text.slice(at + 1);
  // "ext::…" and the like are programs to Git.
  if (remote === '' || remote.startsWith('-') || remote.includes('::')) throw refuse('no-repository');
  if (!branchPattern.test(branch) || /\.\.|\.lock$|\.$/.test(branch)) throw refuse('no-branch');
  const isPath = /^\.{1,2}[\\/]/.test(remote) && !isAbsolute(remote);
  return { type: 'git', remote: isPath ? resolve(remote) : remote, branch };
}

function rsyncTarget(text: string, refuse: Refuse): Target {
  const at = text.indexOf(':');
  const [host, path] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1).replace(/\/$/, '')];
  // "host::module" is rsync’s own protocol, which is not encrypted.
  if (at < 0 || !hostPattern.test(host) || path.startsWith(':')) throw refuse('no-server');
  if (path === '' || path === '~') throw refuse('no-folder-there');
  return { type: 'rsync', host, path };
}

function s3Target(text: string, refuse: Refuse): Target {
  const [bucket = '', ...rest] = text.split('/');
  const parts = rest.filter((part) => part !== '');
  if (!bucketPattern.test(bucket)) throw refuse('no-bucket');
  if (parts.some((part) => part === '.' || part === '..')) throw refuse('dots');
  return { type: 's3', bucket, prefix: parts.map((part) => `${part}/`).join('') };
}

function hasPassword(text: string): boolean {
  const [user = ''] = /\/\/[^/@\s]*@/.exec(text) ?? [];
  return user.includes(':') || /\/\/(?:gh[pousr]_|github_pat_|glpat-)/.test(text);
}

function hidden(text: string): string {
  return text.replace(/\/\/[^/@\s]*@/g, '//…@').replace(/[\u0000-\u001f\u007f]/g, '?');
}
