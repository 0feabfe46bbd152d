import { archiveRoot, isInstalled } from '../../../files/roots.ts';
import {
  isReaderInstalled,
  type OptionalReader,
  optionalReaderNames,
  optionalReaders,
  packageSpecs,
} from '../../../ingest/contract/format-packages.ts';
import { type ProgramEnd, runProgram } from '../../../publish/targets/run-program.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import { DeskFault } from '../desk/desk-fault.ts';

/** Returns the optional formats that are not installed, and from where they would come; null if all are. */
export async function missingFormats(): Promise<CallOutput<'import/formats'>> {
  const missing = optionalReaderNames.filter((name) => !isReaderInstalled(name));
  if (missing.length === 0) return null;
  const { code, output } = await runNpm(['config', 'get', 'registry'], archiveRoot);
  return {
    registry: code === 0 ? output.trim() : '',
    formats: missing.map((name) => ({
      id: name,
      name: optionalReaders[name].label,
      packages: packageSpecs([name]),
      megabytes: optionalReaders[name].megabytes,
    })),
  };
}

/**
 * Installs an optional format in the archive, as its keeper asked.
 *
 * @throws {DeskFault} if that is not possible; the archive is as it was then
 */
export async function addFormat(_: unknown, { id }: CallInput<'import/add-format'>): Promise<void> {
  const name = optionalReaderNames.find((one) => one === id);
  if (name === undefined || isReaderInstalled(name)) return;
  if (!isInstalled)
    throw new DeskFault(
      'The program itself is incomplete in this folder.',
      'Have whoever set it up install it again.',
    );
  await installFormat(name, archiveRoot);
}

/**
 * Installs the packages of a format, in the versions that the program is tested with, and notes them in the folder’s
 * `package.json` and lockfile. None of their scripts run.
 *
 * @throws {DeskFault} if that fails
 */
export async function installFormat(name: OptionalReader, folder: string): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--fetch-retries=1'];
  const end = await runNpm(
    ['install', '--ignore-scripts', '--save-exact', ...quiet, ...packageSpecs([name])],
    folder,
  );
  if (end.code !== 0) throw installFault(end);
}

function installFault({ said, output }: ProgramEnd): DeskFault {
  const text = `${said} ${output}`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|network/i.test(text))
    return new DeskFault(
      'It can’t be fetched, because this machine is not connected. Nothing was installed.',
      'Connect it, and try again; or convert the files to a format that can be read already.',
    );
  if (/EINTEGRITY/.test(text))
    return new DeskFault(
      'What was fetched is not what was expected. Nothing was installed.',
      'Do not try to get around this: somebody may have changed it. Ask for help.',
    );
  return new DeskFault(`It could not be installed: ${said.slice(0, 500)}`, 'The archive is as it was.');
}

/** Runs the npm that started the desk, or the one of this machine. */
function runNpm(args: readonly string[], cwd: string): Promise<ProgramEnd> {
  const npm = process.env['npm_execpath'];
  return npm?.endsWith('js')
    ? runProgram(process.execPath, { args: [npm, ...args], cwd })
    : runProgram('npm', { args, cwd });
}
