import { z } from 'zod';
import { privatePath } from '../../files/private-folder.ts';
import { readPrivate } from './private-decision.ts';

/** Pages of newspapers that were painted over apart from a decision. It stays in the private folder of the keeper’s machine. */
const privatePainting = z.strictObject({
  /** The format of the file. */
  format: z.literal(1),
  number: z.string(),
  /** `YYYY-MM-DD` */
  paintedOn: z.string(),
  /** The pages at which the keeper looked, by issue, from 1. */
  pages: z.array(z.strictObject({ issue: z.string(), page: z.number() })),
  /** The originals of the pictures that were painted over, as in a decision. */
  pictures: z.array(z.strictObject({ file: z.string(), keptAs: z.string(), renamedTo: z.string() })),
  /** The files of the issues as they were; a digest says how the painting left them. */
  originals: z.array(z.strictObject({ file: z.string(), before: z.string(), after: z.string() })),
});

export type PrivatePainting = z.output<typeof privatePainting>;

const folderName = 'paintings';

/** The folder of paintings, relative to the folder that contains the content folder. */
export const paintingsFolder = `${privatePath}/${folderName}`;

/** Returns the private file of a painting, relative to the folder that contains the content folder. */
export function paintingFile(number: string): string {
  return `${paintingsFolder}/${number}.json`;
}

/**
 * Reads the paintings of an archive, by number.
 *
 * @throws {DecisionsFault} if one can’t be read
 */
export function readPaintings(contentDir: string): PrivatePainting[] {
  return readPrivate(contentDir, folderName, privatePainting);
}
