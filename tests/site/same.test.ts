import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fiction } from '../browser/fiction.ts';
import { buildFiction, digestsOf, temporaryFolder, textsOf } from '../support/build.ts';
import { runCommandWith } from '../support/run-command.ts';

/** The site of a content folder, built into a new folder. */
function build(content: string, variables: Readonly<Record<string, string>> = {}): string {
  const out = join(temporaryFolder(), 'out');
  const { code, stderr } = runCommandWith(variables, 'build', '--content', content, '--out', out);
  expect(code, stderr).toBe(0);
  return out;
}

const first = () => buildFiction(fiction);

test('the same content builds to the same bytes, whatever the time zone, the locale, the day and the order of files', () => {
  const { content, out } = first();
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
  const elsewhere = build(content, {
    TZ: 'Pacific/Kiritimati',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${anotherDay}`,
  });
  expect(digestsOf(elsewhere)).toEqual(expected);
  const turned = buildFiction(Object.fromEntries(Object.entries(fiction).toReversed()));
  expect(digestsOf(turned.out)).toEqual(expected);
});

test.each([
  ['an alias', 'entities/eagles.yaml', 'aliases: [ICE]', 'aliases: [Eagles]'],
  ['a name that others show', 'entities/jane-doe.yaml', 'name: Jane Doe', 'name: Jane Doe the director'],
  ['a topic’s label', 'topics/strikes.yaml', 'label: Strikes', 'label: Walkouts'],
  ['a title that others show', 'articles/2018/letter.md', 'title: Ferry', 'title: Boat'],
  ['a date', 'articles/2018/letter.md', 'date: 2018-06-19', 'date: 2017-06-19'],
  ['what is published', 'articles/2018/answer.md', 'section: Harbour', 'draft: true'],
])('after %s has changed, a warm build is what a cold one would be', (_, file, from, to) => {
  const { content } = first();
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  const warm = build(content);
  const cold = buildFiction({ ...fiction, [file]: text.replace(from, to) });
  expect(textsOf(warm)).toEqual(textsOf(cold.out));
});
