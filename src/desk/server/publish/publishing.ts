import { inFigures } from '../../../text/count-of.ts';
import type { Server } from 'node:http';
import { serveSite } from '../../../site/serve/serve-site.ts';
import { once } from '../../../shared/base/once.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { PublishEvent, PublishReport } from '../../api/publish.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { rereadChanged } from '../desk/reread-changed.ts';
import type { Job } from '../jobs/run-job.ts';
import { surveyOf } from '../survey/survey.ts';
import { JobSlot } from '../tasks/job-slot.ts';
import { type PublishMessage, type PublishOrder, prepareOrder, siteFolder } from './publish-order.ts';
import { changedPages, noChanges, reportOf } from './publish-report.ts';

/** The first port to try, as in `npm run serve`. */
const firstPort = 4321;

const maxOverwritten = 50;

type PublishState = Pick<PublishEvent, 'state' | 'task' | 'stage' | 'pages' | 'lastPages'>;

/** The builds, publications and boxes of a desk, one at a time, and the server of the built site. */
class Publishing {
  readonly #desk: Desk;
  readonly #slot: JobSlot;
  #state: PublishState = idle;
  #served: { readonly server: Server; readonly url: string } | undefined;
  report: PublishReport | null = null;
  changes = noChanges;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#slot = new JobSlot(desk, () => this.#say({ state: 'stopped' }));
    desk.whenClosed(() => this.#served?.server.close());
  }

  /**
   * Starts a build, which may be sent to a host, or put into a box.
   *
   * @throws {DeskFault} if one is running, or the output folder, the host or the place of the box cannot be used
   */
  async start(order: PublishOrder): Promise<void> {
    if (this.#slot.isTaken)
      throw new DeskFault(
        this.#state.task === 'box' ? 'A box is being made.' : 'The site is being built already.',
        'Wait until it is finished, or stop it.',
      );
    const startNow = prepareOrder(this.#desk, order);
    this.report = null;
    this.changes = noChanges;
    this.#say({ ...idle, state: 'running', task: order.task });
    const begin = (): Job => {
      const job: Job = startNow((message) => {
        if (this.#slot.has(job)) this.#take(message);
      });
      return job;
    };
    const job = await this.#slot.take({
      prepare: () => rereadChanged(this.#desk),
      begin,
      onFailure: () => this.#say(idle),
    });
    void job?.over.then((said) => {
      if (!this.#slot.has(job)) return;
      this.#slot.free();
      this.#say({ state: said === undefined ? 'stopped' : 'failed' }, said);
    });
  }

  /** Answers whether to replace what is there, even though addresses would disappear, or something else is there. */
  answer(isReplaced: boolean): void {
    if (this.#state.state !== 'asking') return;
    this.#slot.send(isReplaced);
    if (isReplaced) this.#say({ state: 'running' });
    else this.#end({ state: 'stopped' });
  }

  /** Stops the build; the existing site is kept. */
  stop(): void {
    this.#slot.stop();
  }

  /** Returns a part of the pages that the last build changed, or that a publication would. */
  pages(part: CallInput<'publish/pages'>): CallOutput<'publish/pages'> {
    return changedPages(this.#desk, this.changes, part);
  }

  /** Serves the built site; null if there is none. */
  async serve(): Promise<CallOutput<'publish/open'>> {
    this.#served ??= await serveSite(siteFolder(this.#desk), firstPort);
    this.#served?.server.unref();
    return this.#served ? { url: this.#served.url } : null;
  }

  #take(message: PublishMessage): void {
    switch (message.type) {
      case 'waiting':
        return this.#say({ state: 'waiting' });
      case 'progress':
        return this.#say({
          state: 'running',
          stage: message.stage,
          ...(message.pages !== undefined && { pages: message.pages }),
          ...(message.lastPages !== undefined && { lastPages: message.lastPages }),
        });
      case 'complete':
        this.changes = message.changes;
        this.report = reportOf(message.changes);
        if (this.report.broken.length > 0) return this.#say({ state: 'asking' });
        return this.#slot.send(true);
      case 'planned':
        this.changes = message.changes;
        this.report = {
          ...reportOf(message.changes),
          plan: message.lines,
          overwritten: message.overwritten.slice(0, maxOverwritten),
        };
        // What is sent to a host is public, so the keeper sees it before.
        return message.isDryRun ? undefined : this.#say({ state: 'asking' });
      case 'sending':
        return this.#say({ state: 'running', stage: 'sending', pages: message.done, lastPages: message.of });
      case 'overwriting':
        this.report = { ...reportOf(noChanges), overwritten: [message.what] };
        return this.#say({ state: 'asking' });
      case 'boxing':
        this.report = null;
        return this.#say({ state: 'running', stage: 'boxing' });
      case 'boxed': {
        const { type: _, ...box } = message;
        this.report = { ...reportOf(noChanges), box };
        return this.#end({ state: 'done' });
      }
      case 'sent':
        this.#end({ state: 'done' }, message.text);
        // What was published now is known by the addresses that it recorded.
        void rereadChanged(this.#desk).catch(() => {});
        return;
      case 'errors':
        return this.#end(
          { state: 'failed' },
          message.count === 1
            ? 'The archive has 1 error.'
            : `The archive has ${inFigures(message.count)} errors.`,
        );
      case 'failed':
        return this.#end({ state: 'failed' }, message.message);
      case 'published': {
        surveyOf(this.#desk).noteBuilt();
        const { pages, files, bytes, seconds, limits, notes } = message;
        this.report = {
          ...(this.report ?? reportOf(noChanges)),
          pages,
          files,
          bytes,
          seconds,
          limits,
          notes,
        };
        return this.#end({ state: 'done', pages });
      }
    }
  }

  /** Ends a build, so that the next may start even if the process has not exited yet. */
  #end(state: Partial<PublishState>, message?: string): void {
    this.#slot.free();
    this.#say(state, message);
  }

  #say(state: Partial<PublishState>, message?: string): void {
    this.#state = { ...this.#state, ...state };
    this.#desk.settings.emit({ ...this.#state, type: 'publish', ...(message !== undefined && { message }) });
  }
}

const idle = { state: 'idle', task: 'build', stage: 'content', pages: 0, lastPages: 0 } as const;

/** Returns the builds, publications and boxes of a desk. */
export const publishingOf = once((desk: Desk) => new Publishing(desk));
