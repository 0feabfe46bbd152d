import { callInputs } from '../../api/call-inputs.ts';

/** Returns what is wrong with the input of a request, a sentence; undefined if nothing is, or for an unknown name. */
export function inputFault(name: string, input: unknown): string | undefined {
  if (!Object.hasOwn(callInputs, name)) return undefined;
  const { error } = callInputs[name as keyof typeof callInputs].safeParse(input);
  const [issue] = error?.issues ?? [];
  if (!issue) return undefined;
  const place = issue.path.length === 0 ? '' : ` at “${issue.path.join('.')}”`;
  return `The desk can’t read this request${place}: ${issue.message.replace(/^Invalid input: /, '')}.`;
}
