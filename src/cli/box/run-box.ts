import { fork, spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { otherThanBox } from '../../box/wacz/other-than-box.ts';
import { readSite } from '../../files/read-content.ts';
import { addressOf } from '../../workspace/address.ts';
import { picturesBeside } from '../../site/output/page-pictures.ts';
import { isUnfinished } from '../../site/build/update-site.ts';
import { readLastBuild } from '../../workspace/last-build.ts';
import { buildLock, takeLock } from '../../workspace/lock.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import { contains, realFolder } from '../../workspace/real-folder.ts';
import { asOfDay, basePath, contentFolder, siteAddress } from '../option-values.ts';
import { type Call, UsageError, type Values } from '../usage.ts';
import type { BoxFormat, BoxOrder, WrittenBox } from './write-box.ts';

const command = fileURLToPath(new URL('../backfile.mjs', import.meta.url));

/** Builds the site, and writes it to a ZIP file that opens from a disk; returns 1 if the content has errors. */
export async function runBox(call: Call): Promise<number> {
  const { values } = call;
  if (values.verify !== undefined || values.restore !== undefined)
    return (await import('./open-box.ts')).openBox(call);
  const contentDir = contentFolder(values);
  const format = boxFormat(values);
  const file = boxFile(values, contentDir, format);
  const other = values.replace === true ? undefined : await otherFile(values, contentDir, file);
  if (other !== undefined) {
    console.error(
      `No box was written: there is ${other}, which is no earlier box of this archive. Choose another place with --out, or overwrite it with --replace.`,
    );
    return 1;
  }
  // A site of another archive must not replace the one in dist.
  const out = realFolder(values.content === undefined ? resolve('dist') : cachePath('box-site', contentDir));
  const status = await build(values, out);
  if (status !== 0) return status;
  if (readSite(contentDir).data.images) {
    const made = await makePictures(values, out);
    if (made !== 0) return made;
  }
  const unlock = await takeLock(buildLock, (holder) =>
    console.log(
      `Another build (process ${holder}) is running here; waiting for it to finish. If there is none, delete ${relative('', buildLock)}.`,
    ),
  );
  let written: WrittenBox | undefined;
  try {
    const last = readLastBuild(contentDir, out);
    if (!last || isUnfinished(out)) {
      console.error('The site was changed by another command meanwhile. Run the same command again.');
      return 1;
    }
    written = await writeBox({
      contentDir,
      out,
      day: last.day,
      address: siteAddress(values),
      base: basePath(values),
      withAddressOnly: values['with-address-only'] === true,
      withPackages: values['with-packages'] === true,
      file,
      format,
    });
  } finally {
    unlock();
  }
  if (!written) return 1;
  if (written.uncleaned.length > 0)
    console.log(
      `What is written in these pictures beside their pixels is in the box, too; save them as JPEG or PNG to leave it out: ${written.uncleaned.join(', ')}`,
    );
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  const use =
    format === 'wacz'
      ? 'Web archives, and players such as ReplayWeb.page, open it.'
      : 'Unpack it and open index.html: it needs no network.';
  console.log(
    `Wrote ${relative('', file)}, ${megabytes} MB. ${use} Its size, day and digest are in ${relative('', file)}.json.`,
  );
  return 0;
}

/** @throws {UsageError} if there is no such format, or it can’t have what is asked for */
function boxFormat({ format = 'zip', 'with-packages': withPackages = false }: Values): BoxFormat {
  if (format !== 'zip' && format !== 'wacz')
    throw new UsageError(`There is no format "${format}". Choose zip or wacz with --format.`);
  if (format === 'wacz' && withPackages)
    throw new UsageError(
      'A WACZ has no program, and so no packages: leave out --with-packages, or --format wacz.',
    );
  return format;
}

/** @throws {UsageError} if a box can’t be written there */
function boxFile({ out }: Values, contentDir: string, format: BoxFormat): string {
  const ending = `.${format}`;
  if (out === undefined || !out.toLowerCase().endsWith(ending) || /(?:^|[/\\])\.[^/\\]*$/.test(out))
    throw new UsageError(
      `Say where to write the box: npm run box -- ${format === 'wacz' ? '--format wacz ' : ''}--out archive${ending}`,
    );
  const file = resolve(out);
  if (!existsSync(dirname(file))) throw new UsageError(`There is no folder "${dirname(out)}".`);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`"${out}" is a folder. Choose a file with --out.`);
  if (contains(realFolder(contentDir), realFolder(dirname(file))))
    throw new UsageError(`"${out}" is inside the content folder. Choose another place with --out.`);
  return file;
}

/** Returns what is there and would be overwritten, in words, unless it is an earlier box of the archive. */
function otherFile(values: Values, contentDir: string, file: string): Promise<string | undefined> {
  const { origin, base } = addressOf(siteAddress(values) ?? readSite(contentDir).data.url, basePath(values));
  return otherThanBox(file, origin + base);
}

/** Builds the site in a process of its own, whose memory is free before the box is written. */
async function build(values: Values, out: string): Promise<number> {
  const options = Object.entries({
    content: values.content,
    out,
    site: siteAddress(values),
    base: basePath(values),
    'as-of': asOfDay(values),
  });
  return runCommand('build', options);
}

/** Makes the pictures of printed pages that another host has: a box needs no network. */
async function makePictures(values: Values, out: string): Promise<number> {
  const options = { content: values.content, out: picturesBeside(out), 'as-of': asOfDay(values) };
  // What it says of uploading is of no use here.
  return runCommand('pictures', Object.entries(options), ['ignore', 'ignore', 'inherit']);
}

async function runCommand(
  name: string,
  options: readonly (readonly [name: string, value: string | undefined])[],
  stdio: StdioOptions = 'inherit',
): Promise<number> {
  const args = options.flatMap(([option, value]) => (value === undefined ? [] : [`--${option}`, value]));
  const child = spawn(process.execPath, ['--max-semi-space-size=64', command, name, ...args], {
    stdio,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/**
 * Writes the box in a process of its own with a small young generation: with the usual one, what is thrown away file by file
 * takes 150 MB before it is freed.
 *
 * @returns undefined if it can’t be written; that process has said why
 */
async function writeBox(order: BoxOrder): Promise<WrittenBox | undefined> {
  const child = fork(new URL('./write-box.ts', import.meta.url), [JSON.stringify(order)], {
    execArgv: ['--max-semi-space-size=4', '--heap-growing-percent=20'],
  });
  let written: WrittenBox | undefined;
  child.on('message', (message: WrittenBox) => (written = message));
  // By then, all that it sent has been read.
  await once(child, 'close');
  return written;
}
