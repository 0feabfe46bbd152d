import { useState } from 'preact/hooks';
import { useAttempt } from './use-attempt.ts';

/**
 * Returns the work that a component asks the desk for, which takes a while: a function that begins it unless some is going on,
 * whether it is, how the last was refused, and how many have ended.
 */
export function useWork() {
  const [fault, attempt] = useAttempt();
  const [isAtWork, setIsAtWork] = useState(false);
  const [ended, setEnded] = useState(0);
  const begin = (work: () => Promise<unknown>) => {
    if (isAtWork) return;
    setIsAtWork(true);
    void attempt(work).finally(() => {
      setIsAtWork(false);
      setEnded((last) => last + 1);
    });
  };
  return { begin, isAtWork, fault, ended };
}
