// Folding is the index's as much as the query's, and lives in the core.
export { isUnspaced } from '../archive/divide.ts';
export { fold, formsOf } from '../archive/fold.ts';
