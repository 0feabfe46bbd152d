import type { BuildOptions } from '../../../site/build/build.ts';
import { auditStaged } from '../../../withhold/audit/audit-staged.ts';

/** Searches a site before it is put in place. @throws {Error} with the first fault, for the keeper */
export const auditOrThrow: BuildOptions['audit'] = async (...given) => {
  const found = await auditStaged(...given);
  const [first] = found.problems;
  if (first) {
    const place = first.line === undefined ? first.file : `${first.file}:${first.line}`;
    throw new Error(
      `${place}: ${first.message} Replace it there, or say on the screen Requests that it means something else.`,
    );
  }
  return found;
};
