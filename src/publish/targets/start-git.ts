import { safeGitArguments, withoutHooks } from '../../files/run-git.ts';
import { type ProgramCall, type ProgramEnd, runProgram } from './run-program.ts';

/**
 * Runs Git without waiting for it, with the settings that keep a repository from starting programs.
 *
 * @param runsHooks whether the hooks of the machine run, by which some send large files
 * @throws {PublishFault} if it is not installed
 */
export function startGit(call: ProgramCall, { runsHooks = false } = {}): Promise<ProgramEnd> {
  const settings = runsHooks ? safeGitArguments : [...safeGitArguments, ...withoutHooks];
  return runProgram('git', { ...call, args: [...settings, ...call.args] });
}
