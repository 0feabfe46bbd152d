import { createHash } from 'node:crypto';
import { compareText } from '../../text/compare-text.ts';
import type { BoxFile } from '../site/box-file.ts';

/** The fields of `bag-info.txt`, in order; a name may recur. */
export type BagInfo = readonly (readonly [name: string, value: string])[];

/** The folder of a bag’s payload. */
export const payloadFolder = 'data/';

/**
 * Yields the files of a bag (BagIt 1.0, RFC 8493): the payload in `data/`, what says what it is, and manifests, which
 * `sha512sum -c` checks. Each file must be read once, in this order, because the manifests list the digests of those
 * before them.
 *
 * @param tags the files beside the payload
 */
export function* bagFiles(
  info: BagInfo,
  tags: readonly BoxFile[],
  payload: Iterable<BoxFile>,
): Generator<BoxFile> {
  const bag = new BagDigests();
  const text = (path: string, textOf: () => string): BoxFile => ({
    path,
    read: () => Buffer.from(textOf()),
  });
  yield bag.noteTag(text('bagit.txt', () => 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'));
  for (const file of tags) yield bag.noteTag(file);
  for (const file of payload) yield bag.notePayload(file);
  yield bag.noteTag(text('bag-info.txt', () => infoText([...info, ['Payload-Oxum', bag.oxum]])));
  yield bag.noteTag(text('manifest-sha512.txt', () => bag.payloadManifest));
  yield text('tagmanifest-sha512.txt', () => bag.tagManifest);
}

/** Collects the digests of the files of a bag as they are read. */
class BagDigests {
  readonly #payload: [path: string, digest: string][] = [];
  readonly #tags: [path: string, digest: string][] = [];
  #bytes = 0;

  notePayload({ path, read }: BoxFile): BoxFile {
    return this.#note({ path: payloadFolder + path, read }, this.#payload, (size) => (this.#bytes += size));
  }

  noteTag(file: BoxFile): BoxFile {
    return this.#note(file, this.#tags);
  }

  /** The size of the payload in bytes, and the number of its files. */
  get oxum(): string {
    return `${this.#bytes}.${this.#payload.length}`;
  }

  get payloadManifest(): string {
    return manifestText(this.#payload);
  }

  get tagManifest(): string {
    return manifestText(this.#tags);
  }

  #note(
    { path, read }: BoxFile,
    list: [path: string, digest: string][],
    onRead?: (size: number) => void,
  ): BoxFile {
    return {
      path,
      read: () => {
        const bytes = read();
        list.push([path, createHash('sha512').update(bytes).digest('hex')]);
        onRead?.(bytes.length);
        return bytes;
      },
    };
  }
}

function manifestText(files: readonly (readonly [path: string, digest: string])[]): string {
  return files
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, digest]) => `${digest}  ${escapedPath(path)}\n`)
    .join('');
}

/** The only signs that BagIt escapes. */
const escapes: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };

function escapedPath(path: string): string {
  return path.replace(/[%\r\n]/g, (sign) => escapes[sign]!);
}

/** Returns a path of a manifest as it is on the disk. */
export function unescapedPath(path: string): string {
  return path.replace(/%(?:25|0D|0A)/gi, (escape) =>
    String.fromCharCode(Number.parseInt(escape.slice(1), 16)),
  );
}

function infoText(info: BagInfo): string {
  return info.map(([name, value]) => `${name}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('');
}
