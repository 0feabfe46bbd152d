import { z } from 'zod';
import { listOf, text } from './field.ts';
import { explainedIssue, schemaProblem } from './schema-problems.ts';

const minWords = 2;
const maxWords = 4;

/** The schema of `content/synonyms.yaml`: the words that this archive’s search takes for the same. */
export const synonymsSchema = z.strictObject({
  groups: listOf(
    listOf(text).superRefine((words, context) => {
      if (words.length < minWords || words.length > maxWords)
        context.addIssue(
          explainedIssue((field) =>
            schemaProblem('synonyms-too-few-or-many', { field, least: minWords, most: maxWords }),
          ),
        );
    }),
  ).describe(
    'Groups of two to four words that mean the same here, such as [plane, airplane, aircraft]: a search for one finds the others, too. Names belong to the aliases of their records instead.',
  ),
});

export type SynonymsData = z.output<typeof synonymsSchema>;
