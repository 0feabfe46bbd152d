import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join, posix } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** An address of a site that a file of it may ask for. */
export interface AskedFile {
  /** Begins with a slash, without what follows `?` or `#`. */
  readonly path: string;
  /** The file that has the address. */
  readonly by: string;
}

const home = 'https://site.invalid';
const fileName = /^[\w./-]+\.(?:js|css|json|svg|woff2|png|webp|packed|xml|csv|bib|ris)$/;

/** Returns what the files of a built site may ask for: in any attribute, in style sheets, and whole addresses in scripts. */
export function askedFiles(out: string): AskedFile[] {
  const asked = new Map<string, string>();
  for (const file of filesIn(out)) {
    const found = addressesIn(file, () => readFileSync(join(out, file), 'utf8'));
    const from = new URL(file.replace(/(^|\/)index\.html$/, '$1'), `${home}/`);
    for (const address of found) {
      if (!URL.canParse(address, from)) continue;
      const { origin, pathname } = new URL(address, from);
      if (origin === home && !asked.has(pathname)) asked.set(pathname, file);
    }
  }
  return [...asked].map(([path, by]) => ({ path, by }));
}

function addressesIn(file: string, text: () => string): string[] {
  if (file.endsWith('.css'))
    return [...text().matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, one]) => one!);
  // Pagefind joins its own from parts.
  if (file.endsWith('.js') && !file.startsWith('pagefind/'))
    return [...text().matchAll(/["'`]((?:\.{1,2}\/|\/)[^"'`$\s]+)["'`]/g)]
      .map(([, one]) => one!)
      .filter((one) => fileName.test(one));
  if (!file.endsWith('.html')) return [];
  return [...text().matchAll(/\s([\w-]+)="([^"]*)"/g)].flatMap(([, name, value = '']) => {
    if (name === 'srcset') return value.split(',').map((one) => one.trim().split(/\s/)[0]!);
    if (/^(?:href|src|poster)$/.test(name!)) return [value.replaceAll('&amp;', '&')];
    return name!.startsWith('data-') && /^\/[\w./-]*$/.test(value) && /\.\w+$|\/$/.test(value) ? [value] : [];
  });
}

/**
 * Asks a host for each address, compressed and in a part.
 *
 * @param url of the host, ending with a slash
 * @returns what is not there, or not as the file is
 */
export async function missingFiles(url: string, out: string, asked: readonly AskedFile[]): Promise<string[]> {
  const missing: string[] = [];
  for (const { path, by } of asked) {
    const address = new URL(path.slice(1), url);
    const whole = await ask(address, { 'accept-encoding': 'gzip' });
    if (whole.status !== 200) {
      missing.push(`${by} asks for ${path}: status ${whole.status}`);
      continue;
    }
    const file = readFileSync(
      join(out, posix.join(decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '')),
    );
    const bytes = whole.encoding === 'gzip' ? gunzipSync(whole.bytes) : whole.bytes;
    if (!bytes.equals(file)) missing.push(`${path} comes with other bytes`);
    if (file.length < 10) continue;
    const part = await ask(address, { range: 'bytes=1-9' });
    if (part.status !== 206 || !part.bytes.equals(file.subarray(1, 10)))
      missing.push(`${path} does not come in parts`);
  }
  return missing;
}

function ask(address: URL, headers: Readonly<Record<string, string>>) {
  return new Promise<{ status: number; encoding: string | undefined; bytes: Buffer }>((resolve, reject) => {
    get(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          encoding: response.headers['content-encoding'],
          bytes: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
