import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltFiction, buildFiction, digestsOf, writeFiles } from '../support/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { article, entity } from '../support/content.ts';
import { picture } from '../support/picture.ts';
import { runBuild } from '../support/builds/run-build.ts';

// All of it is fiction.
const files = {
  'articles/2018/lighthouse.md': article(
    'image:\n  src: lighthouse.png\n  alt: A lighthouse that never was\n',
    'The Example Light Company runs it.\n\n![A lamp](lamp.png)',
    { entities: '[light-company]' },
  ),
  'articles/2018/lighthouse.png': picture(800, 400),
  'articles/2018/lamp.png': picture(90, 60),
  'articles/1923/ferry.md': article('', 'A ferry of fiction.', { title: 'The ferry', date: '1923-05' }),
  'entities/light-company.yaml': entity('Example Light Company'),
};

describe('a build', () => {
  let built: BuiltFiction;
  let before: Map<string, string>;
  beforeAll(() => {
    built = buildFiction(files);
    before = digestsOf(built.out);
  });

  const build = (out = built.out) => runBuild('--content', built.content, '--out', out);
  const breakContent = () => writeFiles(built.content, { 'articles/broken.md': article('topic: x\n') });
  const mendContent = () =>
    writeFiles(built.content, { 'articles/broken.md': article('draft: true\n', 'A draft of fiction.') });

  test('reports what was built, and where', () => {
    expect(built.ran.stderr).toBe('');
    expect(built.ran.stdout).toMatch(
      /^Built \d+ pages: \d+ files, \d\.\d MB, in \d+\.\d s, in .*out, for https:\/\/courier\.example\/\n$/,
    );
    expect(built.ran.code).toBe(0);
  });

  test('reports all errors of the content, and leaves the last site byte for byte', () => {
    breakContent();
    const { code, stdout, stderr } = build();
    mendContent();
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^content\/articles\/broken\.md:\d+ {2}topic\n/);
    expect(stderr).toContain('\n\n1 error in 1 file.\n');
    expect(stderr).toContain('Nothing was built. The previous site is unchanged.');
    expect(digestsOf(built.out)).toEqual(before);
  });

  test('leaves the last site byte for byte, and nothing else, when it fails halfway', () => {
    writeFiles(built.content, { 'articles/2018/lamp.png': 'no picture at all' });
    const { code, stderr } = build();
    writeFiles(built.content, { 'articles/2018/lamp.png': files['articles/2018/lamp.png'] });
    expect(code).toBe(1);
    expect(stderr).toContain('lamp.png');
    expect(stderr).toMatch(/\nNothing was built\. The previous site is unchanged\.\n$/);
    expect(digestsOf(built.out)).toEqual(before);
    expect(readdirSync(join(built.out, '..')).toSorted()).toEqual([
      '.out.backfile-manifest',
      'content',
      'out',
    ]);
  });

  test('finishes an update that was interrupted, even if nothing can be built, and cleans up', () => {
    const parent = join(built.out, '..');
    renameSync(join(built.out, 'index.html'), join(parent, 'index.html'));
    writeFiles(join(parent, '.out.backfile-new'), {
      'index.html': 'a new front',
      'half.html': 'half a site',
    });
    writeFileSync(
      join(parent, '.out.backfile-journal'),
      JSON.stringify({ moved: ['index.html'], removed: ['robots.txt'] }),
    );
    breakContent();
    expect(build().stdout).toBe('The last update of the site was interrupted; it is finished now.\n');
    expect(readFileSync(join(built.out, 'index.html'), 'utf8')).toBe('a new front');
    expect(existsSync(join(built.out, 'robots.txt'))).toBe(false);
    mendContent();
    rmSync(join(parent, 'index.html'));
    expect(build().code).toBe(0);
    expect(digestsOf(built.out), 'what was changed by hand is made again').toEqual(before);
    expect(readdirSync(parent).filter((name) => name.startsWith('.out.'))).toEqual([
      '.out.backfile-manifest',
    ]);
  });

  test('replaces the target of a symbolic link, and keeps the link', () => {
    const link = join(temporaryFolder(), 'dist');
    symlinkSync(built.out, link);
    const { code, stdout } = build(link);
    expect([code, stdout.includes('Built ')]).toEqual([0, true]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(digestsOf(built.out)).toEqual(before);
    expect(readdirSync(join(link, '..'))).toEqual(['dist']);
  });

  test.each([
    ['holds the content', () => join(built.content, '..'), 'contains the project or its content'],
    ['holds the project', () => '.', 'contains the project or its content'],
    ['lies in the content', () => join(built.content, 'site'), 'is inside the content folder'],
    ['has other files in it', () => 'tests/support', 'contains files that were not made by a build'],
  ])('rejects an output folder that %s', (_, folder, fault) => {
    const out = folder();
    const { code, stderr } = build(out);
    expect(code).toBe(2);
    expect(stderr).toBe(`The folder “${out}” ${fault}. Choose another with --out.\n`);
  });
});
