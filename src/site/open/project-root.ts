import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, with its slash: an absolute path. */
export const projectRoot: string = fileURLToPath(new URL('../../../', import.meta.url));
