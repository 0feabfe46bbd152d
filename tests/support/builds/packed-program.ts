import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepersEnv } from '../keepers-env.ts';
import { copyProject, projectFolder } from '../project.ts';
import type { Ran } from '../run-command.ts';

/** What a package contains besides what a copy of the project has. */
const packedParts = [
  '.github',
  'LICENSE',
  'README.md',
  'THIRD-PARTY-NOTICES',
  'content/FIELDS.md',
  'content/README.md',
  'content/guide',
];

/** Runs npm in a folder, as a keeper does. */
export function runNpmIn(cwd: string, ...args: string[]): Ran {
  // The variables of the npm that runs the tests name its own project.
  const env = Object.fromEntries(Object.entries(keepersEnv).filter(([name]) => !/^npm_/i.test(name)));
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    env: { ...env, npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { code: status, stdout, stderr };
}

/** Copies the project with all that its package contains. */
export function copyPackedProject(): string {
  const root = copyProject();
  for (const part of packedParts) cpSync(join(projectFolder, part), join(root, part), { recursive: true });
  return root;
}

/**
 * Packs a made-up later version of an installed program, which reads format 2 of content: in it, the words “sea front” are
 * written in one.
 */
export function packNextVersion(installed: string, place: string, folder: string): Ran {
  const change = copyProgram(installed, place);
  change('package.json', /"version": "[^"]*"/, '"version": "1.0.0"');
  change(
    '.github/CHANGELOG.md',
    /^(?=## \d)/m,
    '## 1.0.0\n\n- A made-up version: “sea front” is one word.\n\n',
  );
  change('lib/bundle/build.js', 'var contentFormat=1;', 'var contentFormat=2;');
  change(
    'lib/authority/plans/migrations.js',
    'export const migrations = [',
    "export const migrations = [{ title: 'One word', change: (type, text) => text.replaceAll('sea front', 'seafront') }, ",
  );
  return runNpmIn(place, 'pack', '--silent', `--pack-destination=${folder}`);
}

/** Packs a made-up later version of an installed program, which does not run. */
export function packBrokenVersion(installed: string, place: string, folder: string): Ran {
  const change = copyProgram(installed, place);
  change('package.json', /"version": "[^"]*"/, '"version": "0.9.0"');
  change('lib/cli/main.js', /^/, 'process.exit(3);\n');
  return runNpmIn(place, 'pack', '--silent', `--pack-destination=${folder}`);
}

/** Copies an installed program. Returns a function that changes its files. */
function copyProgram(installed: string, place: string) {
  cpSync(installed, place, { recursive: true });
  return (file: string, from: string | RegExp, to: string): void => {
    const path = join(place, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} does not contain ${from}`);
    writeFileSync(path, changed);
  };
}
