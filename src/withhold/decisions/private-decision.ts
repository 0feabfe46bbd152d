import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileChange } from '../../files/change-files.ts';
import { privateFolder, privatePath } from '../../files/private-folder.ts';
import { ground } from '../../schema/withheld.ts';
import { wordingAnswers } from '../../schema/wording-answers.ts';

const texts = z.array(z.string());

/** A decision with the name that is withheld. It stays in the private folder of the keeper’s machine. */
const privateDecision = z.strictObject({
  /** The format of the file. */
  format: z.literal(1),
  number: z.string(),
  /** The id of the record that was removed; absent for words in named articles, and where the record stays. */
  entity: z.string().optional(),
  /** What is withheld, as the keeper calls it. */
  name: z.string(),
  /** The kind of the record, such as `person`; absent for words in named articles, and in decisions made before it was kept. */
  kind: z.string().optional(),
  /** The forms that may stand nowhere. */
  full: texts,
  /** The forms that may not stand in its articles. */
  local: texts,
  /** Names of others of which a form is a part. */
  others: texts,
  /** The words that stand instead. */
  words: z.string(),
  /** Whether it holds for the whole archive, or for its articles only. */
  isEverywhere: z.boolean(),
  /** The ids that its articles have now. */
  articles: texts,
  ground,
  reason: z.string(),
  /** `YYYY-MM-DD` */
  decidedOn: z.string(),
  decidedBy: z.string(),
  /** The day on which to look at it again, `YYYY-MM-DD`. */
  reviewOn: z.string().optional(),
  /** Places in these articles where words look like a form and mean something else; absent if there are none. */
  meanings: z
    .array(
      z.strictObject({
        article: z.string(),
        before: z.string(),
        words: z.string(),
        after: z.string(),
        was: z.strictObject({ before: z.string(), after: z.string() }).optional(),
      }),
    )
    .optional(),
  /** What the keeper answered of wordings in these articles that may be the person; absent if nothing was asked. */
  answers: z
    .array(
      z.strictObject({
        /** The words as they stand, in their most frequent spelling. */
        wording: z.string(),
        /** The person, somebody or something else, or to be withheld with the sentence around it. */
        answer: z.enum(wordingAnswers),
      }),
    )
    .optional(),
  /** The pictures and files that left the content with the decision; absent if there are none. */
  pictures: z
    .array(
      z.strictObject({
        /** Where it was, relative to the folder that contains the content folder. */
        file: z.string(),
        /** Where it is kept in the private folder, in the same way. */
        keptAs: z.string(),
        /** Where it is now, if it stayed under another name. */
        renamedTo: z.string().optional(),
      }),
    )
    .optional(),
  /** The articles that got another id, which had the name. */
  renamed: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  /** The files as they were; a digest says how the decision left them. Texts are absent where there was no file. */
  originals: z.array(
    z.strictObject({ file: z.string(), before: z.string().optional(), after: z.string().optional() }),
  ),
});

export type PrivateDecision = z.output<typeof privateDecision>;

const folderName = 'withheld';

/** Thrown if decisions can’t be read; the message is a sentence for the keeper. */
export class DecisionsFault extends Error {}

/** Returns the private file of a decision, relative to the folder that contains the content folder. */
export function decisionFile(number: string): string {
  return `${privatePath}/${folderName}/${number}.json`;
}

/** Returns the text of a private file. */
export function privateText(record: object): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

/**
 * Reads the private decisions of an archive, by number.
 *
 * @throws {DecisionsFault} if one can’t be read
 */
export function readDecisions(contentDir: string): PrivateDecision[] {
  return readPrivate(contentDir, folderName, privateDecision);
}

/**
 * Reads the records of a private folder, by number.
 *
 * @throws {DecisionsFault} if one can’t be read
 */
export function readPrivate<Shape>(contentDir: string, folderName: string, shape: z.ZodType<Shape>): Shape[] {
  const folder = join(privateFolder(contentDir), folderName);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+\.json$/.test(name))
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((name) =>
      parsePrivate(readFileSync(join(folder, name), 'utf8'), `${privatePath}/${folderName}/${name}`, shape),
    );
}

/** @throws {DecisionsFault} if it is not one */
export function parseDecision(text: string, file: string): PrivateDecision {
  return parsePrivate(text, file, privateDecision);
}

function parsePrivate<Shape>(text: string, file: string, shape: z.ZodType<Shape>): Shape {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new DecisionsFault(`${file} is damaged. Restore it from your copy of ${privatePath}.`);
  }
}

/**
 * Returns the numbers of public decisions whose names are not on this machine.
 *
 * @param numbers of the decisions in withheld.yaml
 */
export function missingDecisions(numbers: readonly string[], known: readonly PrivateDecision[]): string[] {
  return numbers.filter((number) => !known.some((one) => one.number === number));
}

/**
 * Returns the changes of decisions some of whose articles get another id.
 *
 * @param ids the new id of each of these articles
 */
export function changesOfArticles(
  decisions: readonly PrivateDecision[],
  ids: ReadonlyMap<string, string>,
): FileChange[] {
  return decisions
    .filter(({ articles }) => articles.some((id) => ids.has(id)))
    .map((decision) =>
      changeOfDecision(decision, {
        ...decision,
        articles: decision.articles.map((id) => ids.get(id) ?? id),
        ...(decision.meanings && {
          meanings: decision.meanings.map((kept) => ({
            ...kept,
            article: ids.get(kept.article) ?? kept.article,
          })),
        }),
      }),
    );
}

/** Returns the change of the private file of a decision. */
export function changeOfDecision(before: PrivateDecision, after: PrivateDecision): FileChange {
  return {
    file: decisionFile(before.number),
    before: privateText(before),
    after: privateText(privateDecision.parse(after)),
  };
}

/** Says that the names of some decisions are not on this machine. */
export function missingText(numbers: readonly string[]): string {
  return `The names that ${numbers.length === 1 ? 'decision' : 'decisions'} ${numbers.join(', ')} ${numbers.length === 1 ? 'withholds' : 'withhold'} are not in ${privatePath} on this machine.`;
}

/** Returns the forms of names that are withheld everywhere, as texts may write them. */
export function formsEverywhere(decisions: readonly PrivateDecision[]): string[] {
  const forms = decisions.filter(({ isEverywhere }) => isEverywhere).flatMap(({ full }) => full);
  return [...new Set(forms.flatMap((form) => [form, form.toUpperCase()]))];
}
