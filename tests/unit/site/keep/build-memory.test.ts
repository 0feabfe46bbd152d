import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fiction, longDay } from '../../../browser/fiction.ts';
import { BuildMemory } from '../../../../src/site/keep/build-memory.ts';
import { loadMemory, saveMemory, type KnownSite } from '../../../../src/site/keep/memory-file.ts';
import { makeUrls } from '../../../../src/shared/base/urls.ts';
import { edits, type Texts, textsIn } from '../../../support/builds/edits.ts';
import { article, entity, open, site } from '../../../support/content.ts';
import { Random } from '../../../support/random.ts';
import { rememberSite, viewsOf } from '../../../support/builds/remembered-site.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { build, manyArticles, type TestArchive } from '../../../support/views.ts';

// Everything here is fiction. The oracle makes all views of both archives, without a memory, and compares them.

const urls = makeUrls('https://courier.example', '/archive/');

async function openTexts(texts: Texts): Promise<TestArchive | undefined> {
  const { archive } = await open(texts);
  return archive && { archive, urls };
}

/** Passes what is known through its file, as between two builds. */
function reopened(known: KnownSite): KnownSite {
  const file = join(temporaryFolder(), 'memory.jsonl');
  saveMemory(file, 'key', known);
  return loadMemory(file, 'key')!;
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([file, view]) => before.get(file) !== view).map(([file]) => file);
}

const files = { ...fiction, ...longDay };

/** An archive of every kind of page, and what a build of it remembers. */
async function openBase() {
  const texts = textsIn(files);
  const opened = (await openTexts(texts))!;
  return { texts, known: reopened(rememberSite(opened).known), views: viewsOf(opened) };
}
let base: ReturnType<typeof openBase> | undefined;

describe('what a build remembers', () => {
  test('makes no page again if nothing has changed', async () => {
    const texts = textsIn(files);
    const { known, made } = rememberSite((await openTexts(texts))!);
    expect(made.size).toBeGreaterThan(300);
    const again = rememberSite((await openTexts(texts))!, reopened(known));
    expect([...again.made]).toEqual([]);
    expect(again.memory.files()).toHaveLength(made.size);
  });

  test.each(Object.keys(edits))('makes every page again that differs after an edit: %s', async (kind) => {
    const { texts, known, views: before } = await (base ??= openBase());
    const random = new Random(kind.length + kind.charCodeAt(0));
    let tried = 0;
    for (let number = 1; number <= 8 && tried < 2; number += 1) {
      const edited = edits[kind]!(texts, (list) => random.pick(list), number);
      const after = await openTexts(edited);
      if (!after) continue;
      tried += 1;
      const { made, memory } = rememberSite(after, known);
      const views = viewsOf(after);
      expect(differing(before, views).filter((file) => !made.has(file))).toEqual([]);
      expect(new Set(memory.files())).toEqual(new Set(views.keys()));
    }
    expect(tried).toBeGreaterThan(0);
  });

  test('makes every page again that names a topic which got a page or lost it', async () => {
    const withTopics = (topics: string) => ({
      'site.yaml': `${site}topicPagesFrom: 2\n`,
      'topics/tides.yaml': 'label: Tides\n',
      'entities/acme.yaml': entity('Acme'),
      'articles/one.md': article('', 'Acme came.', { entities: '[acme]', topics: '[tides]' }),
      'articles/two.md': article('', 'Nobody came.', { title: 'Two', date: '1931-01-02', topics }),
    });
    const without = await build(withTopics('[]'));
    const having = await build(withTopics('[tides]'));
    for (const [before, after] of [
      [without, having],
      [having, without],
    ] as const) {
      const { made } = rememberSite(after, rememberSite(before).known);
      const files = differing(viewsOf(before), viewsOf(after));
      expect(files.some((file) => file.startsWith('entityRoute/acme/'))).toBe(true);
      expect(files.filter((file) => !made.has(file))).toEqual([]);
    }
  });

  test('makes every page again that differs, after any series of edits', async () => {
    const random = new Random(1987);
    const pick = <T>(list: readonly T[]) => random.pick(list);
    let texts = textsIn(files);
    let { known, views } = await (base ??= openBase());
    for (let number = 10; number < 22; number += 1) {
      const edited = edits[pick(Object.keys(edits))]!(texts, pick, number);
      const after = await openTexts(edited);
      if (!after) continue;
      const site = rememberSite(after, reopened(known));
      const now = viewsOf(after);
      expect(differing(views, now).filter((file) => !site.made.has(file))).toEqual([]);
      [texts, views, known] = [edited, now, site.known];
    }
  });

  test('after one changed headline makes few pages again, however many articles there are', async () => {
    const dates = ['1987-03-02', '1987-03-03', '1987-04-01', '1988-01-01', '1989-05-05'];
    const files = textsIn(manyArticles(400, dates));
    const { known } = rememberSite(await build(files));
    const changed = files['articles/story-0003.md']!.replace('title: Story 3', 'title: Story three');
    const { made } = rememberSite(await build({ ...files, 'articles/story-0003.md': changed }), known);
    expect(made.size).toBeGreaterThan(5);
    expect(made.size).toBeLessThan(60);
  });

  test('refuses two pages at one address, of one route or of two', async () => {
    const { archive } = (await openTexts(textsIn(files)))!;
    const openMemory = () => new BuildMemory(undefined, archive, urls, { versionOfPicture: () => '' });
    const pathsOf = (...ids: readonly string[]) => ({
      paths: () => ids.map((id) => ({ params: { id }, props: undefined })),
    });
    const isInPlace = () => false;
    expect(() => openMemory().dirtyPages('boats/[id]', pathsOf('ada', 'bo', 'ada'), isInPlace)).toThrow(
      'Two pages have the address boats/ada/index.html: both of boats/[id].',
    );
    const memory = openMemory();
    expect(memory.dirtyPages('boats/[id]', pathsOf('ada'), isInPlace)).toHaveLength(1);
    const other = { paths: () => [{ params: { path: 'boats/ada' }, props: undefined }] };
    expect(() => memory.dirtyPages('[...path]', other, isInPlace)).toThrow(
      'Two pages have the address boats/ada/index.html: of boats/[id] and of [...path].',
    );
  });

  test('names nothing that is not read any more; what else is numbered stays so until much is gone', async () => {
    const texts = textsIn(manyArticles(60, ['1987-03-02', '1987-04-01', '1988-01-01']));
    const paths = Object.keys(texts).filter((path) => path.startsWith('articles/'));
    const without = (count: number) =>
      Object.fromEntries(Object.entries(texts).filter(([path]) => !paths.slice(0, count).includes(path)));
    const idOf = (path: string) => path.replace(/^articles\/|\.md$/g, '');
    const { known } = rememberSite(await build(texts));
    const isNamed = ({ cells }: KnownSite, count: number) =>
      cells.some((cell) => paths.slice(0, count).some((path) => cell.includes(idOf(path))));
    expect(isNamed(known, 1)).toBe(true);

    const one = rememberSite(await build(without(1)), reopened(known)).known;
    expect(isNamed(one, 1)).toBe(false);
    expect(one.cells).toContain('');
    const moved = one.cells.filter((cell, number) => cell !== '' && known.cells[number] !== cell);
    expect(moved.length).toBe(one.cells.length - known.cells.length);

    const many = rememberSite(await build(without(30)), reopened(one)).known;
    expect(isNamed(many, 30)).toBe(false);
    expect(many.cells).not.toContain('');
    expect(many.cells.length).toBeLessThan(known.cells.length * 0.8);

    for (const [count, last] of [
      [1, one],
      [30, many],
    ] as const) {
      const again = rememberSite(await build(without(count)), reopened(last));
      expect([...again.made]).toEqual([]);
      expect(reopened(again.known)).toEqual(reopened(last));
    }
  });

  test('a comment in a file changes no page', async () => {
    const files = textsIn(fiction);
    const { known } = rememberSite(await build(files));
    const path = 'articles/2018/answer.md';
    const commented = files[path]!.replace('title:', '# A note.\ntitle:');
    expect([...rememberSite(await build({ ...files, [path]: commented }), known).made]).toEqual([]);
  });

  test('a page says why it is made again', async () => {
    const files = {
      'articles/one.md': article(),
      'articles/two.md': article('', 'Fiction.', { title: 'Two' }),
    };
    const { known } = rememberSite(await build(files));
    const { memory } = rememberSite(
      await build({ ...files, 'articles/two.md': article('', 'Fiction.', { title: 'Second' }) }),
      known,
    );
    const why = [...memory.why].find(([file]) => file.startsWith('articleRoute/two/'));
    expect(why?.[1]).toBe('text:two');
  });
});
