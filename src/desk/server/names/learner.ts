import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { minLessons } from '../../../authority/naming/name-learner.ts';
import type { LearningEvent } from '../../api/events.ts';
import type { ContentState } from '../content/content-state.ts';

/** After so many decisions it learns again. */
const decisionsBetween = 25;

interface LearnerSettings {
  /** Where what is learnt is kept, an absolute path. */
  readonly cacheDir: string;
  readonly emit: (event: LearningEvent) => void;
  /** Resolves once all that was decided is in the files, from which it learns. */
  readonly settled: () => Promise<void>;
  /** Something was learnt: proposals are to be made anew. */
  readonly onLearnt: () => void;
}

/** Has the recognizer learn from what was decided, in a process of its own. */
export class Learner {
  readonly #state: ContentState;
  readonly #settings: LearnerSettings;
  #child: ChildProcess | undefined;
  #isLearning = false;
  #decisions = 0;

  constructor(state: ContentState, settings: LearnerSettings) {
    this.#state = state;
    this.#settings = settings;
  }

  /** Learns what was decided before the desk was opened, unless that is in the cache. */
  start(): void {
    void this.#learn('where it is not kept');
  }

  /** Counts a decision; every so manieth, it learns again. */
  count(): void {
    this.#decisions += 1;
    if (this.#decisions >= decisionsBetween) void this.#learn('anew');
  }

  stop(): void {
    this.#child?.kill();
  }

  async #learn(how: 'anew' | 'where it is not kept'): Promise<void> {
    if (this.#isLearning || this.#lessons() < minLessons) return;
    this.#isLearning = true;
    const { cacheDir, emit, settled, onLearnt } = this.#settings;
    this.#decisions = 0;
    const file = fileURLToPath(new URL('learn-process.ts', import.meta.url));
    await settled();
    const child = spawn(process.execPath, [file, this.#state.contentDir, cacheDir, how], { stdio: 'ignore' });
    this.#child = child;
    emit({ type: 'learning', state: 'learning', lessons: 0 });
    const code = await new Promise<number | null>((resolve) => {
      child.once('exit', resolve);
      child.once('error', () => resolve(1));
    });
    this.#isLearning = false;
    if (code === 0) {
      this.#state.review.takeLatest();
      onLearnt();
    }
    emit({
      type: 'learning',
      state: 'idle',
      lessons: this.#state.review.hasModel ? this.#lessons() : 0,
    });
  }

  /** Articles of which something was decided. */
  #lessons(): number {
    const { texts, decided } = this.#state.review;
    return [...texts.values()].filter((text) => decided.hasDecisions(text)).length;
  }
}
