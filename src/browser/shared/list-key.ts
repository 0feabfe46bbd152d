/** Returns the key of storage under which the reading list of an archive lies, because several may share a host. */
export function listKey(base: string): string {
  return `backfile:reading-list:${base}`;
}
