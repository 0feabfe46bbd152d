import { painted } from '../../browser/shared/painted.ts';

/** So long all but the first result waits while a reader is typing, who soon wants different ones. */
const typingPauseMs = 150;

/** Waits until the first results have been painted, or a reader who is typing has paused. */
export function waitForPaint(isTyping: boolean): Promise<void> {
  return isTyping ? new Promise((resolve) => setTimeout(resolve, typingPauseMs)) : painted();
}
