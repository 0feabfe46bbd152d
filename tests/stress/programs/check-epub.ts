import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { outcomeOf, type ProgramOutcome } from './outcome.ts';

const install = 'apt-get install epubcheck';
/** As Debian starts it; its file is a JAR, which not every kernel starts by itself. */
const commands = [['epubcheck'], ['java', '-jar', '/usr/bin/epubcheck']] as const;

/** Makes dossiers in a browser, and has epubcheck validate them. @param queries what they are of: `name=acme` */
export async function checkEpub(
  browser: Browser,
  url: string,
  queries: readonly string[],
  folder: string,
): Promise<ProgramOutcome> {
  const command = commands.find(([program, ...args]) => {
    const { stdout } = spawnSync(program, [...args, '--version'], { encoding: 'utf8' });
    return /EPUBCheck/i.test(stdout ?? '');
  });
  if (!command) return { type: 'missing', install };
  const faults: string[] = [];
  for (const [index, query] of queries.entries()) {
    const page = await browser.newPage();
    await page.goto(`${url}dossier/?${query}`);
    const button = page.getByRole('button', { name: 'EPUB' });
    await button.waitFor();
    const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const file = join(folder, `${index}.epub`);
    await saved.saveAs(file);
    await page.close();
    const [program, ...args] = command;
    const { status, stdout, stderr } = spawnSync(program, [...args, '--failonwarnings', file], {
      encoding: 'utf8',
    });
    if (status !== 0) faults.push(`${query}: ${stdout}${stderr}`);
  }
  return outcomeOf(faults, `${queries.length} dossiers, ${faults.length} with faults`);
}
