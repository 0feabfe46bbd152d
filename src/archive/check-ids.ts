import { idFault } from '../schema/id-fault.ts';
import type { Problem } from './problem.ts';
import type { FoundFile, RecordKind } from './record.ts';

const nouns: Readonly<Record<RecordKind, string>> = {
  article: 'article',
  entity: 'entity',
  topic: 'topic',
  page: 'page',
  review: 'review file',
  refusals: 'list of refused words',
};

/** Checks that each file's name is a good id, and that no other record of its kind has the same. */
export function checkIds(files: readonly FoundFile[]): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, FoundFile>();
  for (const found of files) {
    const { type, file, id } = found;
    const fault = idFault(id);
    if (fault) {
      problems.push({
        severity: 'error',
        file,
        message: `The file's name is its id, and "${id}" ${fault}.`,
        advice: 'Rename the file, and change the id wherever it is used.',
      });
    }
    // File systems differ in case and in Unicode form, so ids that differ only in these are one.
    const key = `${type} ${id.normalize('NFKC').toLowerCase()}`;
    const other = first.get(key);
    if (!other) first.set(key, found);
    else {
      problems.push({
        severity: 'error',
        file,
        message: `The ${nouns[type]} "${id}" is also ${other.file}.`,
        advice: 'Ids are unique in the whole archive, whatever the folder. Rename one of the two files.',
      });
    }
  }
  return problems;
}
