import { readdirSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { CallInput, CallName, CallOutput } from '../../../src/desk/api/calls.ts';
import { callInputs } from '../../../src/desk/api/call-inputs.ts';
import { answerCall } from '../../../src/desk/server/thread/answer-call.ts';
import type { Files } from '../content.ts';
import { quietDesk } from '../desk-in-process.ts';

/** Calls of a desk that a test makes, each with its answer and with what it changed in the content folder. */
export interface Conversation {
  /** Makes a call, and waits until all that follows from it is done. @throws {Error} if it is refused */
  readonly ask: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
  /** Makes a call that has to be refused. @throws {Error} if it is not */
  readonly askInVain: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<void>;
  /** Everything so far as text. Folders of this machine, and who works on it, are told as `…`. */
  readonly told: () => string;
}

/** Opens a desk of fiction in this process, and tells what is asked of it. */
export async function conversation(files: Files): Promise<Conversation> {
  const { desk, contentDir, idle } = quietDesk(files);
  await idle();
  const lines: string[] = [];
  const shown = shower();
  const root = dirname(contentDir);
  let before = textsIn(root);
  const plain = (text: string) => text.replaceAll(root, '…').replaceAll(`${dirname(root)}/`, '…/');
  // Before lines are divided: they do not depend on how long the name of a folder is.
  const withoutFolders = (value: unknown): unknown => JSON.parse(plain(JSON.stringify(value) ?? 'null'));
  const make = async (name: CallName, input: unknown) => {
    const answer = await answerCall(desk, name, callInputs[name].parse(input));
    if (answer === 'unknown') throw new Error(`${name} is no call`);
    await idle();
    const after = textsIn(root);
    lines.push(
      `## ${name} ${JSON.stringify(input)}`,
      shown(withoutFolders(answer.type === 'done' ? answer.output : answer)),
      '',
    );
    for (const file of [...new Set([...before.keys(), ...after.keys()])].toSorted()) {
      const text = after.get(file);
      if (text !== before.get(file)) lines.push(`### ${file}`, text ?? '(removed)', '');
    }
    before = after;
    return answer;
  };
  return {
    async ask(name, input) {
      const answer = await make(name, input);
      if (answer.type === 'refused') throw new Error(`${name} is refused: ${answer.message}`);
      // The handler of a call answers with the output of its name.
      return answer.output as CallOutput<typeof name>;
    },
    async askInVain(name, input) {
      if ((await make(name, input)).type === 'done') throw new Error(`${name} is not refused`);
    },
    told: () =>
      plain(lines.join('\n')).replaceAll(`"decidedBy": "${userInfo().username}"`, '"decidedBy": "…"'),
  };
}

const maxWidth = 110;
/** A part that is longer is told once. */
const maxRepeated = 400;

/** Returns a function that shows values as JSON: what is short in one line, and what it has shown before as its number. */
function shower(): (value: unknown) => string {
  const numbers = new Map<string, number>();
  const show = (value: unknown, indent: string): string => {
    const line = JSON.stringify(value) ?? 'null';
    if (typeof value !== 'object' || value === null || indent.length + line.length <= maxWidth) return line;
    const number = numbers.get(line);
    if (number !== undefined) return `(long part ${number})`;
    if (line.length > maxRepeated) numbers.set(line, numbers.size + 1);
    const deeper = `${indent} `;
    const isList = Array.isArray(value);
    const parts = isList
      ? value.map((item) => show(item, deeper))
      : Object.entries(value)
          .filter(([, part]) => part !== undefined)
          .map(([key, part]) => `${JSON.stringify(key)}:${show(part, deeper)}`);
    return `${isList ? '[' : '{'}\n${parts.map((part) => `${deeper}${part}`).join(',\n')}\n${indent}${isList ? ']' : '}'}`;
  };
  return (value) => show(value, '');
}

/** Returns the files of a folder, the hidden ones too, by path; those that are no text as their size. */
function textsIn(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dir, file)).isFile(),
  );
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(join(dir, file));
      return [file, bytes.includes(0) ? `${bytes.length} bytes` : bytes.toString('utf8')];
    }),
  );
}
