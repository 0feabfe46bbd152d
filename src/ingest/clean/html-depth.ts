import { Parser } from 'htmlparser2';
import { type IncomingProblem, type SourcePlace, refuse } from '../contract/incoming.ts';
import { SourceFault } from '../contract/source-fault.ts';

/** About the limit of browsers. Walking a much deeper tree overflows the stack. */
const maxDepth = 500;

/**
 * Checks that the elements of HTML are not nested too deeply to be parsed.
 *
 * @throws {SourceFault} if they are
 */
export function requireShallow(html: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      if (depth > maxDepth)
        throw new SourceFault(
          `Its HTML is nested more than ${maxDepth} levels deep.`,
          'Save only the text of the page, and import that.',
        );
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(html);
}

/** Refuses an item with HTML whose elements are nested too deeply; undefined if it is fine. */
export function depthProblem(html: string, place: SourcePlace): IncomingProblem | undefined {
  try {
    requireShallow(html);
    return undefined;
  } catch (error) {
    if (error instanceof SourceFault) return refuse(place, error.message, error.advice);
    throw error;
  }
}
