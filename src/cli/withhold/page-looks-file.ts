import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { PageLook } from '../../withhold/plan/page-looks.ts';
import type { PageToLookAt } from '../../withhold/plan/pages-of-decision.ts';
import { UsageError } from '../usage.ts';

const pixels = z.int().nonnegative();

/** The file of `--paint`: a list of pages, as {@link looksText} proposes it. */
const looksFile = z.array(
  z.strictObject({
    issue: z.string(),
    page: z.int().positive(),
    picture: z.string().optional(),
    lookedAt: z.boolean(),
    paint: z.array(z.tuple([pixels, pixels, pixels, pixels])).nullable(),
  }),
);

/**
 * Reads the pages at which a keeper has looked; those without `lookedAt: true` are left as they are.
 *
 * @throws {UsageError} if it can’t be read
 */
export function readLooks(file: string): PageLook[] {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`There is no file "${file}".`);
  }
  let read;
  try {
    read = looksFile.safeParse(parse(text));
  } catch (error) {
    throw new UsageError(`${file} is not YAML: ${(error as Error).message}`);
  }
  if (!read.success) {
    const [{ path, message }] = read.error.issues as [z.core.$ZodIssue];
    throw new UsageError(
      `${file}: item ${Number(path[0] ?? 0) + 1}, ${path.slice(1).join('.') || 'the list'}: ${message}`,
    );
  }
  return read.data
    .filter(({ lookedAt }) => lookedAt)
    .map(({ issue, page, paint }) => ({ issue, page, parts: paint ?? [] }));
}

/** Returns the text of such a file, in which nobody has looked yet. */
export function looksText(pages: readonly PageToLookAt[]): string {
  return pages
    .map(
      ({ issue, page, label, picture, size, proposed }) =>
        `# ${stringify(label ?? String(page)).trim()}, ${size.join(' × ')} pixels
- issue: ${issue}
  page: ${page}
  picture: ${stringify(picture).trim()}
  lookedAt: false
  paint: [${proposed.map((box) => `[${box.join(', ')}]`).join(', ')}]
`,
    )
    .join('');
}
