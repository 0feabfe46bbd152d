import type { PublishEvent } from '../../api/publish.ts';
import { publishing } from '../base/events.ts';
import { Bar } from '../parts/bar.tsx';
import { publishWords } from './publish-words.ts';

const stages = {
  build: ['content', 'pages', 'files'],
  send: ['content', 'pages', 'files', 'sending'],
  box: ['content', 'pages', 'boxing'],
} as const;

/** What comes after a stage: what is done, what is being done or waits for the keeper, and what is not yet. */
export function JobStages() {
  const { state, task, stage, pages, lastPages } = publishing.value;
  const steps: readonly PublishEvent['stage'][] = stages[task];
  // What a host gets is asked once the site is built, before anything is sent.
  const at = state === 'asking' && task === 'send' ? 'sending' : stage;
  const current = state === 'done' ? steps.length : steps.indexOf(at);
  const now = state === 'asking' ? 'waits' : 'now';
  return (
    <ol class="publish-stages">
      {steps.map((one, index) => {
        const how = index < current ? 'done' : index === current ? now : 'open';
        return (
          <li key={one} class={how}>
            {publishWords.stages[one]} <span class="small">{publishWords.stageStates[how]}</span>
            {(one === 'pages' || one === 'sending') && how === 'now' && (
              <Bar
                done={Math.min(pages, lastPages)}
                of={lastPages}
                label={
                  one === 'pages' ? publishWords.pages(pages, lastPages) : publishWords.sent(pages, lastPages)
                }
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
