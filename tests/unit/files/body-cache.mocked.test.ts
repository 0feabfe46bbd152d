import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { article, entity, openSettings, writeContent } from '../../support/content.ts';
import { openArchive } from '../../../src/files/open-archive.ts';
import * as shingles from '../../../src/text/shingles.ts';
import * as words from '../../../src/text/tokens.ts';
import { groupVersions } from '../../../src/views/parts/articles/group-versions.ts';
import * as renderer from '../../../src/markdown/render.ts';
import { readFileSync, writeFileSync } from 'node:fs';

vi.mock('../../../src/markdown/render.ts', { spy: true });
vi.mock('../../../src/text/shingles.ts', { spy: true });
vi.mock('../../../src/text/tokens.ts', { spy: true });

// Everything here is fiction.
const files = {
  'articles/a.md': article('', 'Ada Example met the Acme Works Club.', { entities: '[ada, acme]' }),
  'articles/b.md': article('', 'Nobody was there.'),
  'articles/c.md': article('language: ru\n', 'Был Олег Горелкин. Там дом Горелкина.', { entities: '[oleg]' }),
  'entities/oleg.yaml': entity('Олег Горелкин', 'person'),
  'entities/ada.yaml': entity('Ada Example', 'person'),
  'entities/acme.yaml': entity('Acme Works'),
};

/**
 * Opens a changed folder with a warm cache, and checks that the result is the same as without it.
 * @returns the number of bodies rendered again
 */
async function reopenAfter(change: (dir: string) => void): Promise<number> {
  const dir = writeContent(files);
  const settings = { ...openSettings, cacheFile: join(dir, '..', 'cache', 'bodies.jsonl') };
  await openArchive(dir, settings);
  change(dir);
  vi.mocked(renderer.render).mockClear();
  const warm = await openArchive(dir, settings);
  const rendered = vi.mocked(renderer.render).mock.calls.length;
  const cold = await openArchive(dir, openSettings);
  expect(warm).toEqual(cold);
  return rendered;
}

const edit = (file: string, from: string, to: string) => (dir: string) => {
  const path = join(dir, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('a cached body is reused', () => {
  test('if nothing changed', async () => {
    expect(await reopenAfter(() => {})).toBe(0);
  });

  test('if only unrelated content changed', async () => {
    expect(
      await reopenAfter(
        edit('entities/acme.yaml', 'kind: organization', 'kind: organization\ndescription: A club.'),
      ),
    ).toBe(0);
  });
});

test('versions of stories are found without reading texts again', async () => {
  const text = `${Array.from({ length: 240 }, (_, index) => `Word${index % 89}`).join(' ')}.`;
  const dir = writeContent({
    'articles/a.md': article('', text, { title: 'First' }),
    'articles/b.md': article('', text, { title: 'Second' }),
  });
  const settings = { ...openSettings, cacheFile: join(dir, '..', 'cache', 'bodies.jsonl') };
  await openArchive(dir, settings);
  vi.mocked(shingles.shinglesOf).mockClear();
  const { archive } = await openArchive(dir, settings);
  expect(groupVersions(archive!, archive!.articles)[0]!.others).toHaveLength(1);
  expect(shingles.shinglesOf).not.toHaveBeenCalled();
});

test('the names of an entity are divided into words as often for many articles that list it as for one', async () => {
  const divisionsOf = async (articles: number) => {
    const dir = writeContent({
      'entities/ada.yaml': entity('Ada Example', 'person'),
      ...Object.fromEntries(
        Array.from({ length: articles }, (_, index) => [
          `articles/a${index}.md`,
          article('', 'Nobody was there.', { entities: '[ada]' }),
        ]),
      ),
    });
    const settings = { ...openSettings, cacheFile: join(dir, '..', 'cache', 'bodies.jsonl') };
    await openArchive(dir, settings);
    vi.mocked(words.tokenize).mockClear();
    await openArchive(dir, settings);
    return vi.mocked(words.tokenize).mock.calls.filter(([text]) => text === 'Ada Example').length;
  };
  expect(await divisionsOf(5)).toBe(await divisionsOf(1));
});

describe('a body is rendered again', () => {
  test('if its text changed', async () => {
    expect(await reopenAfter(edit('articles/b.md', 'Nobody', 'No one'))).toBe(1);
  });

  test('if a listed entity gets a new alias', async () => {
    expect(await reopenAfter(edit('entities/acme.yaml', 'kind:', 'aliases: [Works]\nkind:'))).toBe(1);
  });

  test('if an unlisted entity gets a longer name that blocks a mention', async () => {
    const rendered = await reopenAfter((dir) =>
      writeFileSync(join(dir, 'entities/club.yaml'), entity('Acme Works Club')),
    );
    expect(rendered).toBe(1);
  });

  test('if an unlisted entity gets a name that is a case of a listed one', async () => {
    const rendered = await reopenAfter((dir) =>
      writeFileSync(join(dir, 'entities/vera.yaml'), entity('Горелкина', 'person')),
    );
    expect(rendered).toBe(1);
  });

  test('if the language of an article changed', async () => {
    expect(await reopenAfter(edit('articles/c.md', 'language: ru', 'language: en'))).toBe(1);
  });

  test('if the kind of a listed entity changed, since only people have surnames', async () => {
    expect(await reopenAfter(edit('entities/ada.yaml', 'person', 'work'))).toBe(1);
  });

  test('if the cache file is damaged', async () => {
    expect(
      await reopenAfter((dir) => writeFileSync(join(dir, '..', 'cache', 'bodies.jsonl'), '["x", {"bo')),
    ).toBe(3);
  });
});
