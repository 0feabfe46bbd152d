import type { EditableContent } from '../../../authority/open/authority.ts';
import type { NameReview } from '../../../authority/naming/name-review.ts';
import { finishChange } from '../../../files/change-files.ts';
import { currentDay } from '../../../site/open/current-day.ts';
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
  /** The absolute path of the cache for found names and learned models; nothing is cached without it. */
  readonly cacheDir?: string;
  /** The absolute path of the built site. */
  readonly out?: string;
  /** The day for which to publish, `YYYY-MM-DD`; today if absent. */
  readonly asOf?: string;
  readonly writer: FileWriter;
  /** Sends an event to the page. */
  readonly emit: (event: DeskEvent) => void;
  /** Yields to other work of the thread. */
  readonly rest: () => Promise<void>;
  /** Prepares what the screens need first, before the page learns that the content is open. */
  readonly prepare?: (desk: Desk) => void;
}

/** The open content with its changes and pending names, on which all handlers of requests work. */
export class Desk {
  readonly settings: DeskSettings;
  #opened: OpenedDesk | undefined;
  #version = 0;
  readonly #closing: (() => void)[] = [];

  constructor(settings: DeskSettings) {
    this.settings = settings;
  }

  /** Opens or reopens the content: reads all files, and starts searching for names. */
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

  /** The day for which an article is held back or not: today in the archive’s time zone, `YYYY-MM-DD`. */
  get day(): string {
    return this.settings.asOf ?? currentDay(this.opened.content.site.timeZone);
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

  /** Learns from the decisions; undefined if nothing is cached. */
  get learner(): Learner | undefined {
    return this.#open.learner;
  }

  get changes(): ChangeQueue {
    return this.#open.changes;
  }

  /**
   * Submits a change of the content without waiting for it. If it is refused, the page receives an event.
   *
   * @param title describes the decision in that event
   * @param onRefused reverts what was already shown as done
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
   * Makes a change of the content after those submitted earlier; its files are written later.
   *
   * @throws {DeskFault} if it is refused
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

  /** Registers work to do when the desk is closed. */
  whenClosed(work: () => void): void {
    this.#closing.push(work);
  }

  /** Stops all background work after all decisions are written. */
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
