import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { guardedLookup, literalAddress, PrivateAddress } from './public-address.ts';

/** What a host answered to one request. */
export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The beginning of its body, only if it was asked for. */
  readonly body: Buffer;
  /** Whether the body is longer than what was asked for. */
  readonly isCut: boolean;
}

/** Who asks. */
export interface AskingAgent {
  /** As in robots.txt. */
  readonly name: string;
  /** What it does, and whom to write to. */
  readonly about: string;
}

export interface AskOptions {
  readonly method: 'HEAD' | 'GET';
  readonly headers?: Readonly<Record<string, string>>;
  /** How many bytes of the body to read; by default none. */
  readonly maxBytes?: number;
  /** How long the whole answer may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Whether a connection may go to an IP address. */
  readonly isAllowed: (address: string) => boolean;
  /** The one that checks links by default. */
  readonly agent?: AskingAgent;
}

/** The one that checks links. */
export const linkAgent: AskingAgent = { name: 'BackfileLinks', about: 'checks the links of an archive' };

/**
 * Sends one request, without following redirects. Not by `fetch`, which resolves names by itself, and so would
 * let an imported article reach into the keeper’s own network.
 *
 * @throws {PrivateAddress} if the host is not on the public Internet
 * @throws the error of node:http or node:https if there is no answer
 */
export async function askAddress(address: string, options: AskOptions): Promise<Answer> {
  const url = new URL(address);
  const { agent = linkAgent } = options;
  const literal = literalAddress(url.hostname);
  if (literal !== undefined && !options.isAllowed(literal))
    throw new PrivateAddress(`${url.hostname} is in a private network`);
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const signal = AbortSignal.timeout(options.timeoutMs);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = send(
      url,
      {
        method: options.method,
        headers: {
          'user-agent': `${agent.name} (${agent.about})`,
          accept: '*/*',
          ...options.headers,
        },
        lookup: guardedLookup(options.isAllowed),
        // A connection of its own, so that none is left open.
        agent: false,
        signal,
      },
      resolve,
    );
    request.once('error', (error) => reject(signal.aborted ? new Error('no answer in time') : error));
    request.end();
  });
  try {
    const headers = Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value[0] : value,
      ]),
    );
    return {
      status: response.statusCode ?? 0,
      headers,
      ...(await readBody(response, options.maxBytes ?? 0)),
    };
  } finally {
    response.destroy();
  }
}

async function readBody(
  response: IncomingMessage,
  maxBytes: number,
): Promise<Pick<Answer, 'body' | 'isCut'>> {
  if (maxBytes === 0) return { body: Buffer.alloc(0), isCut: true };
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length > maxBytes) break;
  }
  return { body: Buffer.concat(parts).subarray(0, maxBytes), isCut: length > maxBytes };
}
