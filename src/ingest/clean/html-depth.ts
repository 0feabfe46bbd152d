import { Parser } from 'htmlparser2';
import { type IncomingProblem, type SourcePlace, refuse } from '../contract/incoming.ts';

/** About the limit of browsers. Walking a much deeper tree overflows the stack. */
const maxDepth = 500;

class TooDeep extends Error {}

/** Refuses HTML whose elements are nested too deeply; undefined if it is fine. */
export function depthProblem(html: string, place: SourcePlace): IncomingProblem | undefined {
  return isTooDeep(html)
    ? refuse(
        place,
        `Its HTML is nested more than ${maxDepth} levels deep.`,
        'Save only the text of the page, and import that.',
      )
    : undefined;
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      if (depth > maxDepth) throw new TooDeep();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  try {
    parser.end(html);
  } catch (error) {
    if (error instanceof TooDeep) return true;
    throw error;
  }
  return false;
}
