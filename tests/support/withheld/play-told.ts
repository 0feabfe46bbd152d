import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import { changeFiles } from '../../../src/files/change-files.ts';
import { makePrivateFolder } from '../../../src/files/private-folder.ts';
import { planWithholding } from '../../../src/withhold/plan/plan-withholding.ts';
import type { Random } from '../random.ts';
import type { Ran } from '../run-command.ts';
import { bareLetters, bytesBelow, lettersAround, lettersFound, unpackedFiles } from './scan-letters.ts';
import { type ToldArchive, writeToldArchive } from './told-archive.ts';

/** What was done to random archives, and how much was searched. */
export interface ToldCounts {
  archives: number;
  namesakes: number;
  questions: number;
  mostQuestions: number;
  files: number;
  bytes: number;
  /** The archives in which the search found the name before it was withheld. */
  found: number;
}

/** Runs a command of the program. */
type RunProgram = (command: string, ...args: string[]) => Pick<Ran, 'code' | 'stdout' | 'stderr'>;

const unnamedFile =
  /^(\S+) {2}\(warning\)\n {2}This file has the name .* nothing names the file any more\.$/gm;

/** The words of the index, one by one: those beside a mark are other words. */
const wordList =
  /(?:^|\/)(?:words|places|pairs|forms|endings)\/[^/]+\.packed|\.pf_index$|(?:^|\/)segments\/[^/]+\/(?:words\.bin|facts\.json)$/;

/** As many letters on each side of the mark of a sentence are its own. */
const letterCount = 60;

/**
 * Withholds a name in random archives, answering each question by what the archive knows, and searches the site, its boxes,
 * the next commit and what is kept between builds for it. No build may stop.
 *
 * @returns what was found
 */
export function playToldArchives(
  random: Random,
  { archives, caches }: { readonly archives: number; readonly caches: string },
  counts: ToldCounts,
  run: RunProgram,
): string[] {
  const found: string[] = [];
  for (let number = 0; number < archives; number += 1) {
    const root = mkdtempSync(join(tmpdir(), 'backfile-told-'));
    try {
      found.push(...playOne(random, root, caches, counts, run).map((line) => `archive ${number}: ${line}`));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  return found;
}

function playOne(
  random: Random,
  root: string,
  caches: string,
  counts: ToldCounts,
  run: RunProgram,
): string[] {
  const contentDir = join(root, 'content');
  // Where the program keeps what it made of this archive.
  const kept = join(caches, hash('sha256', contentDir).slice(0, 12));
  const told = writeToldArchive(random, contentDir);
  counts.archives += 1;
  if (told.hasNamesake) counts.namesakes += 1;
  execFileSync('git', ['init', '-q', root]);
  if (faultsIn('content', contentDir, told, counts).length > 0) counts.found += 1;
  // Something is kept from before.
  const out = join(root, 'site');
  const build = () => run('build', '--content', contentDir, '--out', out);
  const first = random.chance(0.3) ? build() : undefined;
  if (first && first.code !== 0) return [`it can’t be built: ${first.stdout}${first.stderr}`];
  const refused = withhold(contentDir, told, counts);
  if (refused.length > 0) return refused;
  // A keeper does what the check says of files that nothing names any more.
  for (const [, file] of run('check', '--content', contentDir).stdout.matchAll(unnamedFile))
    rmSync(join(root, file!));
  const built = build();
  mkdirSync(join(root, 'boxes'));
  if (built.code !== 0) return [`a build stopped: ${built.stderr}`];
  // Boxes take longer than all else.
  const boxes = [
    ...(random.chance(0.3) ? [['--out', join(root, 'boxes/box.zip')]] : []),
    ...(random.chance(0.15) ? [['--format', 'wacz', '--out', join(root, 'boxes/box.wacz')]] : []),
  ].map((options) => run('box', '--content', contentDir, ...options));
  execFileSync('git', ['-C', root, 'add', '-A', '--', 'content']);
  const committed = execFileSync('git', ['-C', root, 'ls-files', '-z'])
    .toString()
    .split('\0')
    .filter(Boolean);
  return [
    ...boxes.filter(({ code }) => code !== 0).map(({ stderr }) => `a box was refused: ${stderr}`),
    ...faultsIn('site', out, told, counts),
    ...faultsIn('boxes', join(root, 'boxes'), told, counts),
    ...committed.flatMap((file) =>
      faultsOf(`commit: ${file}`, file, readFileSync(join(root, file)), told, counts),
    ),
    ...faultsIn('caches', kept, told, counts),
  ];
}

/** Withholds the name. @returns why it can’t be */
function withhold(contentDir: string, { person }: ToldArchive, counts: ToldCounts): string[] {
  const opened = () => openForEditing(contentDir);
  const request = {
    subject: person.id,
    words: 'a driver',
    ground: 'court' as const,
    reason: 'A case.',
    also: [],
    pictures: [],
    today: '2026-11-28',
    decidedBy: 'k',
    stems: [],
  };
  const { questions = [] } = planWithholding(opened(), { ...request, isPreview: true }, []);
  counts.questions += questions.length;
  counts.mostQuestions = Math.max(counts.mostQuestions, questions.length);
  const own = [person.given, person.family].map(bareLetters);
  const answers = questions.map(({ wording }) => {
    const letters = bareLetters(wording);
    const isPerson = own.some((name) => letters.includes(name) || name.includes(letters));
    return { wording, answer: isPerson ? ('person' as const) : ('other' as const) };
  });
  const planned = planWithholding(opened(), { ...request, answers }, []);
  if ('refusals' in planned) return planned.refusals.map(({ message }) => `refused: ${message}`);
  makePrivateFolder(contentDir);
  changeFiles(contentDir, planned.plan.title, [...planned.plan.changes, ...planned.privately]);
  return [];
}

function faultsIn(place: string, folder: string, told: ToldArchive, counts: ToldCounts): string[] {
  return [...bytesBelow(folder)].flatMap(([file, bytes]) =>
    unpackedFiles(file, bytes).flatMap(([name, part]) =>
      faultsOf(`${place}: ${file}, ${name}`, name, part, told, counts),
    ),
  );
}

/** Returns whether a file has the name: of others too, if nobody else has it, or beside the marks of its sentences. */
function faultsOf(
  label: string,
  file: string,
  bytes: Buffer,
  { person, hasNamesake, marks }: ToldArchive,
  counts: ToldCounts,
): string[] {
  counts.files += 1;
  counts.bytes += bytes.byteLength;
  const names = [person.given, person.family].map(bareLetters);
  if (!hasNamesake) return lettersFound(file, bytes, names).map((name) => `${name} in ${label}`);
  if (wordList.test(file)) return [];
  const isOwn = marks.some((mark) =>
    lettersAround(file, bytes, mark, letterCount).some((letters) =>
      names.some((name) => letters.includes(name)),
    ),
  );
  return isOwn ? [`the name beside a sentence about the person in ${label}`] : [];
}
