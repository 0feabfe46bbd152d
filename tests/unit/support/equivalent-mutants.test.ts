import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allMutants } from '../../stress/mutants/choose-mutants.ts';
import { equivalentMutants, isEquivalent } from '../../stress/mutants/equivalent-mutants.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('each change that changes nothing can be made, and has a reason', () => {
  const list = equivalentMutants();
  const files = [...new Set(list.map(({ file }) => file))];
  const mutants = allMutants(root, files, () => () => true);
  expect(list.filter((one) => !mutants.some((mutant) => isEquivalent([one], mutant)))).toEqual([]);
  expect(list.filter(({ reason }) => reason.length < 20)).toEqual([]);
});
