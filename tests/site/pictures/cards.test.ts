import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builderProject, runBuild } from '../../support/builds/run-build.ts';
import { buildFiction, digestsOf } from '../../support/build.ts';
import { article, site } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Everything here is fiction.
const titled = (title: string) => article('', 'Fiction.', { title });

test('a card is drawn once and kept; that of a removed article, or of a name taken out of a headline, is nowhere any more', () => {
  const { content, out, ran } = buildFiction({
    'site.yaml': `${site}shareCards: articles\n`,
    'articles/ferry.md': titled('The ferry of Ada Vale'),
    'articles/lamp.md': titled('The lamp is lit'),
    'articles/gone.md': titled('Nobody came'),
  });
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stdout).toContain('3 files of the site are cards for shared links.');
  const name = hash('sha256', content).slice(0, 12);
  const cache = join(builderProject(), '.astro/cache-elsewhere', name, 'cards');
  const cached = () => readdirSync(cache).map((name) => readFileSync(join(cache, name)).toString('latin1'));
  expect(cached().filter((bytes) => /Ada Vale|Nobody came/.test(bytes))).toHaveLength(2);

  writeFileSync(join(content, 'articles/ferry.md'), titled('The ferry of [name withheld]'));
  rmSync(join(content, 'articles/gone.md'));
  const build = (folder: string) => runBuild('--content', content, '--out', folder);
  expect(build(out).code).toBe(0);
  expect(cached()).toHaveLength(3);
  expect(cached().filter((bytes) => /Ada Vale|Nobody came/.test(bytes))).toEqual([]);
  expect([...digestsOf(out).keys()].filter((path) => path.endsWith('share.png'))).toEqual([
    'articles/ferry/share.png',
    'articles/lamp/share.png',
    'share.png',
  ]);

  // One of the kept cards is damaged, and another is used by the build to a new folder.
  const [first] = readdirSync(cache);
  writeFileSync(join(cache, first!), 'damaged');
  const fresh = join(temporaryFolder(), 'out');
  expect(build(fresh).code).toBe(0);
  expect(digestsOf(fresh)).toEqual(digestsOf(out));

  writeFileSync(join(content, 'site.yaml'), site);
  expect(build(out).code).toBe(0);
  expect([...digestsOf(out).keys()].filter((path) => path.endsWith('share.png'))).toEqual(['share.png']);
  expect(readdirSync(cache)).toEqual([]);
});
