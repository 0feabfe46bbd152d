import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from '../usage.ts';

/**
 * Asks for a passphrase, without showing what is typed. It is no argument, which the list of processes would show, and no
 * variable of the environment, which other programs would get; a script gives it as the first line of the standard input.
 *
 * @param isNew whether it is chosen now, and typed twice
 * @throws {UsageError} if none is given, or the two are not the same
 */
export async function askPassphrase(isNew: boolean): Promise<string> {
  if (!process.stdin.isTTY) return required(await firstLine());
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    const ask = async (question: string) => {
      process.stderr.write(question);
      const answer = await lines.question('');
      process.stderr.write('\n');
      return answer;
    };
    const passphrase = required(await ask('Passphrase of the backup: '));
    if (isNew && (await ask('The same again: ')) !== passphrase)
      throw new UsageError('The two passphrases are not the same. Nothing was written.');
    return passphrase;
  } finally {
    lines.close();
  }
}

function required(passphrase: string): string {
  if (passphrase.trim() === '') throw new UsageError('No passphrase was given. Nothing was written.');
  return passphrase;
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  const closed = once(lines, 'close').then(() => ['']);
  const [line = ''] = (await Promise.race([once(lines, 'line'), closed])) as [string?];
  lines.close();
  return line;
}
