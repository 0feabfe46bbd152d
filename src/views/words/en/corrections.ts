import { counted } from './counts.ts';
import type { CorrectionsWords } from '../corrections-words.ts';

export const englishCorrections: CorrectionsWords = {
  title: 'Corrections',
  list: 'Corrections and removals',
  summary: (count) =>
    count === 0
      ? 'No corrections or removals yet'
      : counted(count, 'correction or removal', 'corrections and removals'),
  description: 'What was corrected in this archive, taken down or withheld, with the date and the reason.',
  undated: 'Without a date',
  types: { correction: 'Correction', withdrawn: 'Taken down', withheld: 'Name withheld' },
  ground: (ground) =>
    ({
      court: 'By order of a court.',
      request: 'At the request of someone concerned.',
      policy: 'Under the policy of this archive.',
      other: '',
    })[ground],
  article: 'An article was taken down',
  name: 'A name has been withheld in the archive.',
  entry: (type, title) => `${type}: ${title}`,
  years: 'Years',
};
