import { runWithhold } from '../../src/cli/withhold/run-withhold.ts';
import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { namesCache, runNames } from '../../src/cli/names/run-names.ts';
import { article, entity, type Files, writeContent } from './content.ts';
import { runInProcess } from './run-in-process.ts';

/** Two undecided articles, a withdrawn one and a record; all of it is fiction. */
export const nameFiles: Files = {
  'articles/letter.md': article(
    '',
    'Mr. Robert Quennell of Acme Bells Ltd spoke on Monday.\n\n> Then *Quennell* left for Portugal.',
    { title: 'Robert Quennell leaves' },
  ),
  'articles/other.md': article('', 'Nothing of note was said by anyone.'),
  'articles/gone.md': article(
    'withdrawn: { date: 2018-06-20, reason: A reason. }\n',
    'Robert Quennell again.',
  ),
  'entities/acme.yaml': entity('Acme Bells Ltd'),
};

/** Runs `names` on a content folder. */
export const names = (content: string, ...args: readonly string[]) =>
  runInProcess(runNames, 'names', ...args, '--content', content);

/** Writes a content folder whose names can be proposed, with other files; its cache is removed as well. */
export function writeNames(more: Files = {}): string {
  const content = writeContent({ ...nameFiles, ...more });
  onTestFinished(() => rmSync(namesCache(content), { recursive: true, force: true }));
  return content;
}

/** Withholds the name of an entity in a content folder, by the order of a court of fiction. */
export const withholdName = (content: string, id: string) => {
  const decision = ['--as', 'a captain', '--reason', 'A case.', '--ground', 'court'];
  return runInProcess(runWithhold, 'withhold', id, ...decision, '--content', content);
};
