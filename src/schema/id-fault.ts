import { idPattern, maxIdLength } from './id.ts';
import { reservedIds } from './reserved-paths.ts';
import { isWindowsName } from './windows-names.ts';

/**
 * Returns what is wrong with an id, as the end of a sentence that starts with the id; undefined if it is
 * valid.
 */
export function idFault(id: string): string | undefined {
  if (!idPattern.test(id)) {
    return 'may contain only lowercase letters a–z, digits, and single hyphens between them';
  }
  if (id.length > maxIdLength) return `is longer than ${maxIdLength} characters`;
  if (reservedIds.has(id)) return 'is reserved, because the archive uses it in its URLs';
  if (!isWindowsName(id)) return 'is not a valid file name on Windows';
  return undefined;
}
