// Stands in for unifont, with which Astro finds typefaces on other hosts: those of an archive are its own.

/** No hosts. */
export const providers: Readonly<Record<string, never>> = {};

/** Returns what finds nothing. Astro calls it in each build, and asks it only for typefaces of its own configuration. */
export function createUnifont(): Promise<object> {
  return Promise.resolve({});
}

/** Stands in for what nothing calls. */
export function defineFontProvider(): never {
  throw new Error('An archive has no typefaces of other hosts.');
}
