import { counted } from './counts.ts';
import type { Ground } from '../../../schema/withheld.ts';

export const englishCorrections = {
  title: 'Corrections',
  /** The heading of the list below the page of the keeper. */
  list: 'Corrections and removals',
  summary: (count: number) =>
    count === 0
      ? 'No corrections or removals yet'
      : counted(count, 'correction or removal', 'corrections and removals'),
  description: 'What was corrected in this archive, taken down or withheld, with the date and the reason.',
  undated: 'Without a date',
  types: { correction: 'Correction', withdrawn: 'Taken down', withheld: 'Name withheld' },
  ground: (ground: Ground) =>
    ({
      court: 'By order of a court.',
      request: 'At the request of someone concerned.',
      policy: 'Under the policy of this archive.',
      other: '',
    })[ground],
  article: 'An article was taken down',
  name: 'A name has been withheld in the archive.',
  entry: (type: string, title: string) => `${type}: ${title}`,
  years: 'Years',
};
