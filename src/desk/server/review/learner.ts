import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { minLessons } from '../../../authority/naming/name-learner.ts';
import type { LearningEvent } from '../../api/events.ts';
import type { ContentState } from '../content/state/content-state.ts';

/** The number of decisions after which it learns again. */
const decisionsBetween = 25;

interface LearnerSettings {
  /** The absolute path of the cache. */
  readonly cacheDir: string;
  readonly emit: (event: LearningEvent) => void;
  /** Resolves when all decisions are written to the files from which it learns. */
  readonly settled: () => Promise<void>;
  /** Called after learning, so that proposals are updated. */
  readonly onLearnt: () => void;
}

/** Lets the recognizer learn from decisions, in a separate process. */
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

  /** Learns from decisions made before the desk was opened, unless the result is cached. */
  start(): void {
    void this.#learn('where it is not kept');
  }

  /** Counts a decision, and learns again after enough decisions. */
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
    emit({ type: 'learning', state: 'learning' });
    const code = await new Promise<number | null>((resolve) => {
      child.once('exit', resolve);
      child.once('error', () => resolve(1));
    });
    this.#isLearning = false;
    if (code === 0) {
      this.#state.review.takeLatest();
      onLearnt();
    }
    emit({ type: 'learning', state: 'idle' });
  }

  /** Returns the number of articles with decisions. */
  #lessons(): number {
    const { texts, decided } = this.#state.review;
    return [...texts.values()].filter((text) => decided.hasDecisions(text)).length;
  }
}
