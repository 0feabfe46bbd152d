import type { Frame } from './frame.ts';
import type { CountedLink } from './link.ts';

/** A term with the terms below it. */
export interface TopicNode extends CountedLink {
  readonly description?: string;
  readonly narrower: readonly TopicNode[];
}

/** The whole vocabulary. */
export interface TopicIndexView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly tree: readonly TopicNode[];
}
