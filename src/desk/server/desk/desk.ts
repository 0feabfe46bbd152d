import { join } from 'node:path';
import type { EditableContent } from '../../../authority/open/authority.ts';
import type { Planned } from '../../../authority/plans/plan.ts';
import type { NameReview } from '../../../authority/naming/name-review.ts';
import { finishChange, textOf } from '../../../files/change-files.ts';
import { currentDay } from '../../../files/day-in-zone.ts';
import type { DeskEvent } from '../../api/events.ts';
import { Learner } from '../review/learner.ts';
import { NameFinder } from '../review/name-finder.ts';
import { type ChangeOutcome, type Planner } from '../content/queue/change.ts';
import { ChangeQueue } from '../content/queue/change-queue.ts';
import { ContentState } from '../content/state/content-state.ts';
import { DecisionJournal } from '../content/queue/decision-journal.ts';
import { DeskFault, faultOfRefusals } from './desk-fault.ts';
import type { FileWriter } from '../content/writer/file-writer.ts';

export interface DeskSettings {
  /** An absolute path. */
  readonly contentDir: string;
  /** The absolute path of the cache for found names and learned models; nothing is cached without it. */
  readonly cacheDir?: string;
  /** The absolute path of the built site. */
  readonly out?: string;
  /** The day for which to publish, `YYYY-MM-DD`; today if absent. */
  readonly asOf?: string;
  /** The address of a module that exports the `web` that captures ask, instead of that of keepers. */
  readonly web?: string;
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
  #siteText: string | undefined;
  #version = 0;
  /** The unsaved decisions that the page knows, as JSON. */
  #unsaved = '';
  readonly #closing: (() => void)[] = [];
  #isClosed = false;

  constructor(settings: DeskSettings) {
    this.settings = settings;
  }

  /**
   * Opens or reopens the content: reads all files, and starts searching for names.
   *
   * @throws {ChangeError} if an interrupted change can’t be finished
   * @throws the error of node:fs if the files can’t be read; what was open stays open
   */
  open(): void {
    const before = this.#opened;
    this.#sayContent('opening', 0, 0);
    try {
      this.#openAfter(before);
    } catch (error) {
      if (before) this.#sayOpen();
      throw error;
    }
  }

  /** Reopens the content once all decisions are written, or listed: none is made again, or missed. @throws as {@link open} does */
  async openAgain(): Promise<void> {
    await this.changes.settled();
    this.open();
  }

  #openAfter(before: OpenedDesk | undefined): void {
    const { contentDir, cacheDir, writer, emit, rest } = this.settings;
    finishChange(contentDir);
    const siteText = textOf(join(contentDir, 'site.yaml'));
    const state = new ContentState(contentDir, {
      ...(cacheDir !== undefined && { cacheDir }),
      isFixed: true,
      onProgress: (step, done, of) => {
        if (step === 'reading' && (done % 100 === 0 || done === of)) this.#sayContent('opening', done, of);
      },
    });
    before?.names.stop();
    before?.learner?.stop();
    this.#siteText = siteText;
    const journal = new DecisionJournal(contentDir);
    const changes = new ChangeQueue(
      state,
      {
        writer,
        journal,
        rest,
        onChanged: (before, files) => {
          names.follow(before, files);
          if (!state.review.hasCountsOf(before)) names.start();
          this.#sayOpen();
        },
        onSaving: (waitsFor) => this.#saySaving(changes, waitsFor),
      },
      before?.changes,
    );
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
    this.#saySaving(changes);
    changes.restore();
    this.settings.prepare?.(this);
    this.#sayOpen();
    names.start();
    learner?.start();
  }

  /** The day for which an article is held back or not: today in the archive’s time zone, `YYYY-MM-DD`. */
  get day(): string {
    return this.settings.asOf ?? currentDay(this.opened.content.site.timeZone);
  }

  /** The text of the settings with which the archive was opened; undefined if it has none yet. */
  get siteText(): string | undefined {
    return this.#siteText;
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
   * Makes a change of the content; if that is not possible, it is listed as not saved.
   *
   * @param title describes the decision in that list
   * @param onUnsaved reverts what was already shown as done
   * @returns when the change is in the journal, or listed
   */
  async decide(title: string, planner: Planner, onUnsaved: () => void): Promise<void> {
    const outcome = await this.changes.submitOrList(planner, title);
    if (outcome.type !== 'planned') onUnsaved();
  }

  /**
   * Makes a change of the content after those submitted earlier; its files are written later.
   *
   * @throws {DeskFault} if it is refused
   */
  async change(planner: Planner, title?: string): Promise<ChangeOutcome & { type: 'planned' }> {
    const outcome = await this.changes.submit(planner, title);
    if (outcome.type === 'planned') return outcome;
    if (outcome.type === 'failed') throw new DeskFault(`This could not be saved. ${outcome.reason}`);
    throw faultOfRefusals(outcome.refusals);
  }

  /**
   * Makes a change that creates a record.
   *
   * @returns its id
   * @throws {DeskFault} if it is refused
   */
  async create(planner: (opened: EditableContent) => Planned & { id?: string }): Promise<{ id: string }> {
    let fresh = '';
    await this.change((opened) => {
      const planned = planner(opened);
      fresh = planned.id ?? '';
      return planned;
    });
    return { id: fresh };
  }

  /**
   * Waits until all decisions are written, before the files are read by others.
   *
   * @throws {DeskFault} if they can’t be written
   */
  async settle(): Promise<void> {
    await this.changes.settled();
    const { fault } = this.changes;
    if (fault !== undefined)
      throw new DeskFault(`Some decisions are not saved yet. ${fault}`, 'Try again to save them first.');
  }

  /** Registers work to do when the desk is closed. */
  whenClosed(work: () => void): void {
    if (this.#isClosed) work();
    else this.#closing.push(work);
  }

  /** Stops all background work after all decisions are written. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const work of this.#closing) work();
    this.#opened?.names.stop();
    this.#opened?.learner?.stop();
    await this.#opened?.changes.close();
    await this.settings.writer.close();
  }

  get #open(): OpenedDesk {
    if (!this.#opened) throw new DeskFault('The content is not open.');
    return this.#opened;
  }

  #saySaving(changes: ChangeQueue, waitsFor?: number): void {
    const { emit } = this.settings;
    const { pending, undoTitle: undo, unsaved } = changes;
    emit({
      type: 'saving',
      pending,
      ...(waitsFor !== undefined && { waitsFor }),
      ...(undo !== undefined && { undo }),
    });
    const decisions = unsaved.map(({ title, reason, changed }) => ({ title, reason, changed }));
    const key = JSON.stringify(decisions);
    if (key === this.#unsaved) return;
    this.#unsaved = key;
    emit({ type: 'unsaved', decisions });
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
