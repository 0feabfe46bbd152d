import { spawn } from 'node:child_process';
import { PublishFault } from './publish-fault.ts';
import { withoutSecrets } from './without-secrets.ts';

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
}

/**
 * Runs another program with arguments that no shell reads. It can’t ask for anything: it has no terminal.
 *
 * @throws {PublishFault} if it is not installed
 */
export function runProgram(program: string, call: ProgramCall): Promise<ProgramEnd> {
  const { args, input, cwd, environment } = call;
  const child = spawn(program, args, {
    cwd,
    windowsHide: true,
    // Its words are recognized, so they must not be translated; times are compared.
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
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
          ? new PublishFault(
              `The program “${program}” is not installed on this machine. Install it and publish again.`,
            )
          : error,
      );
    });
    child.on('close', (code) => {
      resolve({
        code: code ?? 1,
        output: texts.output,
        said: withoutSecrets(texts.said.trim(), process.env),
      });
    });
  });
}
