import { fileURLToPath } from 'node:url';

/** The folder of package.json, with a trailing slash: an absolute path. */
export const projectRoot: string = fileURLToPath(new URL('../../../', import.meta.url));
