import { statSync } from 'node:fs';
import { captureFile, type CaptureOrder, durationOf } from '../../../capture/capture.ts';
import { hasPermission, notePermission, permissionQuestion } from '../../../capture/capture-permission.ts';
import { beyondText, durationText, foundText } from '../../../capture/capture-text.ts';
import { keptCaptures } from '../../../capture/kept-captures.ts';
import { contactInHeader, isUntil, siteHome } from '../../../capture/site-home.ts';
import { type NotFetchedReason, notFetchedReasons } from '../../../capture/site-fetcher.ts';
import { localDay } from '../../../text/day-text.ts';
import { once } from '../../../shared/base/once.ts';
import type { CallOutput } from '../../api/calls.ts';
import type { CaptureInput, CaptureProgressEvent, CaptureReport } from '../../api/website.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { webModule } from '../desk/web-module.ts';
import { importingOf } from '../import/importing.ts';
import { type Job, type JobScript, runJob } from '../jobs/run-job.ts';
import { JobSlot } from '../tasks/job-slot.ts';
import type { CaptureMessage, CaptureStart } from './capture-job.ts';

const captureScript: JobScript<CaptureStart, CaptureMessage> = {
  url: new URL('capture-job.ts', import.meta.url),
};
/** How many pages are fetched to see what a site is like. */
const samplePages = 20;
const maxNotFetchedSamples = 5;

/** The captures of websites of a desk, one at a time. */
class Capturing {
  readonly #desk: Desk;
  readonly #slot: JobSlot;
  #report: CaptureReport | null = null;
  /** Why the capture has ended early, as a sentence. */
  #paused: string | undefined;
  #isLook = false;
  #isStopped = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#slot = new JobSlot(desk, () => this.#say({ state: 'idle' }));
  }

  /** Whether a capture runs. */
  get isAtWork(): boolean {
    return this.#slot.isTaken;
  }

  /** What was asked for last in this session of the desk, and what came of it. */
  get report(): CaptureReport | null {
    return this.#report;
  }

  /**
   * Starts a capture.
   *
   * @param isLook whether only to see what there is; otherwise all is fetched, and imported then
   * @throws {DeskFault} if one is running, or it is unclear what is wanted
   */
  async start(input: CaptureInput, isLook: boolean): Promise<void> {
    const { contentDir } = this.#desk.settings;
    if (this.#slot.isTaken)
      throw new DeskFault('A website is being fetched already.', 'Wait until that is done, or stop it.');
    const wanted = orderOf(input);
    if (!hasPermission(contentDir, wanted.home)) {
      if (!input.mayPublish)
        throw new DeskFault(
          `${permissionQuestion} Nothing is fetched before you have said so.`,
          'If you do not know it, ask who owns them.',
        );
      notePermission(contentDir, wanted.home, localDay(), 'yes');
    }
    const order = isLook ? { ...wanted, sample: samplePages } : wanted;
    const { look, input: before } = this.#report ?? {};
    const isSame =
      before?.site === input.site && JSON.stringify(before.wayback) === JSON.stringify(input.wayback);
    const file = captureFile(contentDir, order);
    this.#report = { input, file, ...(isSame && !isLook && look && { look }), notFetched: [], beyond: [] };
    this.#paused = undefined;
    this.#isLook = isLook;
    this.#isStopped = false;
    this.#say({ state: this.#running });
    const start: CaptureStart = { contentDir, order, web: webModule(this.#desk) };
    const job = await this.#slot.take({
      begin: () => runJob(captureScript, start, (message) => this.#take(message)),
      onFailure: () => this.#say({ state: 'idle' }),
    });
    if (job) void this.#finish(job);
  }

  /** Stops the running capture; what was fetched is kept. */
  stop(): void {
    this.#isStopped = true;
    this.#slot.stop();
  }

  get #running(): 'looking' | 'fetching' {
    return this.#isLook ? 'looking' : 'fetching';
  }

  #take(message: CaptureMessage): void {
    const report = this.#report;
    if (!report) return;
    const isWayback = report.input.wayback !== undefined;
    switch (message.type) {
      case 'found':
        this.#report = {
          ...report,
          look: { sample: [], pages: 0, ...report.look, found: foundText(message, isWayback) },
        };
        return;
      case 'robots':
        if (report.look)
          this.#report = { ...report, look: { ...report.look, robots: message.text.slice(0, 2000) } };
        return;
      case 'sample': {
        const { articles: sample, pages } = message;
        if (report.look) this.#report = { ...report, look: { ...report.look, sample, pages } };
        return;
      }
      case 'progress': {
        const { done, of } = message;
        const left = durationText(durationOf(Math.max(0, of - done), isWayback));
        this.#say({ state: this.#running, done, of, left });
        return;
      }
      case 'not-fetched':
        this.#report = { ...report, notFetched: addNotFetched(report.notFetched, message) };
        return;
      case 'beyond':
        this.#report = {
          ...report,
          beyond: [...report.beyond, { text: beyondText(message), pattern: message.pattern }],
        };
        return;
      case 'waiting':
        this.#say({ state: this.#running, message: 'Another process fetches this site; waiting for it.' });
        return;
      case 'pause':
        this.#say({ state: this.#running, message: message.text });
        return;
      case 'paused':
        this.#paused = message.text;
        return;
      default:
        message satisfies never;
    }
  }

  async #finish(job: Job): Promise<void> {
    const fault = await job.over;
    this.#slot.free();
    if (this.#slot.isClosed) return;
    if (fault !== undefined) this.#say({ state: 'failed', message: fault });
    else if (this.#paused !== undefined) this.#say({ state: 'paused', message: this.#paused });
    else if (this.#isStopped) this.#say({ state: 'idle' });
    else if (this.#isLook) this.#say({ state: 'done' });
    else await this.#import();
  }

  /** Imports what was captured. */
  async #import(): Promise<void> {
    const path = this.#report!.file;
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) {
      this.#say({ state: 'failed', message: 'Nothing could be fetched.' });
      return;
    }
    try {
      await importingOf(this.#desk).start({
        source: { type: 'folder', path },
        isDryRun: false,
        map: {},
        update: false,
        drafts: false,
      });
      this.#say({ state: 'done' });
    } catch (error) {
      if (!(error instanceof DeskFault)) throw error;
      this.#say({ state: 'failed', message: error.message });
    }
  }

  #say(event: Pick<CaptureProgressEvent, 'state'> & Partial<CaptureProgressEvent>): void {
    this.#desk.settings.emit({ done: 0, of: 0, ...event, type: 'capture' });
  }
}

/** Returns the captures of a desk. */
export const capturingOf = once((desk: Desk) => new Capturing(desk));

/** Returns what the form of a website begins with, what was found last, and what is not finished. */
export function showWebsite(desk: Desk): CallOutput<'website/show'> {
  const { contentDir } = desk.settings;
  const unfinished = keptCaptures(contentDir).flatMap(({ bytes, notes }) =>
    notes
      .filter(({ isFinished }) => !isFinished)
      .map(({ home, contact, hosts, follow, wayback }) => ({
        site: home,
        megabytes: (bytes / 1e6).toFixed(1),
        input: {
          site: home,
          contact,
          mayPublish: hasPermission(contentDir, home),
          hosts,
          follow,
          ...(wayback && { wayback: { until: wayback.until ?? '', all: wayback.all } }),
        },
      })),
  );
  const { contact = '' } = desk.opened.content.site;
  return { contact, question: permissionQuestion, report: capturingOf(desk).report, unfinished };
}

/** @throws {DeskFault} if it is unclear what is wanted */
function orderOf({ site, contact: typedContact, hosts, follow, wayback }: CaptureInput): CaptureOrder {
  const home = siteHome(site);
  if (home === undefined)
    throw new DeskFault(`“${site}” is not the address of a site.`, 'Write one like paper.example.');
  const contact = contactInHeader(typedContact);
  if (contact === '')
    throw new DeskFault(
      'The host of the site must be able to reach you.',
      'Write your e-mail address, or that of a page about you.',
    );
  const until = wayback?.until.trim() ?? '';
  if (until !== '' && !isUntil(until))
    throw new DeskFault(`“${until}” is not a date.`, 'Write a year, a month or a day, like 2019-03.');
  return {
    home,
    contact,
    hosts: hosts.map((host) => host.trim()).filter(Boolean),
    follow: follow.filter((pattern) => pattern.trim() !== ''),
    ...(wayback && { wayback: { all: wayback.all, ...(until !== '' && { until }) } }),
  };
}

function addNotFetched(
  groups: CaptureReport['notFetched'],
  { address, reason }: { readonly address: string; readonly reason: NotFetchedReason },
): CaptureReport['notFetched'] {
  const text = notFetchedReasons[reason];
  const known = groups.find((group) => group.reason === text) ?? { reason: text, count: 0, samples: [] };
  const samples = known.samples.length < maxNotFetchedSamples ? [...known.samples, address] : known.samples;
  return [...groups.filter((group) => group.reason !== text), { ...known, count: known.count + 1, samples }];
}
