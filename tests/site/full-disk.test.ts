import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestsOf, writeFiles } from '../support/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { article, entity, site } from '../support/content.ts';
import { keepersEnv } from '../support/keepers-env.ts';
import { builderProject, runBuild } from '../support/builds/run-build.ts';

const unchanged = 'Nothing was built. The previous site is unchanged.\n';

// All of it is fiction.
function writeContent(): string {
  const content = join(temporaryFolder(), 'content');
  writeFiles(content, {
    'site.yaml': site,
    'articles/lamp.md': article('', 'The Example Light Company lit a lamp.', { entities: '[light-company]' }),
    'entities/light-company.yaml': entity('Example Light Company'),
  });
  return content;
}

/** Changes every page. */
const change = (content: string, text: string) =>
  writeFiles(content, { 'site.yaml': site.replace(/^title: .*$/m, `title: ${text}`) });

/** Mounts a small disk; undefined without the necessary rights. */
function mountDisk(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const disk = join(temporaryFolder(), 'disk');
  mkdirSync(disk);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'backfile', disk]).status === 0
    ? disk
    : undefined;
}

describe('a disk that is full', () => {
  let disk: string | undefined;
  let content: string;
  let out: string;
  let before: Map<string, string>;
  let size: number;
  const free = () => {
    const { bavail, bsize } = statfsSync(disk!);
    return bavail * bsize;
  };

  beforeAll(() => {
    disk = mountDisk();
    if (!disk) return;
    content = writeContent();
    out = join(disk, 'out');
    const empty = free();
    expect(runBuild('--content', content, '--out', out).code).toBe(0);
    size = empty - free();
    before = digestsOf(out);
  });
  afterAll(() => {
    if (disk) spawnSync('umount', [disk]);
  });

  test.for<readonly [string, number]>([
    ['at once', 0],
    ['when the first pages are put beside the old ones', 0.02],
    ['when many pages are put beside the old ones', 0.05],
  ])('%s leaves the last site intact, and is reported in plain words', ([, share], context) => {
    if (!disk) return context.skip('A disk of a fixed size can’t be mounted here: it takes root.');
    change(content, `A paper that needs room ${share}`);
    const filler = join(disk, 'filler');
    writeFileSync(filler, Buffer.alloc(Math.max(0, free() - Math.round(size * share))));
    const { code, stdout, stderr } = runBuild('--content', content, '--out', out);
    rmSync(filler);
    expect(stdout).toBe('');
    expect(stderr).toBe(`The disk is full. Free some space and try again.\n${unchanged}`);
    expect(code).toBe(1);
    expect(digestsOf(out)).toEqual(before);
    expect(readdirSync(disk).toSorted()).toEqual(['.out.backfile-manifest', 'out']);
  });

  test('is no problem once there is space', (context) => {
    if (!disk) return context.skip('A disk of a fixed size can’t be mounted here: it takes root.');
    change(content, 'A paper that has room');
    expect(runBuild('--content', content, '--out', out).code).toBe(0);
    expect(digestsOf(out)).not.toEqual(before);
  });
});

// The same if no disk can be mounted: the system refuses to write beyond a size, in any process.
describe.skipIf(process.platform === 'win32')('a limit on file sizes', () => {
  test('leaves the last site intact, and is reported in plain words', () => {
    const content = writeContent();
    const out = join(dirname(content), 'out');
    expect(runBuild('--content', content, '--out', out).code).toBe(0);
    const before = digestsOf(out);
    for (const blocks of [1, 8]) {
      change(content, `A paper that needs ${blocks} blocks`);
      const { status, stderr } = spawnSync(
        'sh',
        [
          '-c',
          'ulimit -f "$1" && shift && exec "$@"',
          'sh',
          String(blocks),
          process.execPath,
          'src/cli/backfile.mjs',
          'build',
          '--content',
          content,
          '--out',
          out,
        ],
        { cwd: builderProject(), env: keepersEnv, encoding: 'utf8' },
      );
      expect(stderr).toContain('A file exceeds the size limit of this machine.');
      expect(stderr.endsWith(unchanged)).toBe(true);
      expect(status).toBe(1);
      expect(digestsOf(out)).toEqual(before);
      expect(readdirSync(dirname(out)).toSorted()).toEqual(['.out.backfile-manifest', 'content', 'out']);
    }
    expect(runBuild('--content', content, '--out', out).code).toBe(0);
  });
});
