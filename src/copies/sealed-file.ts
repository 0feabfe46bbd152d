import {
  closeSync,
  existsSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { BackupFault } from './backup-manifest.ts';

/** How files that are encrypted with age begin: https://age-encryption.org/v1 */
const firstBytes = 'age-encryption.org/v1\n';
const ownerOnly = 0o600;

/** Returns whether there is a file, and it is encrypted. @throws what node:fs throws */
export function isSealed(file: string): boolean {
  if (!existsSync(file)) return false;
  const descriptor = openSync(file, 'r');
  try {
    const start = Buffer.alloc(firstBytes.length);
    readSync(descriptor, start);
    return start.toString('latin1') === firstBytes;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Encrypts a file with a passphrase, so that it opens with every program that knows age.
 *
 * @param to the new file, an absolute path
 * @throws what node:fs throws; there is no new file then
 */
export async function sealFile(file: string, to: string, passphrase: string): Promise<void> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const sealed = await encrypter.encrypt(streamOf(file));
  try {
    await pipeline(
      Readable.fromWeb(sealed as ReadableStream),
      createWriteStream(to, { flags: 'wx', mode: ownerOnly, flush: true }),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(to, { force: true });
    throw error;
  }
}

/**
 * Decrypts a file for some work; what was decrypted is readable for its owner alone, and removed afterwards.
 *
 * @throws {BackupFault} if the passphrase is another one, or the file is damaged
 */
export async function withUnsealed<T>(
  file: string,
  passphrase: string,
  work: (plain: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-backup-'));
  try {
    const plain = join(folder, 'backup.zip');
    await unsealFile(file, plain, passphrase);
    return await work(plain);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function unsealFile(file: string, to: string, passphrase: string): Promise<void> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let opened;
  try {
    opened = await decrypter.decrypt(streamOf(file));
  } catch {
    throw new BackupFault('The passphrase is not that of this backup. Nothing was changed. Type it again.');
  }
  try {
    const sink = createWriteStream(to, { flags: 'wx', mode: ownerOnly });
    await pipeline(Readable.fromWeb(opened as ReadableStream), sink);
  } catch (error) {
    // An error of the disk has a code.
    if (/^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new BackupFault('This backup is damaged. Nothing was changed. Take another copy of it.');
  }
}

function streamOf(file: string) {
  return Readable.toWeb(createReadStream(file)) as globalThis.ReadableStream<Uint8Array>;
}
