import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { copyProject, projectFolder, runIn, runWith } from '../project.ts';
import type { Ran } from '../run-command.ts';
import { runResident } from './run-resident.ts';

/**
 * Returns the copy of the project in which the test files of this worker build, one after another. A project
 * builds one site at a time, so each worker has its own.
 */
export function builderProject(): string {
  const root = join(inject('workshop'), `project-${process.env.VITEST_POOL_ID}`);
  const whole = `${root}.whole`;
  if (!existsSync(whole)) {
    copyProject(projectFolder, root);
    for (const part of ['tests/stress', 'tests/support'])
      cpSync(join(projectFolder, part), join(root, part), { recursive: true });
    writeFileSync(whole, '');
  }
  return root;
}

/** Runs a command of the program: `runProgram('import', file, '--content', content)`; paths are absolute. */
export function runProgram(...args: readonly string[]): Ran {
  return runResident(builderProject(), ...args);
}

/** Builds a site: `runBuild('--content', content, '--out', out)`; paths are absolute. */
export function runBuild(...options: readonly string[]): Ran {
  return runProgram('build', ...options);
}

/** Builds a site as npm does, in a process that has read nothing yet. */
export function runBuildAlone(...options: readonly string[]): Ran {
  return runIn(builderProject(), 'src/cli/backfile.mjs', 'build', ...options);
}

/** Builds a site with other environment variables. */
export function runBuildWith(variables: Readonly<Record<string, string>>, ...options: string[]): Ran {
  return runWith(variables, builderProject(), 'src/cli/backfile.mjs', 'build', ...options);
}
