import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openZip } from '../../../src/ingest/source/open-zip.ts';
import { outcomeOf, type ProgramOutcome } from './outcome.ts';

const install =
  'it is no package of ours: npm install --prefix DIR --ignore-scripts warcio, and run with --warcio DIR';
const root = fileURLToPath(new URL('../../../', import.meta.url));

interface ReadRecord {
  readonly warcType: string | null;
  readonly warcTargetURI: string | null;
  readFully(decode: boolean): Promise<Uint8Array>;
}
interface Warcio {
  readonly WARCParser: { iterRecords(source: unknown): AsyncIterable<ReadRecord> };
}

/**
 * Writes the demo as web archives replay it, and has warcio read every record back.
 *
 * @param folder where npm installed warcio
 * @param work a folder for the file
 */
export async function checkWacz(folder: string | undefined, work: string): Promise<ProgramOutcome> {
  const modules = folder && join(folder, 'node_modules');
  if (modules === undefined || !existsSync(join(modules, 'warcio'))) return { type: 'missing', install };
  const file = join(work, 'demo.wacz');
  const command = ['src/cli/backfile.mjs', 'box', '--format', 'wacz', '--out', file];
  const content = ['--content', join(root, 'tests/fixtures/demo/content')];
  const { status } = spawnSync(process.execPath, [...command, ...content], { cwd: root, stdio: 'inherit' });
  if (status !== 0) return { type: 'failed', lines: ['The WACZ could not be written'] };
  const zip = await openZip(file);
  const read = async (name: string) => await zip.members.find((one) => one.name === name)!.read();
  const warc = await read('archive/data.warc.gz');
  const lines = (await read('indexes/index.cdx')).toString('utf8').trim().split('\n');
  zip.close();
  const entry = createRequire(join(modules, 'x.js')).resolve('warcio');
  const { WARCParser } = (await import(pathToFileURL(entry).href)) as Warcio;
  const recordsOf = async (bytes: Buffer) => {
    const found: { readonly url: string; readonly bytes: Uint8Array }[] = [];
    for await (const record of WARCParser.iterRecords(Readable.from([bytes])))
      if (record.warcType === 'resource')
        found.push({ url: record.warcTargetURI ?? '', bytes: await record.readFully(false) });
    return found;
  };
  const whole = new Map((await recordsOf(warc)).map(({ url, bytes }) => [url, bytes]));
  const faults: string[] = [];
  for (const line of lines) {
    const { url, offset, length } = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, string>;
    const [alone] = await recordsOf(warc.subarray(Number(offset), Number(offset) + Number(length)));
    const same =
      alone?.url === url && Buffer.compare(alone!.bytes, whole.get(url!) ?? new Uint8Array(1)) === 0;
    if (!same) faults.push(`${url} is not where the index says`);
  }
  if (whole.size !== lines.length) faults.push(`${whole.size} records, ${lines.length} lines of the index`);
  return outcomeOf(faults, `${whole.size} records read back, ${faults.length} faults`);
}
