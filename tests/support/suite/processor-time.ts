import { cpus } from 'node:os';

/**
 * Returns the time that the processors of this machine have worked since it started, in seconds. What other programs do at the same
 * time counts, too: processes that tests start may outlive who started them, so that no other count has all of them.
 */
export function processorSeconds(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0) / 1000;
}
