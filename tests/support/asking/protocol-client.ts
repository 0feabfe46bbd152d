import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A message of JSON-RPC 2.0, as the Model Context Protocol sends one a line. */
interface ProtocolMessage {
  readonly jsonrpc: '2.0';
  readonly id: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

export interface ProtocolClient {
  /** Calls a method, and returns its result. */
  readonly call: (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;
  /** Calls a tool, and returns its text, and whether it says that it failed. */
  readonly callTool: (name: string, input: object) => Promise<{ text: string; isError: boolean }>;
  /** Ends the input, and returns all lines that were written, what went to standard error, and the exit code. */
  readonly end: () => Promise<{ lines: readonly string[]; stderr: string; code: number | null }>;
}

/** Starts a server of the Model Context Protocol, and greets it as the protocol says. */
export async function startProtocol(file: string, ...args: string[]): Promise<ProtocolClient> {
  const child = spawn(process.execPath, [file, ...args], { stdio: 'pipe' });
  const lines: string[] = [];
  const waiting = new Map<number, (message: ProtocolMessage) => void>();
  let stderr = '';
  let last = 0;
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const closed = once(child, 'close') as Promise<[number | null]>;
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    const message = JSON.parse(line) as ProtocolMessage;
    waiting.get(message.id)?.(message);
  });
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const call = async (method: string, params: object = {}) => {
    last += 1;
    const id = last;
    const answered = new Promise<ProtocolMessage>((resolve) => waiting.set(id, resolve));
    send({ id, method, params });
    const ended = closed.then(() => {
      throw new Error(`The server ended: ${stderr}`);
    });
    const { result, error } = await Promise.race([answered, ended]);
    if (!result) throw new Error(error?.message);
    return result;
  };
  await call('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'inspector', version: '1' },
  });
  send({ method: 'notifications/initialized' });
  return {
    call,
    async callTool(name, input) {
      const result = await call('tools/call', { name, arguments: input });
      const [{ text }] = result['content'] as [{ readonly text: string }];
      return { text, isError: result['isError'] === true };
    },
    async end() {
      child.stdin.end();
      const [code] = await closed;
      return { lines, stderr, code };
    },
  };
}
