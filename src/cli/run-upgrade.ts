import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type EditableContent, openForEditing } from '../authority/open/authority.ts';
import type { Planned } from '../authority/plans/plan.ts';
import { planUpgrade } from '../authority/plans/plan-upgrade.ts';
import { interruptedChange } from '../files/change-files.ts';
import { mergeRecordsByLine } from './archive/git-attributes.ts';
import { archiveRoot, isInstalled, programRoot, programVersion } from '../files/roots.ts';
import { writeAtomically } from '../files/write-file.ts';
import { currentDay } from '../files/day-in-zone.ts';
import { type PackedProgram, readPackedProgram, trialNote } from '../workspace/program/packed-program.ts';
import type { AnyTexts } from '../text/catalog.ts';
import { programProblem } from '../workspace/program/program-problems.ts';
import { upgradeReportWords } from './tables/upgrade-words.ts';
import { type ArchiveManifest, upgradedManifest } from './archive/archive-parts.ts';
import { changeContent, printInterrupted, printPlan } from './change-content.ts';
import { type MessageLanguage, messageLanguage } from './message-language.ts';
import { contentFolder } from './option-values.ts';
import { runCheck } from './run-check.ts';
import { runNpm } from './run-npm.mjs';
import { type Call, UsageError } from './usage.ts';

/**
 * Upgrades the program of an archive to that of a file, and its content to the program. Without a file, it upgrades the
 * content alone, as after `npm install`.
 */
export async function runUpgrade(call: Call): Promise<number> {
  const { messages } = call.values;
  // Before anything is done: there may be no messages in that language.
  const language = await messageLanguage(call.values);
  // The check, and the new program in a process of its own, have it from there.
  if (messages !== undefined) process.env['BACKFILE_MESSAGES'] = messages;
  const [file] = call.words;
  return file === undefined ? upgradeContent(call, language) : upgradeProgram(resolve(file), call, language);
}

/** Changes the content as its migrations say, all or nothing, and checks it. */
async function upgradeContent({ values }: Call, language: MessageLanguage): Promise<number> {
  const contentDir = contentFolder(values);
  if (values['dry-run'] === true) {
    if (interruptedChange(contentDir)) return printInterrupted(contentDir, language);
    return printPlan(planToday(openForEditing(contentDir)), language);
  }
  const code = await changeContent(contentDir, planToday, language);
  if (code !== 0) return code;
  updateGuide(contentDir);
  mergeRecordsByLine(contentDir);
  return runCheck({ command: 'check', values: { content: contentDir }, words: [] });
}

function planToday(opened: EditableContent): Planned {
  return planUpgrade(opened, currentDay(opened.content.site.timeZone));
}

/** Replaces the guide and the field reference in the content folder, which come with the program, unless the keeper has removed them. */
function updateGuide(contentDir: string): void {
  if (!isInstalled || !existsSync(join(contentDir, 'README.md'))) return;
  const source = join(programRoot, 'content');
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue;
    const text = readFileSync(join(source, name), 'utf8');
    const place = join(contentDir, name);
    if (!existsSync(place) || readFileSync(place, 'utf8') !== text) writeAtomically(place, text);
  }
}

/** Installs the program of a file, and lets it upgrade the content; if that is not possible, everything stays as it was. */
function upgradeProgram(file: string, { values }: Call, language: MessageLanguage): Promise<number> {
  if (!isInstalled) throw new UsageError(language.sentences(programProblem('program-own-repository')));
  const program = readProgram(file, language);
  const words = language.inWords(upgradeReportWords, 'upgrade.report');
  const { version } = program.manifest;
  const contentDir = contentFolder(values);
  if (version === programVersion()) console.log(words.installed(version));
  else console.log(`${program.changes}\n`);
  return Promise.resolve(
    values['dry-run'] === true ? preview(program, contentDir) : install(program, contentDir, words),
  );
}

/** @throws {UsageError} if the file is not an upgrade of the archive */
function readProgram(file: string, language: MessageLanguage): PackedProgram {
  const program = readPackedProgram(file, relative('', file), programVersion());
  if ('fault' in program) throw new UsageError(language.sentences(program.fault));
  return program;
}

/** Installs the new program in a folder of its own, and lets it say what it would change. */
function preview({ file }: PackedProgram, contentDir: string): number {
  const folder = join(archiveRoot, '.astro/upgrade');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const { overrides } = readManifest();
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, overrides }));
    console.log(trialNote);
    const { ok, output } = runNpm(['install', ...quiet, '--no-save', file], { cwd: folder, isQuiet: true });
    if (!ok) console.error(output);
    return ok ? runProgram(folder, contentDir, '--dry-run') : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function install(
  { file, manifest }: PackedProgram,
  contentDir: string,
  words: AnyTexts<typeof upgradeReportWords>,
): number {
  const name = `backfile-${manifest.version}.tgz`;
  const place = join(archiveRoot, name);
  const undo = [place, join(archiveRoot, 'package.json'), join(archiveRoot, 'package-lock.json')].map(keep);
  const before = readManifest();
  const after = upgradedManifest(before, `file:${name}`, manifest.peerDependencies ?? {});
  if (place !== file) copyFileSync(file, place);
  writeAtomically(join(archiveRoot, 'package.json'), `${JSON.stringify(after, null, 2)}\n`);
  console.log(words.installing);
  // From here on, nothing more of this program may be loaded.
  if (!npmInstall(archiveRoot) || runProgram(archiveRoot, contentDir, '--dry-run') !== 0) {
    for (const restore of undo) restore();
    npmInstall(archiveRoot);
    console.error(words.failed);
    return 1;
  }
  const code = runProgram(archiveRoot, contentDir);
  const old = /^file:(backfile-[^/\\]+\.tgz)$/.exec(before.dependencies.backfile ?? '')?.[1];
  if (old !== undefined && old !== name) rmSync(join(archiveRoot, old), { force: true });
  return code;
}

function readManifest(): ArchiveManifest {
  return JSON.parse(readFileSync(join(archiveRoot, 'package.json'), 'utf8')) as ArchiveManifest;
}

/** Returns a function that puts a file back as it is now. */
function keep(file: string): () => void {
  const bytes = existsSync(file) ? readFileSync(file) : undefined;
  return () => {
    if (bytes) writeFileSync(file, bytes);
    else rmSync(file, { force: true });
  };
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'] as const;

function npmInstall(folder: string): boolean {
  return runNpm(['install', ...quiet], { cwd: folder }).ok;
}

/** Lets the program that is installed in a folder upgrade the content. Returns its exit code. */
function runProgram(folder: string, contentDir: string, ...options: readonly string[]): number {
  const program = join(folder, 'node_modules/backfile/lib/cli/backfile.mjs');
  const args = [program, 'upgrade', '--content', contentDir, ...options];
  return spawnSync(process.execPath, args, { stdio: 'inherit', cwd: archiveRoot }).status ?? 1;
}
