import { createServer, request, type Server } from 'node:http';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import S3rver from '@20minutes/s3rver';
import { readSite } from './fiction-site.ts';

const ending = '._S3rver_object';
const changing = new Set(['PUT', 'DELETE']);

/** An S3 server on this machine, behind one that counts its requests and cuts them where a test says so. */
export class S3Store {
  readonly #folder: string;
  readonly #store: S3rver;
  readonly #front: Server;
  #left = Infinity;
  readonly bucket = 'archive';
  /** Called when a file was written or removed. */
  onChange: () => void = () => undefined;

  private constructor(folder: string, store: S3rver, storePort: number) {
    this.#folder = folder;
    this.#store = store;
    this.#front = createServer((asked, answer) => {
      const isChange = changing.has(asked.method ?? '');
      if (isChange && this.#left === 0) {
        asked.socket.destroy();
        return;
      }
      if (isChange) this.#left -= 1;
      const { url: path, method, headers } = asked;
      const inner = request({ port: storePort, host: '127.0.0.1', path, method, headers }, (response) => {
        answer.writeHead(response.statusCode ?? 500, response.headers);
        response.on('end', () => {
          if (isChange) this.onChange();
        });
        response.pipe(answer);
      });
      inner.on('error', () => answer.destroy());
      asked.pipe(inner);
    });
  }

  static async start(folder: string): Promise<S3Store> {
    mkdirSync(folder, { recursive: true });
    const store = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: folder,
      configureBuckets: [{ name: 'archive', configs: [] }],
    });
    const { port } = await store.run();
    const own = new S3Store(folder, store, port);
    own.#front.listen(0, '127.0.0.1');
    await once(own.#front, 'listening');
    return own;
  }

  /** The variables by which a keeper’s programs know the store. */
  get environment(): Record<string, string> {
    const { port } = this.#front.address() as AddressInfo;
    return {
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    };
  }

  /** Cuts each request that would change a file, after a number of them. */
  failAt(changes: number | undefined): void {
    this.#left = changes ?? Infinity;
  }

  /** Returns what is served below a folder, as it lies on the disk. */
  files(at: string): Record<string, string> {
    const prefix = `${at}/`;
    return Object.fromEntries(
      Object.entries(readSite(join(this.#folder, this.bucket)))
        .filter(([path]) => path.startsWith(prefix) && path.endsWith(ending))
        .map(([path, text]) => [path.slice(prefix.length, -ending.length), text] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  async stop(): Promise<void> {
    this.#front.closeAllConnections();
    this.#front.close();
    await this.#store.close();
  }
}
