// Opens a box of the demo from a disk in three engines:
// node tests/stress/engines/run-engines.ts [chromium|firefox|webkit …]
// An engine that is missing is reported, and is no success.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openZip } from '../../../src/ingest/source/open-zip.ts';
import { startChromium } from './chromium.ts';
import type { StartEngine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { readBox } from './read-box.ts';
import { startWebkit } from './webkit.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { positionals } = parseArgs({ allowPositionals: true });
const work = mkdtempSync(join(tmpdir(), 'backfile-engines-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));

const engines: Readonly<Record<string, { readonly start: StartEngine; readonly install: string }>> = {
  chromium: { start: startChromium, install: 'chromium' },
  firefox: { start: startFirefox, install: 'firefox-esr' },
  webkit: { start: startWebkit, install: 'webkit2gtk-driver xvfb' },
};

const home = pathToFileURL(`${await unpackedBox()}/`).href;
const counts = { passed: 0, failed: 0, missing: 0 };
/** What the first engine showed, with which the others are compared. */
const texts = new Map<string, string>();
for (const [name, { start, install }] of Object.entries(engines)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const engine = await start();
  if (!engine) {
    counts.missing += 1;
    console.log(`${name}: missing. On Debian: apt-get install ${install}`);
    continue;
  }
  const { passed, faults } = await readBox(engine, home, texts).finally(() => engine.close());
  counts[faults.length === 0 ? 'passed' : 'failed'] += 1;
  console.log([`${name}: ${passed} passed, ${faults.length} failed`, ...faults].join('\n  '));
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.missing} missing`);
process.exitCode = counts.failed + counts.missing > 0 ? 1 : 0;

/** Makes a box of the demo, and unpacks it into a folder with signs that addresses write otherwise. */
async function unpackedBox(): Promise<string> {
  const zip = join(work, 'box.zip');
  const command = ['src/cli/backfile.mjs', 'box', '--content', 'tests/fixtures/demo/content', '--out', zip];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The box could not be made');
  const folder = join(work, 'Bücher, Kiste #1');
  const opened = await openZip(zip);
  for (const member of opened.members) {
    const file = join(folder, member.name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await member.read());
  }
  opened.close();
  return join(folder, 'box');
}
