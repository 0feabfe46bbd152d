import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildFiction, digestsOf } from '../../support/build.ts';
import { runBuild } from '../../support/builds/run-build.ts';
import { article } from '../../support/content.ts';
import { printed } from '../../support/print/printed.ts';

const folder = 'issues/harbor-gazette/1855-09-22/';
const named = 'The words of the keeper’s camera';

interface StatedPicture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** What of a IIIF manifest is compared with the files. */
interface Manifest {
  readonly items: readonly {
    readonly thumbnail: readonly StatedPicture[];
    readonly items: readonly { readonly items: readonly { readonly body: StatedPicture }[] }[];
  }[];
}

// Everything here is fiction.
test('a page of print has its pictures and boxes, the same after a change as when all is built anew', async () => {
  const page = await sharp({ create: { width: 2000, height: 3000, channels: 3, background: '#eee' } })
    .withExif({ IFD0: { Copyright: named } })
    .jpeg()
    .toBuffer();
  const yaml = String(printed['issues/harbor-gazette-1855-09-22.yaml']).replace('1.png', '1.jpg');
  const { content, out, ran } = buildFiction({
    ...printed,
    'issues/harbor-gazette-1855-09-22.yaml': yaml,
    'issues/harbor-gazette-1855-09-22/1.jpg': page,
  });
  expect(ran.code, ran.stderr).toBe(0);
  // It tells what takes long before it begins.
  expect(ran.stdout).toMatch(/^Making 4 pictures of printed pages from 0(?:\.\d)? MB …\n/);
  const files = () =>
    [...digestsOf(out).keys()].filter(
      (file) => file.startsWith(folder) && /^\d-/.test(file.slice(folder.length)),
    );
  const names = files().map((file) => file.slice(folder.length).replace(/[0-9a-f]{12}/, '…'));
  expect(names.toSorted()).toEqual(
    ['1-….json', '1-…-large.webp', '1-….webp', '2-…-large.webp', '2-….webp'].toSorted(),
  );
  const small = files().find((file) => /1-[0-9a-f]+\.webp$/.test(file))!;
  expect(await sharp(join(out, small)).metadata()).toMatchObject({ width: 1600, height: 2400 });
  const large = files().find((file) => /1-[0-9a-f]+-large\.webp$/.test(file))!;
  expect(await sharp(join(out, large)).metadata()).toMatchObject({ width: 2000, height: 3000 });
  expect(readFileSync(join(out, large)).includes('camera')).toBe(false);
  const manifest = JSON.parse(readFileSync(join(out, folder, 'manifest.json'), 'utf8')) as Manifest;
  const stated = manifest.items.flatMap(({ thumbnail, items }) => [thumbnail[0]!, items[0]!.items[0]!.body]);
  expect(stated).toHaveLength(4);
  for (const { id, width, height } of stated)
    expect(await sharp(join(out, folder, basename(id))).metadata()).toMatchObject({ width, height });
  expect(readFileSync(join(out, '_headers'), 'utf8')).toMatch(
    /^\/issues\/\*\n {2}Access-Control-Allow-Origin: \*$/m,
  );
  const json = files().find((file) => file.endsWith('.json'))!;
  const { articles } = JSON.parse(readFileSync(join(out, json), 'utf8')) as { articles: object };
  expect(Object.keys(articles)).toEqual(['ferry', 'lamp']);

  writeFileSync(join(content, 'articles/ferry.md'), article('draft: true\n', 'The ferry sailed.'));
  expect(runBuild('--content', content, '--out', out).code).toBe(0);
  // Without pictures, there is nothing on which words could be boxed.
  expect(files()).toEqual([]);
  writeFileSync(
    join(content, 'articles/ferry.md'),
    String(printed['articles/ferry.md']).replace('sailed', 'left'),
  );
  const again = runBuild('--content', content, '--out', out);
  expect(again.stdout).toContain('Making 4 pictures of printed pages');
  expect(runBuild('--content', content, '--out', out).stdout).not.toContain('Making');
  const warm = digestsOf(out);
  expect(files()).toHaveLength(5);
  rmSync(out, { recursive: true });
  expect(runBuild('--content', content, '--out', out).code).toBe(0);
  expect(digestsOf(out)).toEqual(warm);
});
