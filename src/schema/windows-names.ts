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
