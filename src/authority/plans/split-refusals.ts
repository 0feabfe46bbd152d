import { type Advice, placedAdvice } from '../../text/placed-advice.ts';
import { idFault } from '../../schema/id-fault.ts';
import type { ArticleEvidence } from '../duplicates/article-evidence.ts';
import type { EditableContent } from '../open/authority.ts';
import { formerIdRefusals } from './former-id-refusals.ts';
import { type Refusal, seeWhatIsWrong } from './plan.ts';

/** The articles of a record that mean somebody else, and the record that gets them. */
export interface SplitPart {
  readonly articles: readonly string[];
  /** The id of an existing record, or of a new one; a new id if undefined. */
  readonly id?: string;
  /** The name of a new record; the same if undefined. */
  readonly name?: string;
  readonly description?: string;
}

/** Returns why a record can’t be split so: articles that are not its own or stand twice, and ids that are not free. */
export function splitRefusals(
  opened: EditableContent,
  id: string,
  evidence: readonly ArticleEvidence[],
  parts: readonly SplitPart[],
): Refusal[] {
  return [...articleRefusals(id, evidence, parts), ...idRefusals(opened, id, parts)];
}

function articleRefusals(
  id: string,
  evidence: readonly ArticleEvidence[],
  parts: readonly SplitPart[],
): Refusal[] {
  const known = new Set<string>(evidence.map(({ article }) => article.id));
  const moved = parts.flatMap(({ articles }) => articles);
  const refuse = (message: string, advice: Advice): Refusal => ({ message, ...placedAdvice(advice) });
  return [
    ...(parts.length === 0 || parts.some(({ articles }) => articles.length === 0)
      ? [refuse('No article is chosen for another record.', 'Choose the articles that mean somebody else.')]
      : []),
    ...moved
      .filter((one) => !known.has(one))
      .map((one) =>
        refuse(`The article "${one}" does not name "${id}".`, {
          advice: `npm run entities -- split ${id} lists those that do.`,
          atDesk: 'It may have been changed in the meantime.',
        }),
      ),
    ...moved
      .filter((one, index) => moved.indexOf(one) !== index)
      .map((one) => refuse(`The article "${one}" is chosen twice.`, 'Choose one record for it.')),
    ...(known.size > 0 && new Set(moved).size === known.size
      ? [
          refuse(
            `No article would be left for "${id}".`,
            'Leave the articles of one of them; to give the record another id, rename it.',
          ),
        ]
      : []),
  ];
}

function idRefusals(opened: EditableContent, id: string, parts: readonly SplitPart[]): Refusal[] {
  const ids = parts.flatMap(({ id: one }) => (one === undefined ? [] : [one]));
  return ids.flatMap((one, index): Refusal[] => {
    const fault = idFault(one);
    if (fault)
      return [{ message: `"${one}" ${fault}.`, advice: 'Choose another id, like "ada-example-writer".' }];
    if (one === id)
      return [{ message: `"${one}" is the record that is split.`, advice: 'Choose another id.' }];
    if (ids.indexOf(one) !== index)
      return [{ message: `Two parts have the id "${one}".`, advice: 'Give two ids.' }];
    if (opened.entity.has(one)) return [];
    const found = opened.files.find((file) => file.type === 'entity' && file.id.toLowerCase() === one);
    if (found)
      return [
        {
          message: `${found.file} can’t be read.`,
          ...seeWhatIsWrong,
        },
      ];
    return formerIdRefusals(opened, 'entity', one, id);
  });
}
