import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, of which one alone at the end would leave a core without work. */
const longFiles = [
  'unit/ingest/fuzz',
  'unit/site/keep/build-memory',
  'unit/ingest/clean/nested-elements',
  'unit/desk/together/together',
  'unit/desk/backup/backup',
  'unit/files/reopen-archive',
  'unit/withhold/ways-of-writing',
  'site/disk-faults',
  'site/hostile-files',
  'site/package',
  'site/withheld-names',
  'site/astro-project',
  'site/system-faults',
  'site/warm-build',
  'site/query-answers',
  'site/ask',
  'site/warm-others',
  'browser/looks',
  'browser/languages',
  'browser/axe/crossed-pages',
  'browser/axe/every-kind',
  'browser/shifts',
  'browser/box',
  'browser/axe/pages',
  'browser/desk/work',
  'browser/desk/write',
  'browser/desk/whole',
  'browser/search/searching',
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
