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
