/**
 * Messages on which a keeper may delete, withhold or publish something. As with those of the desk, they are in English until
 * somebody who reads a language every day has reviewed its table: nobody is to lose or publish anything by a wrong word.
 */
export const graveMessages: ReadonlySet<string> = new Set([
  'change-left-over',
  'imported-name-withheld',
  'private-decisions-missing',
  'private-decisions-not-used',
  'withheld-name-in-article',
  'withheld-name-in-file',
  'withheld-name-in-unused-file',
]);
