import { afterPaint } from '../shared/after-paint.ts';

/**
 * The delay in milliseconds before showing more than the first result while a reader types, who soon needs
 * others.
 */
const typingPauseMs = 150;

/** Waits until the first results are painted, or until a reader who is typing pauses. */
export function waitForPaint(isTyping: boolean): Promise<void> {
  return isTyping ? new Promise((resolve) => setTimeout(resolve, typingPauseMs)) : afterPaint();
}
