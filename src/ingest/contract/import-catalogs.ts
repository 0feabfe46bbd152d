import type { Catalog } from '../../text/catalog.ts';
import { formatProblems } from './format-problems.ts';
import { importProblems } from './import-problems.ts';
import { printProblems } from './print-problems.ts';
import { sourceProblems } from './source-problems.ts';

/** The catalogs of all that an import may say. */
export const importCatalogs: readonly Catalog[] = [
  formatProblems,
  importProblems,
  printProblems,
  sourceProblems,
];
