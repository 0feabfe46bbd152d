/** Names that Windows keeps for devices, also with an ending. */
const deviceNames = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/**
 * Tells whether Windows can hold a file or folder of a name. An archive is built and read on any system, so that no
 * name is used that one of them refuses.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function isWindowsName(name: string): boolean {
  return !deviceNames.test(name) && !/[<>:"/\\|?*\p{Cc}]|[. ]$/u.test(name);
}
