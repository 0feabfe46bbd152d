import type { QueryToken, Tokens } from './token.ts';

/** The maximum depth of nested brackets, and of consecutive negations; no reader needs more. */
const maxDepth = 50;

/** Removes brackets that are nested too deeply, so that the recursive parser cannot overflow the stack. */
export function limitDepth({ tokens, problems }: Tokens, text: string): Tokens {
  const kept: QueryToken[] = [];
  const tooDeep: QueryToken[] = [];
  let depth = 0;
  let negations = 0;
  for (const token of tokens) {
    negations = token.type === 'not' ? negations + 1 : 0;
    const isDeep =
      negations > maxDepth ||
      (token.type === 'open' && depth >= maxDepth) ||
      (token.type === 'field' && depth >= maxDepth) ||
      (token.type === 'close' && depth > maxDepth);
    if (token.type === 'open') depth += 1;
    if (token.type === 'close') depth = Math.max(0, depth - 1);
    (isDeep ? tooDeep : kept).push(token);
  }
  const [first] = tooDeep;
  if (!first) return { tokens, problems };
  const { start, end } = first;
  return {
    tokens: kept,
    problems: [...problems, { type: 'too-deep', start, end, text: text.slice(start, end) }],
  };
}
