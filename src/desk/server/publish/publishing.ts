import { inFigures } from '../../../archive/count-of.ts';
import type { Server } from 'node:http';
import { isPermanent, type PageChanges } from '../../../site/build/compare-sites.ts';
import { outFault } from '../../../site/build/out-fault.ts';
import { serveSite } from '../../../site/serve/serve-site.ts';
import { once } from '../../../views/base/once.ts';
import type { CallInput } from '../../api/calls.ts';
import type { PublishEvent, PublishReport } from '../../api/publish.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { rereadChanged } from '../desk/reread-changed.ts';
import { PublishFault } from '../../../publish/targets/publish-fault.ts';
import { parseTarget } from '../../../publish/targets/target.ts';
import { knownTargets } from '../../../publish/upload/upload-record.ts';
import { type Job, startJob } from '../jobs/run-job.ts';
import { type BuildMessage, buildScript } from './build-messages.ts';
import { type SendMessage, sendScript } from './send-messages.ts';

const maxAddresses = 200;
/** The first port to try, as in `npm run serve`. */
const firstPort = 4321;

type PublishState = Pick<PublishEvent, 'state' | 'task' | 'stage' | 'pages' | 'lastPages'>;

const nothingSaid = { limits: [] as readonly string[], notes: [] as readonly string[] };

/** The builds and publications of a desk, one at a time, and the server of the built site. */
class Publishing {
  readonly #desk: Desk;
  #job: Job | undefined;
  /** Identifies the build that waits for decisions to be written; undefined if it was stopped. */
  #starting: symbol | undefined;
  #state: PublishState = idle;
  #served: { readonly server: Server; readonly url: string } | undefined;
  report: PublishReport | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.whenClosed(() => {
      this.stop();
      this.#served?.server.close();
    });
  }

  /**
   * Starts a build, which is sent to a host if there is something to send.
   *
   * @throws {DeskFault} if one is running, or the output folder or the host cannot be used
   */
  async start(sending?: CallInput<'publish/send'>): Promise<void> {
    if (this.#job || this.#starting) throw new DeskFault('The site is being built already.');
    if (sending) refuseTarget(sending.to);
    const { contentDir, asOf } = this.#desk.settings;
    const out = this.#out;
    const fault = outFault(out, contentDir);
    if (fault !== undefined)
      throw new DeskFault(
        `The folder “${out}” ${fault}.`,
        'Start the desk with another one: npm run desk -- --out DIR',
      );
    this.report = null;
    this.#say({ ...idle, state: 'running', task: sending ? 'send' : 'build' });
    const own = Symbol('build');
    this.#starting = own;
    try {
      await this.#desk.settle();
      await rereadChanged(this.#desk);
      if (this.#starting !== own) return;
    } catch (error) {
      if (this.#starting === own) this.#say(idle);
      throw error;
    } finally {
      if (this.#starting === own) this.#starting = undefined;
    }
    const take = (message: BuildMessage | SendMessage) => {
      if (this.#job === job) this.#take(message);
    };
    const start = { contentDir, out, asOf };
    const job: Job = sending
      ? startJob(sendScript, { ...start, ...sending }, take)
      : startJob(buildScript, start, take);
    this.#job = job;
    void job.over.then((said) => {
      if (this.#job !== job) return;
      this.#job = undefined;
      this.#say({ state: said === undefined ? 'stopped' : 'failed' }, said);
    });
  }

  /** Answers whether to replace the site even though addresses would disappear. */
  answer(isReplaced: boolean): void {
    if (this.#state.state !== 'asking') return;
    this.#job?.send(isReplaced);
    if (isReplaced) this.#say({ state: 'running' });
    else this.#end({ state: 'stopped' });
  }

  stop(): void {
    if (this.#starting) this.#say({ state: 'stopped' });
    this.#starting = undefined;
    this.#job?.stop();
  }

  /** Serves the built site; undefined if there is none. */
  async serve(): Promise<string | undefined> {
    this.#served ??= await serveSite(this.#out, firstPort);
    this.#served?.server.unref();
    return this.#served?.url;
  }

  get #out(): string {
    const { out } = this.#desk.settings;
    if (out === undefined) throw new DeskFault('This desk has no folder for a site.');
    return out;
  }

  #take(message: BuildMessage | SendMessage): void {
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
        this.report = reportOf(message.changes);
        if (this.report.broken.length > 0) return this.#say({ state: 'asking' });
        return this.#job?.send(true);
      case 'planned':
        this.report = { ...reportOf(message.changes), plan: message.lines };
        if (message.isDryRun) return;
        if (this.report.broken.length > 0) return this.#say({ state: 'asking' });
        return this.#job?.send(true);
      case 'sending':
        return this.#say({ state: 'running', stage: 'sending', pages: message.done, lastPages: message.of });
      case 'sent':
        return this.#end({ state: 'done' }, message.text);
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
    this.#job = undefined;
    this.#say(state, message);
  }

  #say(state: Partial<PublishState>, message?: string): void {
    this.#state = { ...this.#state, ...state };
    this.#desk.settings.emit({ ...this.#state, type: 'publish', ...(message !== undefined && { message }) });
  }
}

const idle = { state: 'idle', task: 'build', stage: 'content', pages: 0, lastPages: 0 } as const;
const noChanges: PageChanges = { added: [], changed: [], gone: [] };

/** Returns the changes of a site, with as many addresses as a list can show. */
function reportOf({ added, changed, gone }: PageChanges): PublishReport {
  return {
    added: added.slice(0, maxAddresses),
    addedCount: added.length,
    changed: changed.slice(0, maxAddresses),
    changedCount: changed.length,
    gone: gone.slice(0, maxAddresses),
    goneCount: gone.length,
    broken: gone.filter(isPermanent).slice(0, maxAddresses),
    ...nothingSaid,
  };
}

const publishingOf = once((desk: Desk) => new Publishing(desk));

/** Starts building the site. */
export async function startPublishing(desk: Desk): Promise<null> {
  await publishingOf(desk).start();
  return null;
}

/** Starts publishing the archive: building it, and sending what has changed to a host; or finds out what that would change. */
export async function startSending(desk: Desk, sending: CallInput<'publish/send'>): Promise<null> {
  await publishingOf(desk).start(sending);
  return null;
}

/** Returns where this machine has published the archive before. */
export function publishPlaces(desk: Desk): { readonly places: readonly string[] } {
  return { places: knownTargets(desk.settings.contentDir) };
}

/** @throws {DeskFault} if a text is no target, or contains a password */
function refuseTarget(text: string): void {
  try {
    parseTarget(text);
  } catch (error) {
    if (error instanceof PublishFault) throw new DeskFault(error.message);
    throw error;
  }
}

/** Passes on the answer whether to replace the site. */
export function answerPublishing(desk: Desk, { isReplaced }: CallInput<'publish/answer'>): null {
  publishingOf(desk).answer(isReplaced);
  return null;
}

/** Stops the build; the existing site is kept. */
export function stopPublishing(desk: Desk): null {
  publishingOf(desk).stop();
  return null;
}

/** Returns the changes of the last build. */
export function publishReport(desk: Desk): PublishReport | null {
  return publishingOf(desk).report;
}

/** Serves the built site. */
export async function openPublished(desk: Desk): Promise<{ readonly url: string } | null> {
  const url = await publishingOf(desk).serve();
  return url === undefined ? null : { url };
}
