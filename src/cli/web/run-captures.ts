import { captureText, deleteKeptCapture } from '../../copies/captures-with.ts';
import { keptCaptures } from '../../capture/kept-captures.ts';
import { contentFolder } from '../option-values.ts';
import { type Call, UsageError } from '../usage.ts';

/** Lists what was captured of websites, or deletes it. */
export async function runCaptures({ values, words }: Call): Promise<number> {
  const contentDir = contentFolder(values);
  const [verb, ...names] = words;
  const captures = keptCaptures(contentDir);
  if (verb === undefined || (verb === 'list' && names.length === 0)) {
    for (const capture of captures) {
      const isUnfinished = capture.notes.some(({ isFinished }) => !isFinished);
      console.log(`${captureText(capture)}${isUnfinished ? ', not finished' : ''}`);
    }
    if (captures.length === 0) console.log('Nothing was captured.');
    return 0;
  }
  if (verb !== 'delete' || names.length === 0)
    throw new UsageError('Usage: npm run captures -- list | delete NAME … --dry-run');
  const unknown = names.filter((name) => !captures.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new UsageError(`Nothing was captured of ${unknown.join(', ')}. What there is: npm run captures`);
  for (const capture of captures.filter(({ name }) => names.includes(name))) {
    if (values['dry-run'] === true) {
      console.log(`Would delete ${captureText(capture)}. What was imported from it stays.`);
      continue;
    }
    await deleteKeptCapture(contentDir, capture.name, (holder) =>
      console.error(`Waiting for process ${holder}, which captures this site.`),
    );
    console.log(`Deleted ${captureText(capture)}. What was imported from it stays.`);
  }
  return 0;
}
