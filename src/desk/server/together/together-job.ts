import type { TogetherOutputs } from '../../api/together.ts';
import { answerTask } from '../tasks/answer-task.ts';
import { connectPlace } from './connect-place.ts';
import { findRepository, openRepository } from './repository.ts';
import { saveVersion, showTogether } from './save-version.ts';
import { sendVersions } from './shared-place.ts';
import { getOthers, takeOthers } from './take-others.ts';
import type { CallInput } from '../../api/calls.ts';

/** What the process is to do. */
export type TogetherStart = { readonly contentDir: string } & (
  | { readonly task: 'show' | 'get' | 'send' }
  | { readonly task: 'connect'; readonly order: CallInput<'together/connect'> }
  | { readonly task: 'save'; readonly order: CallInput<'together/save'> }
  | { readonly task: 'take'; readonly order: CallInput<'together/take'> }
);

export type TogetherOutput = TogetherOutputs[`together/${TogetherStart['task']}`];

// A separate process, because many files are read.
answerTask<TogetherStart, TogetherOutput>({
  isWriting: ({ task }) => task === 'save' || task === 'take',
  run,
});

async function run(start: TogetherStart): Promise<TogetherOutput> {
  const { contentDir } = start;
  if (start.task === 'show') {
    const found = await findRepository(contentDir);
    return found ? showTogether(found, contentDir) : null;
  }
  if (start.task === 'connect') {
    await connectPlace(contentDir, start.order.address);
    return null;
  }
  const repository = await openRepository(contentDir);
  switch (start.task) {
    case 'save':
      return { files: await saveVersion(repository, contentDir, start.order) };
    case 'get':
      return getOthers(repository, contentDir);
    case 'take':
      return { files: await takeOthers(repository, contentDir, start.order) };
    case 'send':
      return { versions: await sendVersions(repository, contentDir) };
  }
}
