import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fiction } from '../browser/fiction.ts';
import { buildFiction, digestsOf } from '../support/build.ts';
import { runBuildWith } from '../support/builds/run-build.ts';
import { sharedBuild } from '../support/builds/shared-builds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the same content builds to the same bytes, whatever the time zone, the locale, the day and the order of files', async () => {
  const { content, out } = await sharedBuild(fiction);
  const expected = digestsOf(out);
  expect(expected.size).toBeGreaterThan(100);
  const anotherDay = join(temporaryFolder(), 'another-day.mjs');
  writeFileSync(
    anotherDay,
    `const days = 400 * 86400000;
     const real = Date;
     globalThis.Date = class extends real {
       constructor(...args) { super(...(args.length ? args : [real.now() + days])); }
       static now() { return real.now() + days; }
     };`,
  );
  const elsewhere = join(temporaryFolder(), 'out');
  const variables = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${anotherDay}`,
  };
  const { code, stderr } = runBuildWith(variables, '--content', content, '--out', elsewhere);
  expect(code, stderr).toBe(0);
  expect(digestsOf(elsewhere)).toEqual(expected);
  const turned = buildFiction(Object.fromEntries(Object.entries(fiction).toReversed()));
  expect(digestsOf(turned.out)).toEqual(expected);
});
