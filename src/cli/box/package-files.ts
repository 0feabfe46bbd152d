import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesFolder } from '../../box/make/box-record.ts';
import type { BoxFile } from '../../box/site/box-file.ts';
import { compareText } from '../../text/compare-text.ts';
import { runNpm } from '../run-npm.mjs';
import { UsageError } from '../usage.ts';

/** An entry of a lockfile: a package at a place. */
interface LockedPackage {
  /** Its name, where that of its folder is another one. */
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly [field: string]: unknown;
}

/** The part of a lockfile that says which packages there are. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const systems = [
  { name: 'Linux (x64, glibc)', os: 'linux', cpu: 'x64', libc: 'glibc' },
  { name: 'Linux (arm64, glibc)', os: 'linux', cpu: 'arm64', libc: 'glibc' },
  { name: 'macOS (arm64)', os: 'darwin', cpu: 'arm64' },
  { name: 'macOS (x64)', os: 'darwin', cpu: 'x64' },
  { name: 'Windows (x64)', os: 'win32', cpu: 'x64' },
];
/** The systems whose programs are among the packages of a box. */
export const boxedSystems: readonly string[] = systems.map(({ name }) => name);

/** Windows refuses command lines of more than 8,191 characters. */
const packagesAtOnce = 80;
const maxShown = 20;

/**
 * Returns npm’s packages of a lockfile as the registry has them, and a lockfile that names these files, so that `npm ci`
 * needs no network. Of packages for one system, only those of the {@link boxedSystems} are among them.
 *
 * @param work an empty folder, which must stay until the files are read
 * @param download writes packages to a folder, under any names
 * @throws {UsageError} if a package is not from a registry, can’t be had, or is not the one of the lockfile
 */
export function packageFiles<T extends Lockfile>(
  lock: T,
  work: string,
  download: (specs: readonly string[], to: string) => void = downloadPackages,
): { readonly lock: T; readonly files: readonly BoxFile[] } {
  const entries = Object.entries(lock.packages);
  const wanted = entries.filter(([path, entry]) => isDownloaded(path, entry) && isForSystem(entry));
  const foreign = wanted.filter(([, entry]) => !isOfRegistry(entry));
  if (foreign.length > 0)
    throw new UsageError(
      `These packages are from no registry, so --with-packages can’t put them into the box: ${shown(foreign.map(([path]) => path))}.`,
    );
  download([...new Set(wanted.map(([path, entry]) => specOf(path, entry)))], work);
  const found = new Map(readdirSync(work).map((name) => [integrityOf(join(work, name)), join(work, name)]));
  const missing = wanted.filter(([, { integrity }]) => !found.has(integrity!));
  if (missing.length > 0)
    throw new UsageError(
      `The registry did not give these packages as package-lock.json names them: ${shown(missing.map((entry) => specOf(...entry)))}. Make the box again with a network, or without --with-packages.`,
    );
  const files = new Map(wanted.map(([path, entry]) => [fileOf(path, entry), found.get(entry.integrity!)!]));
  const named = wanted.map(
    ([path, entry]) => [path, { ...entry, resolved: `file:${fileOf(path, entry)}` }] as const,
  );
  return {
    lock: { ...lock, packages: { ...lock.packages, ...Object.fromEntries(named) } },
    files: [...files]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([path, file]) => ({ path, read: () => readFileSync(file) })),
  };
}

/** Whether npm gets a package by itself: the archive, files beside it, and what is inside of others are there. */
function isDownloaded(path: string, { link, inBundle, resolved }: LockedPackage): boolean {
  return path !== '' && link !== true && inBundle !== true && resolved?.startsWith('file:') !== true;
}

function isForSystem({ os, cpu, libc }: LockedPackage): boolean {
  return systems.some(
    (one) =>
      (os?.includes(one.os) ?? true) &&
      (cpu?.includes(one.cpu) ?? true) &&
      (one.libc === undefined || (libc?.includes(one.libc) ?? true)),
  );
}

/** A lockfile may leave out the address of what is from the usual registry. */
function isOfRegistry({ resolved, integrity, version }: LockedPackage): boolean {
  return version !== undefined && /^sha512-/.test(integrity ?? '') && /^(?:https?:|$)/.test(resolved ?? '');
}

function nameOf(path: string, { name }: LockedPackage): string {
  return name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function specOf(path: string, entry: LockedPackage): string {
  return `${nameOf(path, entry)}@${entry.version!}`;
}

function fileOf(path: string, entry: LockedPackage): string {
  return `${packagesFolder}${nameOf(path, entry)}-${entry.version!}.tgz`;
}

function integrityOf(file: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
}

/** Has npm write packages to a folder, from its cache where they are in it. */
function downloadPackages(specs: readonly string[], to: string): void {
  for (let at = 0; at < specs.length; at += packagesAtOnce) {
    const some = specs.slice(at, at + packagesAtOnce);
    const options = [`--pack-destination=${to}`, '--prefer-offline', '--ignore-scripts', '--silent'];
    const { ok, output } = runNpm(['pack', ...some, ...options], { cwd: to, isQuiet: true });
    if (!ok)
      throw new UsageError(
        `npm could not get the packages${output === '' ? '' : `: ${output}`}. Make the box again with a network, or without --with-packages.`,
      );
  }
}

function shown(texts: readonly string[]): string {
  const more = texts.length - maxShown;
  return texts.slice(0, maxShown).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
