import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, of which one alone at the end would leave a core without work. */
const longFiles = [
  'site/disk-faults',
  'site/warm-build',
  'site/hostile-files',
  'site/package',
  'site/system-faults',
  'site/astro-project',
  'browser/axe/pages',
  'browser/looks',
  'browser/access',
];

/** Begins with the files that take longest. */
export class LongFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = longFiles.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return index < 0 ? longFiles.length : index;
    };
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}
