import type { PackedForm } from '../../format/packed-index.ts';
import type { PatternNode } from '../../query/node.ts';
import { fold } from '../../words/fold.ts';
import { mostFrequent } from '../forms.ts';
import type { Bundle } from '../open-index.ts';

/** The words of a bundle that match a pattern. */
interface PatternForms {
  readonly forms: readonly string[];
  /** The number of all matching words, if only the commonest are returned. */
  readonly cutFrom?: number;
}

/** Returns the folded words of a bundle that match a pattern, the commonest if there are many. */
export async function formsLike({ text }: PatternNode, { forms }: Bundle): Promise<PatternForms> {
  const parts = text.split(/([*?])/u).map((part) => (part === '*' || part === '?' ? part : fold(part)));
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const wildcards: Readonly<Record<string, string>> = { '*': '.*', '?': '.' };
  const pattern = new RegExp(`^${parts.map((part) => wildcards[part] ?? part).join('')}$`, 'u');
  const known: readonly PackedForm[] = await (first === '' ? forms.ending(last) : forms.beginning(first));
  return mostFrequent(known.filter(({ form }) => pattern.test(form)));
}
