import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { asJson, type Engine, installed, until } from './engine.ts';

/**
 * Starts WebKitGTK, which stands for Safari, on a screen in memory, and speaks WebDriver with it.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
export async function startWebkit(): Promise<Engine | undefined> {
  const driver = installed(['WebKitWebDriver']);
  if (driver === undefined || installed(['xvfb-run']) === undefined) return undefined;
  const port = await freePort();
  // A group of its own, since the screen is a program beside the driver.
  const child = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true });
  const root = `http://127.0.0.1:${port}/session`;
  const call = async (path: string, body: object): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(root + path, { method: 'POST', headers, body: JSON.stringify(body) });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error((value as { readonly message: string }).message);
    return value;
  };
  const { sessionId } = await until('WebKitWebDriver', async () => {
    return (await call('', { capabilities: { alwaysMatch: {} } })) as { readonly sessionId: string };
  });
  await call(`/${sessionId}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  return {
    open: async (url) => {
      await call(`/${sessionId}/url`, { url });
    },
    evaluate: async (expression) => {
      const script = `const done = arguments[0]; ${asJson(expression)}.then(done, (error) => done('!' + error))`;
      const value = (await call(`/${sessionId}/execute/async`, { script, args: [] })) as string;
      if (value.startsWith('!')) throw new Error(value);
      return JSON.parse(value) as unknown;
    },
    close: async () => {
      await fetch(`${root}/${sessionId}`, { method: 'DELETE' });
      const ended = once(child, 'exit');
      process.kill(-child.pid!);
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, 'close');
  return port;
}
