import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { archiveOpener } from '../../../src/files/open-archive.ts';
import * as yaml from '../../../src/files/parse-yaml.ts';
import * as texts from '../../../src/files/read-text.ts';
import * as renderer from '../../../src/markdown/render.ts';
import { article, entity, openSettings, writeContent } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

vi.mock('../../../src/markdown/render.ts', { spy: true });
vi.mock('../../../src/files/read-text.ts', { spy: true });
vi.mock('../../../src/files/parse-yaml.ts', { spy: true });

// Everything here is fiction.
const files = {
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `articles/story-${index}.md`,
      article('', `Acme and Ada Example met, ${index}.`, { entities: index < 30 ? '[acme]' : '[ada]' }),
    ]),
  ),
  'entities/acme.yaml': entity('Acme'),
  'entities/ada.yaml': entity('Ada Example', 'person'),
};

/** Saves a file of an open folder. @returns how many files were read and parsed, and how many texts rendered */
async function workAfter(
  path: string,
  text: string,
): Promise<Record<'read' | 'parsed' | 'rendered', number>> {
  const dir = writeContent(files);
  const cacheFile = join(temporaryFolder(), 'bodies.jsonl');
  const open = archiveOpener(dir, { ...openSettings, cacheFile });
  await open();
  writeFileSync(join(dir, path), text);
  vi.clearAllMocks();
  const { archive } = await open([`content/${path}`]);
  expect(archive).toBeDefined();
  return {
    read: vi.mocked(texts.readText).mock.calls.filter(([file]) => !file.endsWith('site.yaml')).length,
    parsed: vi.mocked(yaml.parseYaml).mock.calls.length,
    rendered: vi.mocked(renderer.render).mock.calls.length,
  };
}

test('only the saved article is read, parsed and rendered', async () => {
  const text = article('', 'Acme met nobody.', { title: 'Other', entities: '[acme]' });
  expect(await workAfter('articles/story-3.md', text)).toEqual({ read: 1, parsed: 1, rendered: 1 });
});

test('after a new name of a record, only the articles that list it are rendered', async () => {
  expect(
    await workAfter('entities/ada.yaml', entity('Ada Example', 'person', 'aliases: [Ada E.]\n')),
  ).toEqual({
    read: 1,
    parsed: 1,
    rendered: 10,
  });
});

test('after another description of a record, nothing is rendered', async () => {
  expect(
    await workAfter('entities/ada.yaml', entity('Ada Example', 'person', 'description: A pilot.\n')),
  ).toEqual({ read: 1, parsed: 1, rendered: 0 });
});
