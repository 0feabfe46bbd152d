import type { BuildOptions } from '../../../site/build/build.ts';
import { auditStaged } from '../../../withhold/audit/audit-staged.ts';

/** Searches a site before it is put in place. @throws {Error} with the first fault, for the keeper */
export const auditOrThrow: BuildOptions['audit'] = (...given) => {
  const found = auditStaged(...given);
  const [first] = found.problems;
  if (first) throw new Error(`${first.file}: ${first.message} ${first.advice}`);
  return found;
};
