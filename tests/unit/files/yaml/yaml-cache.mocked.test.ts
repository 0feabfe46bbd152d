import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { problemText } from '../../../../src/archive/problem.ts';
import { openArchive } from '../../../../src/files/open-archive.ts';
import * as parser from '../../../../src/files/parse-yaml.ts';
import { articleSchema } from '../../../../src/schema/article.ts';
import { entitySchema } from '../../../../src/schema/entity.ts';
import { YamlCache } from '../../../../src/files/yaml/yaml-cache.ts';
import { article, entity, openSettings, writeContent } from '../../../support/content.ts';

vi.mock('../../../../src/files/parse-yaml.ts', { spy: true });

// Everything here is fiction. The letter lists someone whom it never names: a warning, which needs the line of
// the list.
const files = {
  'articles/letter.md': article('', 'Nobody was there.', { entities: '\n  - ada' }),
  'articles/answer.md': article('', 'Ada Example was.', { entities: '[ada]' }),
  'entities/ada.yaml': entity('Ada Example', 'person'),
};
const texts = Object.keys(files).length + 1; // and site.yaml

/** Opens a content folder. Returns its problems, and the number of texts that were parsed. */
async function openCounted(
  content: string,
  yamlFile?: string,
): Promise<{ problems: string[]; parsed: number }> {
  vi.mocked(parser.parseYaml).mockClear();
  const { problems } = await openArchive(content, openSettings, { yamlFile });
  return { problems: problems.map(problemText), parsed: vi.mocked(parser.parseYaml).mock.calls.length };
}

function cachedContent(): { content: string; cache: string } {
  const content = writeContent(files);
  return { content, cache: join(content, '../cache/yaml.jsonl') };
}

test('each text is parsed once, though a problem in it needs its line', async () => {
  const { content } = cachedContent();
  const { problems, parsed } = await openCounted(content);
  expect(problems).toEqual([expect.stringContaining('letter.md:5  entities[0]')]);
  expect(parsed).toBe(texts);
});

test('a text that did not change is not parsed in the next run, and its problems are the same', async () => {
  const { content, cache } = cachedContent();
  const first = await openCounted(content, cache);
  expect(await openCounted(content, cache)).toEqual({ problems: first.problems, parsed: 0 });
});

test('a changed text alone is parsed in the next run', async () => {
  const { content, cache } = cachedContent();
  await openCounted(content, cache);
  const letter = join(content, 'articles/letter.md');
  writeFileSync(letter, readFileSync(letter, 'utf8').replace('date:', 'section: Letters\ndate:'));
  const { problems, parsed } = await openCounted(content, cache);
  expect(problems).toEqual([expect.stringContaining('letter.md:6  entities[0]')]);
  expect(parsed).toBe(1);
});

test('the records of texts that did not change are the same in the next run, and are not validated again', async () => {
  const { content, cache } = cachedContent();
  const first = await openArchive(content, openSettings, { yamlFile: cache });
  const validations = [articleSchema, entitySchema].map((schema) => vi.spyOn(schema, 'safeParse'));
  const again = await openArchive(content, openSettings, { yamlFile: cache });
  expect(again.content).toEqual(first.content);
  for (const validation of validations) expect(validation).not.toHaveBeenCalled();
});

test('a text with a fault has the same problem in the next run', async () => {
  const { content, cache } = cachedContent();
  writeFileSync(join(content, 'entities/ada.yaml'), 'name: Ada\nname: Eve\nkind: person\n');
  const first = await openCounted(content, cache);
  expect(first.problems.join('\n')).toContain('This field appears twice.');
  expect((await openCounted(content, cache)).problems).toEqual(first.problems);
});

test('a body that changed needs no parsing of the front matter', async () => {
  const { content, cache } = cachedContent();
  await openCounted(content, cache);
  const letter = join(content, 'articles/letter.md');
  writeFileSync(letter, `${readFileSync(letter, 'utf8')}\nA last word.\n`);
  expect((await openCounted(content, cache)).parsed).toBe(0);
});

test.each(['constructor', '__proto__', 'toString'])(
  'an unknown field %s is reported on its line',
  async (key) => {
    const { content, cache } = cachedContent();
    writeFileSync(join(content, 'entities/ada.yaml'), `name: Ada Example\nkind: person\n${key}: fiction\n`);
    const first = await openCounted(content, cache);
    expect(first.problems).toContainEqual(expect.stringContaining('ada.yaml:3 '));
    expect((await openCounted(content, cache)).problems).toEqual(first.problems);
  },
);

test('the same text that begins on another line of its file has the lines of that file', () => {
  const { parse } = new YamlCache(undefined);
  const text = 'name: Ada Example\nkind: person\n';
  expect([parse(text), parse(text, 5), parse(text)]).toEqual([
    parser.parseYaml(text, 1),
    parser.parseYaml(text, 5),
    parser.parseYaml(text, 1),
  ]);
});
