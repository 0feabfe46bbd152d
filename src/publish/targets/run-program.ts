import { spawn } from 'node:child_process';
import { PublishFault } from './publish-fault.ts';
import { publishProblem } from './publish-problems.ts';
import { safeGitArguments, withoutHooks } from '../../files/run-git.ts';

/** How a program ended. */
export interface ProgramEnd {
  /** Its exit code; 1 if a signal ended it. */
  readonly code: number;
  readonly output: string;
  /** What it said about faults, without secrets. */
  readonly said: string;
}

export interface ProgramCall {
  readonly args: readonly string[];
  readonly input?: string;
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Ends the program, and what it has started, when it is aborted. */
  readonly stop?: AbortSignal;
}

/**
 * Runs another program with arguments that no shell reads. It can’t ask for anything: it has no terminal.
 *
 * @throws {PublishFault} if it is not installed
 */
export function runProgram(program: string, call: ProgramCall): Promise<ProgramEnd> {
  const { args, input, cwd, environment, stop } = call;
  // A group of its own can be ended as a whole.
  const isGroup = stop !== undefined && process.platform !== 'win32';
  const child = spawn(program, args, {
    cwd,
    windowsHide: true,
    detached: isGroup,
    // Its words are recognized, so they must not be translated; times are compared.
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const end = () => {
    try {
      if (isGroup) process.kill(-child.pid!);
      else child.kill();
    } catch {
      // It has just ended, or did not start.
    }
  };
  stop?.addEventListener('abort', end);
  if (stop?.aborted) end();
  const texts = { output: '', said: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.said += text));
  // It may end before it has read everything, which its exit code tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'ENOENT'
          ? new PublishFault(publishProblem('publish-program-missing', { program }))
          : error,
      );
    });
    child.on('close', (code) => {
      stop?.removeEventListener('abort', end);
      resolve({
        code: code ?? 1,
        output: texts.output,
        said: withoutSecrets(texts.said.trim(), process.env),
      });
    });
  });
}

const secretName = /KEY|SECRET|TOKEN|PASS|CREDENTIAL/i;
const shortestSecret = 6;

/**
 * Returns a text of another program without what may be a secret in it: the values of variables of the environment that
 * are named like one, and what stands before an `@` in addresses.
 */
export function withoutSecrets(text: string, environment: NodeJS.ProcessEnv): string {
  const secrets = Object.entries(environment)
    .flatMap(([name, value = '']) =>
      secretName.test(name) && value.length >= shortestSecret ? [value, encodeURIComponent(value)] : [],
    )
    .toSorted((a, b) => b.length - a.length);
  return secrets
    .reduce((rest, secret) => rest.replaceAll(secret, '…'), text)
    .replace(/\/\/[^/@\s]+@/g, '//…@');
}

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
