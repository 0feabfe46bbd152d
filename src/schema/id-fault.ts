import { idPattern, maxIdLength } from './id.ts';
import { reservedIds } from './own-places.ts';
import { isWindowsName } from './windows-names.ts';

/** Says what is wrong with an id, as the end of a sentence that begins with the id; undefined where it is a good one. */
export function idFault(id: string): string | undefined {
  if (!idPattern.test(id)) {
    return 'may have only lowercase letters a–z, digits, and single hyphens between them';
  }
  if (id.length > maxIdLength) return `is longer than ${maxIdLength} characters`;
  if (reservedIds.has(id)) return 'is a reserved word, because the archive uses it in its URLs';
  if (!isWindowsName(id))
    return 'is a name that Windows keeps for a device, so that no file there can have it';
  return undefined;
}
