import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rsyncTransport } from '../../../src/publish/transports/rsync.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// The host, the site and what rsync says are fiction. A program of the name “rsync” stands before the real one: it notes how it
// was called and what it was told, and answers as it is told to.
const program = `#!/bin/sh
number=$(ls "$PLAYED" | grep -c args)
for one in "$@"; do printf '%s\\n' "$one"; done > "$PLAYED/args-$number"
# A list is read only by who is called with one.
case "$*" in *--files-from*) cat > "$PLAYED/list-$number";; esac
printf '%s\\n' "$TMPDIR" > "$PLAYED/folder-$number"
[ -f "$PLAYED/copy" ] && for last in "$@"; do :; done && cp "$PLAYED/copy" "$last"
[ -f "$PLAYED/output" ] && cat "$PLAYED/output"
[ -f "$PLAYED/said" ] && cat "$PLAYED/said" >&2
[ -f "$PLAYED/codes" ] || exit 0
code=$(sed -n "$((number + 1))p" "$PLAYED/codes")
exit "\${code:-0}"
`;
const safely = [
  ...['-s', '--rsh', 'ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o ConnectTimeout=30'],
  ...['--8-bit-output', '--no-human-readable', '--timeout=120'],
];
const host = 'ada@host.example';

let played: string;
let out: string;
let temporary: string;
beforeEach(() => {
  const programs = temporaryFolder();
  [played, out, temporary] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  writeFileSync(join(programs, 'rsync'), program);
  chmodSync(join(programs, 'rsync'), 0o755);
  vi.stubEnv('PATH', `${programs}${delimiter}${process.env['PATH']}`);
  vi.stubEnv('PLAYED', played);
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => void vi.unstubAllEnvs());

const answer = (what: { output?: string; said?: string; codes?: readonly number[]; copy?: string }) => {
  for (const [name, text] of Object.entries(what))
    writeFileSync(join(played, name), Array.isArray(text) ? text.join('\n') : String(text));
};
const calls = () =>
  readdirSync(played)
    .filter((name) => name.startsWith('args-'))
    .map((_, at) => {
      const list = join(played, `list-${at}`);
      return {
        args: readFileSync(join(played, `args-${at}`), 'utf8')
          .trimEnd()
          .split('\n'),
        list: existsSync(list) ? readFileSync(list, 'utf8') : undefined,
      };
    });
const open = () =>
  rsyncTransport({ out, manifest: new Map(), home: 'https://courier.example/' }, host, 'www/site');

/** Writes a file of the site, as it was at a moment. */
function write(file: string, text: string, when = '2026-03-04T05:06:07.890Z') {
  const path = join(out, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, new Date(when), new Date(when));
}

test('a server is asked for all files of its folder, and tells of each by its size and its time', async () => {
  answer({
    output: [
      'drwxr-xr-x           4096 2026/03/04 05:06:07 .',
      '-rw-r--r--             12 2026/03/04 05:06:07 index.html',
      'lrwxrwxrwx              3 2026/03/04 05:06:07 link -> index.html',
      '-rw-r--r--     1234567890 2025/12/31 23:59:59 articles/the last ferry/index.html',
      '-rw-r--r--.             0 2025/01/01 00:00:00 data/ü.csv',
      'sent 20 bytes  received 300 bytes',
      '',
    ].join('\n'),
  });
  const found = await open().look();
  expect([...found]).toEqual([
    ['index.html', '12 2026-03-04T05:06:07'],
    ['articles/the last ferry/index.html', '1234567890 2025-12-31T23:59:59'],
    ['data/ü.csv', '0 2025-01-01T00:00:00'],
  ]);
  expect(calls()).toEqual([
    { args: [...safely, '--recursive', '--list-only', `${host}:www/site/`], list: undefined },
  ]);
});

test('a folder that is not there yet has nothing, and any other fault is one', async () => {
  const missing = 'rsync: change_dir "/home/ada/www/site" failed: No such file or directory (2)';
  answer({ said: missing, codes: [23, 23, 12, 23] });
  expect(await open().look()).toEqual(new Map());
  answer({ said: 'rsync: opendir "/srv" failed' });
  await expect(open().look()).rejects.toMatchObject({
    problem: {
      message: `rsync could not publish to ${host} (exit code 23).`,
      advice: 'It said: rsync: opendir "/srv" failed',
    },
  });
  answer({ said: missing });
  await expect(open().look()).rejects.toMatchObject({
    problem: { message: `rsync could not publish to ${host} (exit code 12).` },
  });
  answer({ said: 'ada@host.example: Permission denied (publickey).' });
  expect((await faultOf(open().look())).message).toMatch(
    'The host did not let you in. Check that your SSH key',
  );
});

test('a version is the same only if it is as long and as old, to the second', () => {
  write('index.html', 'twelve bytes');
  const { isSame } = open();
  expect(isSame('index.html', '12 2026-03-04T05:06:07')).toBe(true);
  expect(isSame('index.html', '13 2026-03-04T05:06:07')).toBe(false);
  expect(isSame('index.html', '12 2026-03-04T05:06:08')).toBe(false);
});

test('what is sent is named in a list that no shell reads, and told once rsync has ended well', async () => {
  write('index.html', 'twelve bytes');
  write('articles/ferry/index.html', '', '2025-12-31T23:59:59.999Z');
  const sent: unknown[] = [];
  await open().send(['index.html', 'articles/ferry/index.html'], (...one) => sent.push(one));
  expect(sent).toEqual([
    ['index.html', '12 2026-03-04T05:06:07'],
    ['articles/ferry/index.html', '0 2025-12-31T23:59:59'],
  ]);
  const how = ['--times', '--ignore-times', '--mkpath', '--force', '--chmod=D755,F644'];
  expect(calls()).toEqual([
    {
      args: [...safely, ...how, '--from0', '--files-from=-', `${out}/`, `${host}:www/site/`],
      list: 'index.html\0articles/ferry/index.html\0',
    },
  ]);
});

test.each([1, 23, 24, 255])('nothing is told as sent if rsync ends with %i', async (code) => {
  write('index.html', 'twelve bytes');
  answer({ codes: [code], said: 'rsync error: some files could not be transferred' });
  const sent: string[] = [];
  await expect(open().send(['index.html'], (path) => sent.push(path))).rejects.toMatchObject({
    problem: { message: `rsync could not publish to ${host} (exit code ${code}).` },
  });
  expect(sent).toEqual([]);
});

test('what is removed is told, and then its folders go that the site has no longer, the deepest first', async () => {
  mkdirSync(join(out, 'articles'));
  // What is removed is not here, which rsync tells by this code.
  answer({ codes: [24, 24, 0] });
  const removed: string[] = [];
  await open().remove(
    ['data/x/part.csv', 'robots.txt', 'articles/a/b/c/index.html', 'articles/a/b/index.html'],
    (path) => removed.push(path),
  );
  expect(removed).toEqual([
    'data/x/part.csv',
    'robots.txt',
    'articles/a/b/c/index.html',
    'articles/a/b/index.html',
  ]);
  expect(calls().map(({ list }) => list?.split('\0').filter(Boolean))).toEqual([
    removed,
    ['articles/a/b/c'],
    ['articles/a/b'],
    ['data/x', 'articles/a'],
    ['data'],
  ]);
  const how = ['--dirs', '--delete-missing-args', '--no-implied-dirs'];
  for (const { args } of calls())
    expect(args).toEqual([
      ...[...safely, ...how, '--from0', '--files-from=-'],
      ...[`${out}/`, `${host}:www/site/`],
    ]);
});

test('nothing is told as removed if rsync fails', async () => {
  answer({ codes: [23], said: 'Connection closed by 203.0.113.7' });
  const removed: string[] = [];
  expect((await faultOf(open().remove(['robots.txt'], (path) => removed.push(path)))).message).toMatch(
    'The host can’t be reached.',
  );
  expect(removed).toEqual([]);
  expect(calls()).toHaveLength(1);
});

test('a file there is read by a copy, which does not stay', async () => {
  // The program copies a file of this name to the folder that it is given.
  answer({ copy: '{"items": []}' });
  expect(await open().read('data/copy')).toBe('{"items": []}');
  const { args } = calls()[0]!;
  expect(args.slice(0, -1)).toEqual([...safely, `${host}:www/site/data/copy`]);
  expect(args.at(-1)).toMatch(/^\/.*\/backfile-there-\w+\/$/);
  answer({ codes: [0, 23], said: 'rsync: link_stat failed' });
  expect((await faultOf(open().read('data/copy'))).message).toMatch('It said: rsync: link_stat failed');
  expect(readdirSync(temporary)).toEqual([]);
});
