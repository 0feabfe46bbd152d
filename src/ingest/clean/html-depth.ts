import { Parser } from 'htmlparser2';
import { type IncomingProblem, type SourcePlace, refuse } from '../contract/incoming.ts';

/** As deep as browsers go, nearly. What walks a much deeper tree runs out of stack. */
const maxDepth = 500;

class TooDeep extends Error {}

/** Refuses HTML whose elements stand too deep in one another; undefined where all is well. */
export function depthProblem(html: string, place: SourcePlace): IncomingProblem | undefined {
  return isTooDeep(html)
    ? refuse(
        place,
        `Its HTML has elements more than ${maxDepth} deep in one another.`,
        'Save the text of the page by itself, and import that.',
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
