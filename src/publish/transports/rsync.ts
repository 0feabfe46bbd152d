import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { PublishFault } from '../targets/publish-fault.ts';
import { type ProgramEnd, runProgram } from '../targets/run-program.ts';
import { publishProblem } from '../targets/publish-problems.ts';
import { sshCommand, sshReason } from '../targets/ssh.ts';
import type { BuiltSite, FileTransport } from '../upload/transport.ts';

// “-s” keeps the shell of the server from reading paths.
const always = ['-s', '--rsh', sshCommand, '--8-bit-output', '--no-human-readable', '--timeout=120'];
const partialTransfer = 23;
/** What is to be removed is not here. */
const vanishedSource = 24;
const listed = /^-\S{9,}\s+(\d+) (\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}:\d{2}) (.+)$/;

/** Publishes to a folder of a server, by rsync over SSH. A version of a file is known by its size and its time. */
export function rsyncTransport({ out }: BuiltSite, host: string, path: string): FileTransport {
  const folder = `${host}:${path}/`;
  const tagOf = (file: string) => {
    const { size, mtimeMs } = statSync(join(out, file));
    return `${size} ${new Date(Math.floor(mtimeMs / 1000) * 1000).toISOString().slice(0, 19)}`;
  };
  const rsync = async (args: readonly string[], paths: readonly string[], accepted?: number) => {
    const end = await runProgram('rsync', {
      args: [...always, ...args, '--from0', '--files-from=-', `${out}/`, folder],
      input: paths.map((file) => `${file}\0`).join(''),
    });
    if (end.code !== 0 && end.code !== accepted) throw rsyncFault(host, end);
  };
  const drop = (paths: readonly string[]) =>
    rsync(['--dirs', '--delete-missing-args', '--no-implied-dirs'], paths, vanishedSource);
  return {
    type: 'files',
    async look() {
      const end = await runProgram('rsync', { args: [...always, '--recursive', '--list-only', folder] });
      if (end.code === partialTransfer && /No such file or directory/.test(end.said)) return new Map();
      if (end.code !== 0) throw rsyncFault(host, end);
      return new Map(
        end.output.split('\n').flatMap((line) => {
          const [, size, time, file] = listed.exec(line) ?? [];
          return file === undefined
            ? []
            : [[file, `${size} ${time!.replaceAll('/', '-').replace(' ', 'T')}`] as const];
        }),
      );
    },
    async read(file) {
      const copies = mkdtempSync(join(tmpdir(), 'backfile-there-'));
      try {
        const end = await runProgram('rsync', { args: [...always, `${folder}${file}`, `${copies}/`] });
        if (end.code !== 0) throw rsyncFault(host, end);
        return readFileSync(join(copies, basename(file)), 'utf8');
      } finally {
        rmSync(copies, { recursive: true });
      }
    },
    isSame: (file, tag) => tag === tagOf(file),
    async send(paths, onSent) {
      // What was compared is sent, whatever rsync thinks of it.
      await rsync(['--times', '--ignore-times', '--mkpath', '--force', '--chmod=D755,F644'], paths);
      for (const file of paths) onSent(file, tagOf(file));
    },
    async remove(paths, onRemoved) {
      await drop(paths);
      for (const file of paths) onRemoved(file);
      // Folders with files of others stay.
      for (const folders of emptied(out, paths)) await drop(folders);
    },
  };
}

/** Returns the folders of removed files that are in the site no longer, by depth, the deepest first. */
function emptied(out: string, paths: readonly string[]): string[][] {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
      if (!existsSync(join(out, folder))) folders.add(folder);
  const byDepth = Map.groupBy(folders, (folder) => folder.split('/').length);
  return [...byDepth].toSorted(([a], [b]) => b - a).map(([, group]) => group);
}

function rsyncFault(host: string, { code, said }: ProgramEnd): PublishFault {
  const whichReason = sshReason(said) ?? 'said';
  return new PublishFault(publishProblem('publish-rsync-failed', { host, code, whichReason, said }));
}
