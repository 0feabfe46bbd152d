import type { Span } from '../../../search/query/node.ts';
import { mistakeWords, valueWords } from '../../../shared/words/en/scripts/hint-words.ts';
import { fieldNames } from '../../../shared/words/en/scripts/field-names.ts';
import { punctuation } from '../../some-pages/page-punctuation.ts';
import { fields } from '../../../shared/base/query-field.ts';
import { nearestField } from './nearest-field.ts';
import { writeValue } from '../../../search/query/write.ts';
import type { FoundLeaf } from '../../../search/engine/answer.ts';
import { maxForms } from '../../../search/engine/forms.ts';
import type { Found } from '../../../search/engine/found.ts';

/** A hint about a part of the query. */
export interface Hint extends Span {
  readonly message: string;
  /** Suggested replacements of the part, with their names. */
  readonly suggestions: readonly { readonly text: string; readonly name: string }[];
}

const maxSuggestions = 3;
const listOfFields = () => fields.map((field) => fieldNames[field]).join(punctuation.comma);

/** Returns hints about mistakes, unknown values and ambiguous values in a query, in the order of the text. */
export async function hintsFor(found: Found): Promise<Hint[]> {
  const mistakes = found.query.problems.map((problem): Hint => {
    const { start, end, text } = problem;
    const near = problem.type === 'unknown-field' ? nearestField(text.replace(/[:：]$/u, '')) : undefined;
    const bare = problem.type === 'fuzzy' ? text.replace(/~\d*$/u, '') : text;
    const suggestion = problem.suggestion ?? (near && fieldNames[near]);
    return {
      start,
      end,
      message: mistakeWords[problem.type](bare, suggestion, listOfFields()),
      suggestions: suggestion ? [{ text: suggestion, name: suggestion }] : [],
    };
  });
  const values = await Promise.all(found.leaves.map(valueHints));
  return [...mistakes, ...values.flat()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

async function valueHints({ node, values = [], sequences = [] }: FoundLeaf): Promise<Hint[]> {
  const { start, end } = node;
  const cut = sequences.flat(2).find(({ cutFrom }) => cutFrom !== undefined)?.cutFrom;
  if (cut !== undefined) return [{ start, end, message: valueWords.cut(maxForms, cut), suggestions: [] }];
  if (node.type !== 'value') return [];
  const { field } = node;
  const hints = node.values.map(async ({ text, start, end }, index): Promise<Hint[]> => {
    const named = values[index]?.named ?? [];
    const isRecord = field === 'entity' || field === 'topic';
    const isNamed = isRecord || field === 'like';
    const suggest = ({ id, name }: { id: string; name: string }) => ({ text: writeValue(id), name });
    if (named.length > 1 && isRecord) {
      return [
        { start, end, message: valueWords.several(text, named.length), suggestions: named.map(suggest) },
      ];
    }
    if (named.length > 0) return [];
    const near = (await values[index]?.similar?.(maxSuggestions)) ?? [];
    const message = isNamed ? valueWords.unknown[field](text) : valueWords.unknown.other(text, field);
    return [{ start, end, message, suggestions: near.map(suggest) }];
  });
  return (await Promise.all(hints)).flat();
}
