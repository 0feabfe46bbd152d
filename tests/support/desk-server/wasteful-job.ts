import { answerJob } from '../../../src/desk/server/jobs/answer-job.ts';
import { youngBytes } from './young-bytes.ts';

// A process of the desk that throws away nearly all that it makes, and says what of it stays in memory.
answerJob<{ start: Record<string, never>; message: number }>((_, { say }) => say(youngBytes()));
