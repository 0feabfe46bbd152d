import type { EditableContent } from '../../../authority/open/authority.ts';
import type { NameReview } from '../../../authority/naming/name-review.ts';
import { finishChange } from '../../../files/change-files.ts';
import type { DeskEvent } from '../../api/events.ts';
import { Learner } from '../names/learner.ts';
import { NameFinder } from '../names/name-finder.ts';
import { ChangeQueue, type ChangeOutcome, type Planner } from './change-queue.ts';
import { ContentState } from './content-state.ts';
import { DeskFault } from './desk-fault.ts';
import type { FileWriter } from './file-writer.ts';

export interface DeskSettings {
  /** An absolute path. */
  readonly contentDir: string;
  /** Where what was found and learnt is kept between runs, an absolute path; without it nothing is kept. */
  readonly cacheDir?: string;
  /** Where the built site goes, an absolute path. */
  readonly out?: string;
  readonly writer: FileWriter;
  /** Tells the page something by itself. */
  readonly emit: (event: DeskEvent) => void;
  /** Lets other work of the thread go first. */
  readonly rest: () => Promise<void>;
  /** Works out what is needed first, before the page is told that the content is open. */
  readonly prepare?: (desk: Desk) => void;
}

/** The content under the keeper's hands: what every handler of a request works on. */
export class Desk {
  readonly settings: DeskSettings;
  #opened: OpenedDesk | undefined;
  #version = 0;
  readonly #closing: (() => void)[] = [];

  constructor(settings: DeskSettings) {
    this.settings = settings;
  }

  /** Opens the content, or opens it anew: reads every file, and begins to look for names. */
  open(): void {
    const { contentDir, cacheDir, writer, emit, rest } = this.settings;
    this.#opened?.names.stop();
    this.#opened?.learner?.stop();
    this.#opened = undefined;
    this.#sayContent('opening', 0, 0);
    finishChange(contentDir);
    const state = new ContentState(contentDir, {
      ...(cacheDir !== undefined && { cacheDir }),
      isFixed: true,
      onProgress: (step, done, of) => {
        if (step === 'reading' && (done % 100 === 0 || done === of)) this.#sayContent('opening', done, of);
      },
    });
    const changes = new ChangeQueue(state, writer, {
      rest,
      onChanged: (before, files) => {
        names.follow(before, files);
        if (!state.review.hasCountsOf(before)) names.start();
        this.#sayOpen();
      },
      onSaving: (pending, waitsFor) => {
        const undo = changes.undoTitle;
        emit({
          type: 'saving',
          pending,
          ...(waitsFor !== undefined && { waitsFor }),
          ...(undo !== undefined && { undo }),
        });
      },
      onFailed: (failed) => emit({ type: 'fault', ...failed }),
    });
    const names = new NameFinder(state, { emit, rest });
    const learner =
      cacheDir === undefined
        ? undefined
        : new Learner(state, {
            cacheDir,
            emit,
            settled: () => changes.settled(),
            onLearnt: () => names.start(),
          });
    this.#opened = { state, changes, names, learner };
    this.settings.prepare?.(this);
    this.#sayOpen();
    names.start();
    learner?.start();
  }

  get state(): ContentState {
    return this.#open.state;
  }

  get opened(): EditableContent {
    return this.#open.state.opened;
  }

  get review(): NameReview {
    return this.#open.state.review;
  }

  get names(): NameFinder {
    return this.#open.names;
  }

  /** What learns from the decisions; undefined where nothing is kept. */
  get learner(): Learner | undefined {
    return this.#open.learner;
  }

  get changes(): ChangeQueue {
    return this.#open.changes;
  }

  /**
   * Makes a change of the content when its turn comes, for which the keeper does not wait: where it is refused, the
   * page is told by itself.
   *
   * @param title what the keeper did
   * @param onRefused puts right what was shown as done already
   */
  changeLater(title: string, planner: Planner, onRefused: () => void): void {
    const fail = (message: string) => {
      this.settings.emit({ type: 'fault', title, message, changed: [] });
      onRefused();
    };
    this.changes.submit(planner).then(
      (outcome) => {
        if (outcome.type === 'planned') return;
        const texts = outcome.refusals.map(({ message, advice }) => `${message} ${advice}`);
        fail(texts.join(' '));
      },
      (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
    );
  }

  /**
   * Makes a change of the content when its turn comes; its files follow.
   *
   * @throws {DeskFault} where it is refused
   */
  async change(planner: Planner, title?: string): Promise<ChangeOutcome & { type: 'planned' }> {
    const outcome = await this.changes.submit(planner, title);
    if (outcome.type === 'planned') return outcome;
    const [first] = outcome.refusals;
    throw new DeskFault(
      outcome.refusals.map(({ message }) => message).join(' ') || 'This can’t be done.',
      first?.advice,
    );
  }

  /** Has something done when the desk is closed: what a screen began ends with it. */
  whenClosed(work: () => void): void {
    this.#closing.push(work);
  }

  /** Ends all work in the background, once what was decided is written. */
  async close(): Promise<void> {
    for (const work of this.#closing) work();
    this.#opened?.names.stop();
    this.#opened?.learner?.stop();
    await this.#opened?.changes.settled();
    await this.settings.writer.close();
  }

  get #open(): OpenedDesk {
    if (!this.#opened) throw new DeskFault('The content is not open.');
    return this.#opened;
  }

  #sayOpen(): void {
    const { texts } = this.review;
    this.#version += 1;
    this.#sayContent('open', texts.size, texts.size);
  }

  #sayContent(state: 'opening' | 'open', done: number, of: number): void {
    this.settings.emit({ type: 'content', state, done, of, version: this.#version });
  }
}

interface OpenedDesk {
  readonly state: ContentState;
  readonly changes: ChangeQueue;
  readonly names: NameFinder;
  readonly learner: Learner | undefined;
}
