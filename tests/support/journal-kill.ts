import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Decision } from '../../src/authority/plans/decisions.ts';
import { planDecisions } from '../../src/authority/plans/plan-decisions.ts';
import { ChangeQueue } from '../../src/desk/server/content/queue/change-queue.ts';
import { ContentState } from '../../src/desk/server/content/state/content-state.ts';
import { DecisionJournal } from '../../src/desk/server/content/queue/decision-journal.ts';
import { writeFiles } from '../../src/desk/server/content/writer/write-files.ts';
import { finishChange } from '../../src/files/change-files.ts';
import { type FailingDisk, failingDisk } from './failing-disk.ts';

// All of it is fiction.
const names = ['Ada Vale', 'Ben Wick', 'Cleo Marsh'];
const idOf = (name: string) => name.toLowerCase().replace(' ', '-');

/** Writes a content folder with an article for each name, and one that all decisions change. */
export function writeKillContent(root: string): string {
  const contentDir = join(root, 'content');
  const front = 'date: 2018-06-19\nentities: []\ntopics: []\n---\n\n';
  mkdirSync(join(contentDir, 'articles'), { recursive: true });
  writeFileSync(
    join(contentDir, 'site.yaml'),
    'title: The Example Courier\ndescription: Fiction.\nurl: https://courier.example/\n',
  );
  for (const name of names)
    writeFileSync(
      join(contentDir, `articles/${idOf(name)}.md`),
      `---\ntitle: A letter\n${front}A letter by ${name}.\n`,
    );
  writeFileSync(
    join(contentDir, 'articles/all.md'),
    `---\ntitle: A meeting\n${front}${names.join(' met ')}.\n`,
  );
  return contentDir;
}

function openQueue(contentDir: string, { disk }: FailingDisk): ChangeQueue {
  finishChange(contentDir);
  const queue = new ChangeQueue(new ContentState(contentDir, {}), {
    writer: {
      write: (request, onWait) => writeFiles(request, onWait, disk),
      close: () => Promise.resolve(),
    },
    journal: new DecisionJournal(contentDir, disk),
    onChanged: () => undefined,
    onSaving: () => undefined,
    rest: () => nextTurn(),
  });
  queue.restore();
  return queue;
}

/**
 * Decides names at a desk that dies at a change of the disk.
 *
 * @returns the names whose decisions it acknowledged, and how often it changed the disk
 */
export async function decideUntilKilled(contentDir: string, step: number) {
  const failing = failingDisk(step, true);
  const acknowledged: string[] = [];
  const queue = openQueue(contentDir, failing);
  for (const [index, name] of names.entries()) {
    const articles = [idOf(name), 'all'];
    const decision: Decision = { type: 'accept', words: name, kind: 'person', articles };
    const outcome = await queue.submit((opened) => planDecisions(opened, [decision]));
    if (outcome.type === 'planned') acknowledged.push(name);
    // The first is written before the next is decided; the others wait together.
    if (index === 0) await queue.settled();
  }
  await queue.settled();
  return { acknowledged, steps: failing.calls() };
}

/** Starts a desk that dies at a change of the disk while it takes up what the last one left. @returns how often it changed it */
export async function restartUntilKilled(contentDir: string, step: number): Promise<number> {
  const failing = failingDisk(step, true);
  try {
    await openQueue(contentDir, failing).settled();
  } catch {
    // Opened too early: the next one finishes it.
  }
  return failing.calls();
}

/** Starts the desk a last time, and returns everything that is wrong then. */
export async function faultsAfterKill(
  contentDir: string,
  acknowledged: readonly string[],
): Promise<string[]> {
  const queue = openQueue(contentDir, failingDisk(Infinity, false));
  await queue.settled();
  const faults = queue.unsaved.map(({ title, reason }) => `not saved: ${title}: ${reason}`);
  const entitiesOf = (article: string) =>
    (
      /^entities: \[(.*)\]$/m.exec(readFileSync(join(contentDir, `articles/${article}.md`), 'utf8'))?.[1] ??
      '?'
    )
      .split(', ')
      .filter(Boolean);
  for (const name of names) {
    const id = idOf(name);
    const isMade = existsSync(join(contentDir, `entities/people/${id}.yaml`));
    const uses = [entitiesOf(id), entitiesOf('all')].map((ids) => ids.filter((one) => one === id).length);
    if (acknowledged.includes(name) && !isMade) faults.push(`lost: ${name}`);
    if (uses.some((count) => count !== Number(isMade)))
      faults.push(`half, or twice: ${name}: ${uses.join()}`);
  }
  const journal = join(dirname(contentDir), '.backfile/private/decisions/content');
  const left = existsSync(journal) ? readdirSync(journal) : [];
  return [...faults, ...left.map((file) => `left: ${file}`)];
}
