import { Bar } from '../parts/bar.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { importing } from '../base/events.ts';
import { importWords } from './import-words.ts';

/** How far the import is, or why it failed. */
export function ImportProgress() {
  const { state, isDryRun, done, of, articles, message } = importing.value;
  if (state === 'waiting') return <Bar done={done} of={of} label={importWords.waiting} />;
  if (state === 'running') {
    const doing = importWords.running[isDryRun ? 'dry' : 'real'];
    return <Bar done={done} of={of} label={`${doing}: ${importWords.articles(articles)}`} />;
  }
  if (state !== 'failed') return null;
  return <FaultNote fault={{ message: importWords.failed, advice: message }} />;
}
