import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import { XMLParser } from 'fast-xml-parser';
import { typeOf } from '../../site/serve/send-file.ts';
import { PublishFault } from '../targets/publish-fault.ts';
import { publishProblem } from '../targets/publish-problems.ts';
import { withoutSecrets } from '../targets/run-program.ts';
import type { BuiltSite, FileTransport } from '../upload/transport.ts';

const atOnce = 8;
/** An answer takes no longer, beside the time for what is sent at this speed, which is that of a slow line with other files on it. */
const timeoutMs = 120_000;
const minBytesPerMs = 50;
const retries = 4;

interface S3Place {
  readonly bucket: string;
  /** Empty, or with a slash at its end. */
  readonly prefix: string;
}

interface S3Object {
  readonly Key: string;
  readonly ETag: string;
}

interface S3List {
  readonly Contents?: readonly S3Object[];
  /** `url` if keys are encoded. */
  readonly EncodingType?: string;
  readonly IsTruncated?: string;
  readonly NextContinuationToken?: string;
}

const parser = new XMLParser({
  isArray: (name) => name === 'Contents',
  parseTagValue: false,
});

/**
 * Publishes to a bucket of an S3 store. A version of a file is known by its entity tag, which is the MD5 digest of its bytes
 * in most stores.
 *
 * @param environment has the store’s address, region and keys, in the variables that the tools of AWS read
 * @throws {PublishFault} if the keys are missing
 */
export function s3Transport(
  { out, manifest }: BuiltSite,
  place: S3Place,
  environment: NodeJS.ProcessEnv,
): FileTransport {
  const ask = requester(place, environment);
  return {
    type: 'files',
    async look() {
      const found = new Map<string, string>();
      for (let token: string | undefined, isFirst = true; isFirst || token !== undefined; isFirst = false) {
        const list = await readList(ask, place, token);
        for (const { Key, ETag } of list.Contents ?? [])
          // Some programs make empty objects that stand for folders.
          if (!Key.endsWith('/'))
            found.set(
              (list.EncodingType === 'url' ? decoded(Key) : Key).slice(place.prefix.length),
              bareTag(ETag),
            );
        token = list.NextContinuationToken;
      }
      return found;
    },
    read: async (path) => (await ask('GET', place.prefix + path)).text,
    isSame: (path, tag) => hash('md5', readFileSync(join(out, path))) === tag,
    send: (paths, onSent) =>
      inParallel(paths, async (path) => {
        const bytes = readFileSync(join(out, path));
        const { headers } = await ask('PUT', place.prefix + path, {
          body: bytes,
          headers: {
            'Content-Type': typeOf(path),
            'Cache-Control': path.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
            // The store refuses other bytes than those of the manifest.
            'X-Amz-Content-Sha256': Buffer.from(manifest.get(path)!.digest, 'base64url').toString('hex'),
          },
        });
        onSent(path, bareTag(headers.get('etag') ?? ''));
      }),
    remove: (paths, onRemoved) =>
      inParallel(paths, async (path) => {
        await ask('DELETE', place.prefix + path);
        onRemoved(path);
      }),
  };
}

interface StoreAnswer {
  readonly headers: Headers;
  readonly text: string;
}

type Ask = (
  method: 'GET' | 'PUT' | 'DELETE',
  key: string,
  init?: {
    readonly query?: string;
    readonly body?: Uint8Array<ArrayBuffer>;
    readonly headers?: Readonly<Record<string, string>>;
  },
) => Promise<StoreAnswer>;

function requester({ bucket }: S3Place, environment: NodeJS.ProcessEnv): Ask {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = environment;
  if (accessKeyId === '' || secretAccessKey === '')
    throw new PublishFault(publishProblem('publish-keys-missing'));
  const region = environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const endpoint =
    environment['AWS_ENDPOINT_URL_S3'] ??
    environment['AWS_ENDPOINT_URL'] ??
    `https://s3.${region}.amazonaws.com`;
  if (!URL.canParse(endpoint))
    throw new PublishFault('AWS_ENDPOINT_URL is not an address like https://store.example.');
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    sessionToken: environment['AWS_SESSION_TOKEN'] ?? '',
    service: 's3',
    region,
    retries,
  });
  const root = `${endpoint.replace(/\/$/, '')}/${bucket}`;
  return async (method, key, { query = '', body, headers } = {}) => {
    const path = key === '' ? '' : `/${key.split('/').map(encodeURIComponent).join('/')}`;
    const limitMs = timeoutMs + (body?.length ?? 0) / minBytesPerMs;
    let answer: Response;
    let text: string;
    try {
      answer = await client.fetch(`${root}${path}${query}`, {
        ...(body && { body, headers }),
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(Math.round(limitMs)),
      });
      text = await answer.text();
    } catch (error) {
      // It says only that it failed, if it has a cause.
      const { message, cause = { message } } = error as Error & {
        readonly cause?: { readonly message: string };
      };
      throw storeFault(bucket, cause.message);
    }
    // What is to be removed may be gone.
    if (answer.ok || (method === 'DELETE' && answer.status === 404)) return { headers: answer.headers, text };
    throw storeFault(bucket, faultText(answer.status, text));
  };
}

async function readList(ask: Ask, { bucket, prefix }: S3Place, token: string | undefined): Promise<S3List> {
  const query = new URLSearchParams({
    'list-type': '2',
    'encoding-type': 'url',
    prefix,
    ...(token !== undefined && { 'continuation-token': token }),
  });
  const { text } = await ask('GET', '', { query: `?${query.toString()}` });
  const { ListBucketResult: list } = parser.parse(text) as { readonly ListBucketResult?: S3List | '' };
  // An empty bucket and a page of another program are not the same: into the one everything is sent.
  if (list === undefined) throw storeFault(bucket, 'its answer is no list of files');
  if (list === '') return {};
  if (list.IsTruncated === 'true' && list.NextContinuationToken === undefined)
    throw storeFault(bucket, 'its list of files breaks off');
  return list;
}

/** Returns what the store said, without what it repeats of the request. */
function faultText(status: number, text: string): string {
  const [, code] = /<Code>([^<]*)<\/Code>/.exec(text) ?? [];
  const [, message] = /<Message>([^<]*)<\/Message>/.exec(text) ?? [];
  return [`status ${status}`, code, message].filter(Boolean).join(', ');
}

function storeFault(bucket: string, said: string): PublishFault {
  return new PublishFault(
    publishProblem('publish-store-refused', { bucket, said: withoutSecrets(said, process.env) }),
  );
}

function bareTag(tag: string): string {
  return tag.replace(/&quot;|"/g, '');
}

/** Keys in lists are encoded as in a form. */
function decoded(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '));
}

/** Does work for each path, several at once; after a fault it begins no more. */
async function inParallel(paths: readonly string[], work: (path: string) => Promise<void>): Promise<void> {
  let next = 0;
  const row = async () => {
    while (next < paths.length) await work(paths[next++]!).catch(stop);
  };
  const stop = (error: unknown) => {
    next = paths.length;
    throw error;
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, row));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
