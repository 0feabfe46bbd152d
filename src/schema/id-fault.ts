import { idPattern, maxIdLength } from './id.ts';
import { reservedIds } from './reserved-paths.ts';

/** What may be wrong with an id. */
export type IdFault = 'letters' | 'length' | 'reserved' | 'windows';

/** The ends of sentences that start with the id. */
export const idFaults: Readonly<Record<IdFault, string>> = {
  letters: 'may contain only lowercase letters a–z, digits, and single hyphens between them',
  length: `is longer than ${maxIdLength} characters`,
  reserved: 'is reserved, because the archive uses it in its URLs',
  windows: 'is not a valid file name on Windows',
};

/** Returns what is wrong with an id; undefined if it is valid. */
export function idFaultOf(id: string): IdFault | undefined {
  if (!idPattern.test(id)) return 'letters';
  if (id.length > maxIdLength) return 'length';
  if (reservedIds.has(id)) return 'reserved';
  if (!isWindowsName(id)) return 'windows';
  return undefined;
}

/**
 * Returns what is wrong with an id, as the end of a sentence that starts with the id; undefined if it is
 * valid.
 */
export function idFault(id: string): string | undefined {
  const fault = idFaultOf(id);
  return fault && idFaults[fault];
}

/** Returns the id that a name would most likely have; undefined if none can be made from it. */
export function asId(name: string): string | undefined {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return idFault(id) === undefined ? id : undefined;
}

/** Names that Windows reserves for devices, with or without an extension. */
const deviceNames = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/**
 * Returns whether Windows allows a file or folder to have a name. An archive must build and open on every
 * system, so a name that any of them refuses is not used.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function isWindowsName(name: string): boolean {
  return !deviceNames.test(name) && !/[<>:"/\\|?*\p{Cc}]|[. ]$/u.test(name);
}
