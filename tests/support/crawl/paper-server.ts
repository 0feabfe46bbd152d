import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { WebAccess } from '../../../src/capture/capture.ts';

/** What a host answers: a text, or more. */
export type HostAnswer =
  | string
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Buffer;
    };

/** A host on this machine, its clock, and what it was asked. */
export interface PaperServer {
  readonly home: string;
  /** The answers by path, with its query. */
  readonly answers: Map<string, HostAnswer | (() => HostAnswer)>;
  readonly asked: string[];
  /** The headers of the last request. */
  readonly headers: Record<string, string | undefined>;
  readonly waits: number[];
  readonly web: WebAccess;
}

/** Starts a host of fiction on loopback, which ends with the test; its clock does not take time. */
export async function startPaper(): Promise<PaperServer> {
  const answers: PaperServer['answers'] = new Map();
  const asked: string[] = [];
  const headers: Record<string, string | undefined> = {};
  const waits: number[] = [];
  let nowMs = Date.parse('2026-11-28T10:00:00Z');
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    Object.assign(headers, request.headers);
    const found = answers.get(path);
    const answer = typeof found === 'function' ? found() : found;
    if (answer === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
      return;
    }
    const {
      status = 200,
      headers: given = {},
      body = '',
    } = typeof answer === 'string' ? { body: answer } : answer;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...given }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const web: WebAccess = {
    clock: {
      now: () => nowMs,
      wait: (ms) => {
        waits.push(ms);
        nowMs += ms;
        return Promise.resolve();
      },
    },
    isAllowed: (address) => address === '127.0.0.1',
    wayback: home.slice(0, -1),
  };
  return { home, answers, asked, headers, waits, web };
}
