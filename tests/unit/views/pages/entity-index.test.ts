import { describe, expect, test } from 'vitest';
import { entityIndexView, letterPaths } from '../../../../src/views/pages/entity-index.ts';
import { entity, type Files, publishUnused } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.

describe('the index of names', () => {
  const names: Files = {
    'entities/a.yaml': entity('The New Courier'),
    'entities/b.yaml': entity('Ursula von der Leyen', 'person'),
    'entities/c.yaml': entity('Ада Пример', 'person'),
    'entities/d.yaml': entity('灯塔', 'place'),
    'entities/e.yaml': entity('"1st Bank"'),
    'entities/f.yaml': entity('Éclair'),
    'entities/g.yaml': entity('Eel'),
  };

  test('files people by surname and other names without their article, in any script', async () => {
    const { archive, urls } = await build({ ...publishUnused, ...names });
    const { groups, letters } = entityIndexView(archive, urls, { number: 1 });
    expect(groups.map(({ letter, items }) => [letter, items.map(({ text }) => text)])).toEqual([
      ['0–9', ['1st Bank']],
      ['E', ['Éclair', 'Eel']],
      ['L', ['Leyen, Ursula von der']],
      ['N', ['New Courier, The']],
      ['П', ['Пример, Ада']],
      ['漢', ['灯塔']],
    ]);
    expect(letters.map(({ href }) => href)).toEqual([
      '#letter-0-9',
      '#letter-e',
      '#letter-l',
      '#letter-n',
      '#letter-u041f',
      '#letter-u6f22',
    ]);
  });

  const indexIn = async (language: string, own: readonly string[]) => {
    const { archive, urls } = await build({
      ...publishUnused,
      'site.yaml': `title: Courier\nlanguage: ${language}\nurl: https://courier.example\nunusedRecords: publish\n`,
      ...Object.fromEntries(own.map((name, index) => [`entities/e${index}.yaml`, entity(name)])),
    });
    return entityIndexView(archive, urls, { number: 1 });
  };
  const grouped = ({ groups }: Awaited<ReturnType<typeof indexIn>>) =>
    groups.map(({ letter, items }) => [letter, items.map(({ text }) => text)]);
  const mixed = ['龍門報', 'Zeppelin', '王港', '一心社', '三山', 'Anvil', '大埔', '"7 Seas"', '鬱林', 'Ада'];

  test('files names in Traditional Chinese by strokes, which it says', async () => {
    const index = await indexIn('zh-Hant', mixed);
    expect(grouped(index)).toEqual([
      ['0–9', ['7 Seas']],
      ['1 畫', ['一心社']],
      ['3 畫', ['三山', '大埔']],
      ['4 畫', ['王港']],
      ['16 畫', ['龍門報']],
      ['29 畫', ['鬱林']],
      ['A', ['Anvil']],
      ['Z', ['Zeppelin']],
      ['А', ['Ада']],
    ]);
    expect(index.order).toBe('中文名稱依首字筆畫數排列。');
    expect(index.letters[1]).toEqual({ text: '1 畫', href: '#letter-strokes-1' });
    expect(grouped(await indexIn('zh-TW', mixed))).toEqual(grouped(index));
  });

  test('files names in Simplified Chinese by pinyin, from A to Z once with Latin ones', async () => {
    const index = await indexIn('zh-Hans', [
      '张家港',
      '阿里',
      '中山',
      'Anvil',
      'Iris',
      '7号',
      '北京',
      'Zeppelin',
    ]);
    expect(grouped(index)).toEqual([
      ['0–9', ['7号']],
      ['A', ['阿里', 'Anvil']],
      ['B', ['北京']],
      ['I', ['Iris']],
      ['Z', ['张家港', '中山', 'Zeppelin']],
    ]);
    expect(index.order).toBe('中文名称按拼音排列，与拉丁字母名称列在同一字母下。');
    expect(grouped(await indexIn('zh', ['王港', 'Anvil']))).toEqual([
      ['A', ['Anvil']],
      ['W', ['王港']],
    ]);
  });

  test('files characters that an order does not know behind those that it knows', async () => {
    expect(grouped(await indexIn('zh-Hans', ['鿖', '左', '咗']))).toEqual([
      ['Z', ['左', '咗']],
      ['漢', ['鿖']],
    ]);
    expect(grouped(await indexIn('zh-Hant', ['鿖', '龘']))).toEqual([
      ['48 畫', ['龘']],
      ['漢', ['鿖']],
    ]);
  });

  test('says no order in other languages, and keeps Chinese characters under one heading', async () => {
    for (const language of ['en', 'ja', 'ko']) {
      const index = await indexIn(language, ['王港', '三山']);
      expect(index.order).toBeUndefined();
      expect(grouped(index).map(([letter]) => letter)).toEqual(['漢']);
    }
  });

  test('has one index per kind, with counts', async () => {
    const { archive, urls } = await build({ ...publishUnused, ...names });
    const { title, summary, kinds } = entityIndexView(archive, urls, { kind: 'person', number: 1 });
    expect([title, summary]).toEqual(['People', '2 people']);
    expect(kinds.map(({ text, href, count }) => [text, href, count])).toEqual([
      ['All', '/archive/entities/', 7],
      ['People', undefined, 2],
      ['Organizations', '/archive/organizations/', 4],
      ['Places', '/archive/places/', 1],
    ]);
    expect(letterPaths(archive)).toEqual([]);
  });

  test('has a page per letter if there are many names, and several for a letter with many', async () => {
    const { archive, urls } = await build({
      ...publishUnused,
      ...Object.fromEntries(
        Array.from({ length: 401 }, (_, index) => [
          `entities/e${index}.yaml`,
          entity(`${index < 201 ? 'Anvil' : 'Bell'} ${index}`),
        ]),
      ),
    });
    expect(letterPaths(archive).map(({ params }) => params.list)).toEqual(['a', 'a/page/2', 'b']);
    const front = entityIndexView(archive, urls, { number: 1 });
    expect(front.groups.map(({ letter, items }) => [letter, items.length])).toEqual([['Most mentioned', 50]]);
    expect(front.letters[0]).toEqual({ text: 'A', href: '/archive/entities/index/a/' });
    const letter = entityIndexView(archive, urls, letterPaths(archive)[1]!.props.page);
    expect([letter.title, letter.groups[0]!.items.length, letter.pager?.text]).toEqual([
      'A–Z index: A',
      1,
      'page 2 of 2',
    ]);
  });
});
