import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  exceptions,
  expressions,
  faultOf,
  isProved,
  provedBefore,
  scanned,
  src,
  type Expression,
} from '../support/expressions/scan-expressions.ts';

// Articles, files and addresses come from strangers, and one expression that tries the same characters again and
// again stops an import for hours on a few kilobytes. Hence the time of every expression grows with its text only.
// A scan of all takes a minute of the processor, so that only expressions are scanned which no earlier scan has
// proved; `npm run stress -- expressions` scans all again and keeps what it has proved.

const proved = provedBefore();
const wingOf = ({ file }: Expression) => file.split('/', file.startsWith('ingest/') ? 2 : 1).join('/');
const wings = Object.entries(Object.groupBy(scanned, wingOf));

describe('the expressions of the source code', () => {
  test.each(wings)(
    'take a time that grows with the text only in %s',
    (_, own) => {
      expect((own ?? []).flatMap((one) => (isProved(one, proved) ? [] : (faultOf(one) ?? [])))).toEqual([]);
      // The work is bounded by counts; only a busy machine takes this long.
    },
    900_000,
  );

  test('have at most ten exceptions, each for one of them', () => {
    expect(exceptions.length).toBeLessThanOrEqual(10);
    expect(
      exceptions.map(
        (one) =>
          expressions.filter((each) => each.file === one.file && each.text.startsWith(one.expression)).length,
      ),
    ).toEqual(exceptions.map(() => 1));
  });

  test('are found in all kinds of files, with their lines', () => {
    expect(expressions.length).toBeGreaterThan(500);
    expect(scanned.length).toBeGreaterThan(300);
    for (const { file, line, text } of expressions)
      expect(readFileSync(join(src, file), 'utf8').split('\n')[line - 1], `${file}:${line}`).toContain(
        text.split('\n')[0],
      );
  });
});

test.each([
  [/^(?:a|a)*$/, 'exponential'],
  [/^(?:\s*\w+\s*)*$/, 'exponential'],
  [/\s+$/, 'polynomial'],
  [/<meta[^>]*?\scontent=/i, 'polynomial'],
  [/(?<=[^a]*)b(?=.*c)/, 'polynomial'],
])('an expression that tries the same characters again is noticed: %s', (expression, degree) => {
  expect(faultOf({ file: 'a.ts', line: 3, text: String(expression) })).toMatch(
    new RegExp(`^src/a\\.ts:3 .*\\n.* ${degree}(?: \\(fuzz\\))? time on `),
  );
});
