import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildFiction, digestsOf } from '../../support/build.ts';
import { runBuild } from '../../support/builds/run-build.ts';
import { elementsOf } from '../../support/html.ts';
import { printed } from '../../support/print/printed.ts';
import { runCommand } from '../../support/run-command.ts';

// Everything here is fiction.
const host = 'https://pictures.example/courier/';

/** Returns the addresses of all pictures of a page, by a parser of its own. */
function picturesOf(file: string): string[] {
  return elementsOf(readFileSync(file, 'utf8'), 'img').map(({ properties }) => String(properties['src']));
}

test('another host has the pictures of pages: the site has none, names them there, and a folder is filled for it', async () => {
  const { content, out, ran } = buildFiction({
    ...printed,
    'site.yaml': `title: The Lantern Courier\nurl: https://courier.example/\nimages:\n  base: ${host}\n`,
    'pages/about.md': '---\ntitle: About\n---\n\nFiction.\n',
  });
  expect(ran.code, ran.stderr).toBe(0);
  expect([...digestsOf(out).keys()].filter((file) => /^issues\/.*\.webp$/.test(file))).toEqual([]);
  const shown = picturesOf(join(out, 'issues/harbor-gazette/1855-09-22/index.html'));
  expect(shown.map((src) => src.replace(/[0-9a-f]{12}/, '…'))).toEqual(
    [1, 2].map((page) => `${host}issues/harbor-gazette/1855-09-22/${page}-….webp`),
  );
  for (const file of ['index.html', 'articles/ferry/index.html', '_headers'])
    expect(readFileSync(join(out, file), 'utf8')).toContain("img-src 'self' https://pictures.example;");
  expect(readFileSync(join(out, 'about/index.html'), 'utf8')).toContain(
    'The pictures of printed pages come from pictures.example; nothing else comes from there.',
  );

  const folder = `${out}-pictures`;
  const pictures = (...args: string[]) =>
    runCommand('pictures', '--content', content, '--out', folder, ...args);
  expect(pictures('--dry-run').stdout).toContain('4 to be made, 0 no longer shown');
  expect(existsSync(folder)).toBe(false);
  expect(pictures().code).toBe(0);
  for (const src of shown) {
    const file = join(folder, src.slice(host.length));
    expect(await sharp(file).metadata()).toMatchObject({ format: 'webp' });
  }
  expect(
    readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.webp')),
  ).toHaveLength(4);
  expect(pictures().stdout).toContain('0 to be made, 0 no longer shown');

  // An article that is no longer published takes its page’s picture with it.
  const ferry = join(content, 'articles/ferry.md');
  writeFileSync(ferry, readFileSync(ferry, 'utf8').replace('---\n', '---\ndraft: true\n'));
  const { stdout } = pictures();
  expect(stdout).toContain('Delete these there: no page shows them any more.');
  for (const src of shown) expect(stdout).toContain(src);
  expect(runBuild('--content', content, '--out', out).code).toBe(0);
  expect(picturesOf(join(out, 'issues/harbor-gazette/1855-09-22/index.html'))).toEqual([]);
});
