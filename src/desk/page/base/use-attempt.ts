import { useState } from 'preact/hooks';
import { AskFault } from './ask.ts';

/**
 * Returns how the last request of a component was refused, and a function that makes a request and keeps its refusal;
 * without a request, it forgets the last one.
 */
export function useAttempt() {
  const [fault, setFault] = useState<AskFault>();
  const attempt = async (request?: () => Promise<unknown>): Promise<void> => {
    setFault(undefined);
    try {
      await request?.();
    } catch (error) {
      if (!(error instanceof AskFault)) throw error;
      setFault(error);
    }
  };
  return [fault, attempt] as const;
}

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
