import { join, relative } from 'node:path';
import type { DepOptimizationOptions } from 'vite';
import { archiveRoot, isInstalled, programRoot } from '../../files/roots.ts';

/** The packages of scripts for readers that are CommonJS, which a browser can't load. */
export const commonJs: readonly string[] = ['papaparse', 'snowball-stemmers'];

const desk = relative(archiveRoot, join(programRoot, 'src/desk')).replaceAll('\\', '/');

/**
 * What Vite prepares for development. It bundles what scripts of a project import, but not what those of a package below
 * `node_modules` import, as an installed program is; and it need not look at the desk, which has a bundle of its own.
 */
export const devDependencies: DepOptimizationOptions = {
  entries: [`!${desk}/**`],
  include: isInstalled ? commonJs.map((name) => `backfile > ${name}`) : [],
};
