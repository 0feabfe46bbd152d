import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { day as daySchema } from '../schema/field.ts';
import { requireFormat } from '../files/require-format.ts';
import { UsageError, type Values } from './usage.ts';

/**
 * Resolves the content folder.
 *
 * @throws {UsageError} if it does not exist
 * @throws {NewerArchive} if it is of a later format
 */
export function contentFolder(values: Values): string {
  const given = values.content ?? 'content';
  const path = resolve(given);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no content folder "${given}".`);
  }
  requireFormat(path);
  return path;
}

/**
 * Resolves the content folder of a desk, in which an archive may begin: it is made if only the folder itself is missing.
 *
 * @throws {UsageError} if the folder above it does not exist, either
 * @throws {NewerArchive} if it is of a later format
 */
export function deskFolder(values: Values): string {
  const path = resolve(values.content ?? 'content');
  const isMissing = !existsSync(path) && existsSync(dirname(path));
  if (isMissing) mkdirSync(path);
  return contentFolder(values);
}

/** @throws {UsageError} if it is not a web address */
export function siteAddress({ site }: Values): string | undefined {
  if (site !== undefined && !(/^https?:\/\/[^\s/]/i.test(site) && URL.canParse(site))) {
    throw new UsageError(`--site "${site}" is not a web address like https://archive.example/.`);
  }
  return site;
}

/** @throws {UsageError} if it is not a path */
export function basePath({ base }: Values): string | undefined {
  if (base !== undefined && !/^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(base)) {
    throw new UsageError(`--base "${base}" is not a path like /archive/.`);
  }
  return base;
}

/**
 * Returns the day for which to publish, `YYYY-MM-DD`.
 *
 * @throws {UsageError} if it is not a day
 */
export function asOfDay(values: Values): string | undefined {
  const given = values['as-of'];
  if (given !== undefined && !daySchema.safeParse(given).success) {
    throw new UsageError(`--as-of "${given}" is not a day like 2027-01-02.`);
  }
  return given;
}

/** @throws {UsageError} if it is not a port */
export function portNumber({ port }: Values, fallback: string): number {
  const given = port ?? fallback;
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65_535) {
    throw new UsageError(`"${given}" is not a port number from 0 to 65535.`);
  }
  return Number(given);
}

/** Returns the items of an option that is a list: `A,B`. */
export function optionItems(text: string | undefined): string[] {
  return (text ?? '').split(',').flatMap((item) => item.trim() || []);
}
