import { idFault } from '../../schema/id-fault.ts';
import type { Problem } from '../problem.ts';
import type { FoundFile, RecordKind } from '../record.ts';
import type { Steps } from '../steps.ts';

const nouns: Readonly<Record<RecordKind, string>> = {
  article: 'article',
  entity: 'entity',
  topic: 'topic',
  page: 'page',
  paper: 'paper',
  issue: 'issue',
  review: 'review file',
  refusals: 'list of refused words',
  links: 'list of links',
  withheld: 'list of what is withheld',
  releases: 'list of releases',
  synonyms: 'file of synonyms',
};

/**
 * Checks that each file name is a valid id, and that ids are unique within their kind of record; a file in
 * each step.
 */
export function* idSteps(files: readonly FoundFile[]): Steps<Problem[]> {
  const problems: Problem[] = [];
  const first = new Map<string, FoundFile>();
  for (const found of files) {
    yield;
    const { type, file, id } = found;
    const fault = idFault(id);
    if (fault) {
      problems.push({
        severity: 'error',
        file,
        message: `The file name is the id, and "${id}" ${fault}.`,
        advice: 'Rename the file, and update the id wherever it is used.',
      });
    }
    // File systems may ignore case and Unicode form, so ids that differ only in these are the same.
    const key = `${type} ${id.normalize('NFKC').toLowerCase()}`;
    const other = first.get(key);
    if (!other) first.set(key, found);
    else {
      problems.push({
        severity: 'error',
        file,
        message: `The ${nouns[type]} "${id}" also exists as ${other.file}.`,
        advice:
          'An id must be unique in the whole archive, regardless of folders. Rename one of the two files.',
      });
    }
  }
  return problems;
}
