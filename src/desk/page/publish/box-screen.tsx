import { ask } from '../base/ask.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { BoxForm } from './box-form.tsx';
import { JobPanel } from './job-panel.tsx';
import { publishWords } from './publish-words.ts';
import { usePublishing } from './use-publishing.ts';

/** The screen that puts the archive into a box. */
export function BoxScreen() {
  const job = usePublishing();
  return (
    <>
      <h1>{publishWords.box}</h1>
      <p class="work-note">{publishWords.boxNote}</p>
      <FaultNote fault={job.fault} />
      <BoxForm
        isAtWork={job.isAtWork}
        onMake={(input) => job.start('box', () => ask('publish/box', input))}
      />
      <JobPanel task="box" job={job} />
    </>
  );
}
