import { answerJob } from '../../../src/desk/server/jobs/answer-job.ts';

// A process of the desk that says more at once than fits on its way, and ends.
answerJob<{ start: { count: number }; message: string }>(({ count }, { say }) => {
  for (let number = 0; number < count; number += 1) say(`${number} ${'x'.repeat(2000)}`);
  say('end');
});
