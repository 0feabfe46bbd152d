import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { archiveLoader } from '../../../../src/site/astro/archive-loader.ts';
import { handOver, handOverAgain, type Site } from '../../../../src/site/keep/handover.ts';
import { writeFiles } from '../../../support/build.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { article, entity } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

interface LoadOptions {
  readonly maxUnits?: number;
  readonly project?: keyof typeof pages;
  readonly watcher?: object;
  /** What is opened again while the collection is filled for the first time. */
  readonly meanwhile?: Site['archive'];
}

const pages = {
  'with collections': `---\nimport { getCollection } from 'astro:content';\n---\n`,
  'without collections': '<p>No fiction either.</p>',
};

/** Loads the articles of a fictional archive into a store that is a plain map, for a project with one page. */
async function load({ maxUnits, project = 'with collections', watcher, meanwhile }: LoadOptions = {}) {
  const root = temporaryFolder();
  writeFiles(root, {
    'src/pages/shelf.astro': pages[project],
    'src/content.config.ts': `import { defineCollection } from 'astro:content';`,
  });
  const { archive, urls } = await build({
    'entities/acme.yaml': entity('Acme'),
    'articles/ferry.md': article('', 'A ferry of fiction.', { title: 'The ferry' }),
    'articles/letter.md': article('', 'A letter of fiction.', { title: 'A letter' }),
    'articles/draft.md': article('draft: true\n', 'Not ready.', { title: 'The draft' }),
  });
  const contentDir = '/archive/content';
  const address = { origin: 'https://courier.example', base: '/archive/' };
  const site = { archive, urls, address, contentDir, pictures: new Map(), byCommand: false };
  handOver(site);
  const entries = new Map<string, { data: object; rendered?: { html: string } }>();
  const warn = vi.fn<(message: string) => void>();
  const context = {
    store: {
      clear: () => entries.clear(),
      set: (entry: { id: string; data: object }) => entries.set(entry.id, entry),
    },
    config: { root: pathToFileURL('/archive/'), srcDir: pathToFileURL(join(root, 'src')) },
    watcher,
    logger: { warn },
  };
  const { load } = archiveLoader('articles', maxUnits) as unknown as {
    load: (given: typeof context) => Promise<void>;
  };
  const loading = load(context);
  if (meanwhile) await handOverAgain({ ...site, archive: meanwhile });
  await loading;
  return { entries, warn, source: join(root, 'src') };
}

test('a collection has the data and the rendered text of published articles', async () => {
  const { entries, warn } = await load();
  expect([...entries.keys()].toSorted()).toEqual(['ferry', 'letter']);
  expect(entries.get('ferry')?.rendered?.html).toContain('A ferry of fiction.');
  expect(warn).not.toHaveBeenCalled();
});

test('texts too long for Astro’s data store are omitted with a warning, and the data is kept', async () => {
  const { entries, warn } = await load({ maxUnits: 20 });
  expect([...entries.values()].map(({ rendered }) => rendered)).toEqual([undefined, undefined]);
  expect(entries.get('ferry')?.data).toMatchObject({ title: 'The ferry' });
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^The texts of the articles are too long/)]]);
});

test('an archive that is opened again while a collection is filled is what it has in the end', async () => {
  const { archive: meanwhile } = await build({
    'articles/island.md': article('', 'An island of fiction.', { title: 'The island' }),
  });
  const { entries } = await load({ meanwhile, watcher: new EventEmitter() });
  expect([...entries.keys()]).toEqual(['island']);
});

test('a collection that no page reads stays empty in a build', async () => {
  expect((await load({ project: 'without collections' })).entries.size).toBe(0);
});

test('a collection that no page reads yet has only the paths of its files during development', async () => {
  const { entries } = await load({ project: 'without collections', watcher: new EventEmitter() });
  expect(Object.fromEntries(entries)).toEqual({
    ferry: { id: 'ferry', data: {}, filePath: 'content/articles/ferry.md' },
    letter: { id: 'letter', data: {}, filePath: 'content/articles/letter.md' },
  });
});

test('a collection is filled as soon as a page reads it during development', async () => {
  const watcher = new EventEmitter();
  const { entries, source } = await load({ project: 'without collections', watcher });
  const page = join(source, 'pages/new.astro');
  writeFileSync(page, pages['with collections']);
  watcher.emit('all', 'add', page);
  await expect.poll(() => entries.get('ferry')?.data).toMatchObject({ title: 'The ferry' });
});
