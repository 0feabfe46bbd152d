import { existsSync, statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as wait } from 'node:timers/promises';
import {
  capture,
  captureFile,
  type CaptureOrder,
  durationOf,
  type WebAccess,
} from '../../capture/capture.ts';
import type { CaptureEvent } from '../../capture/capture-event.ts';
import { hasPermission, notePermission, permissionQuestion } from '../../capture/capture-permission.ts';
import { FetchedPictures } from '../../capture/fetched-pictures.ts';
import { HostPause, type NotFetchedReason, notFetchedReasons } from '../../capture/site-fetcher.ts';
import { readSite } from '../../files/read-content.ts';
import { localDay } from '../../ingest/source/local-day.ts';
import { isPublicAddress } from '../../links/public-address.ts';
import { countOf, inFigures } from '../../text/count-of.ts';
import { takeLock } from '../../workspace/lock.ts';
import { optionItems } from '../option-values.ts';
import { Progress } from '../progress.ts';
import { UsageError, type Values } from '../usage.ts';

const keepersWeb: WebAccess = {
  clock: { now: Date.now, wait: (ms) => wait(ms) },
  isAllowed: isPublicAddress,
  wayback: 'https://web.archive.org',
};
const maxNamedAddresses = 3;

/**
 * Captures the site that the options name into the private folder, if they name one.
 *
 * @returns the file to import; undefined if the capture could not be finished, or nothing is to be changed
 * @throws {UsageError} if it is unclear what is wanted, or the keeper may not publish the texts
 */
export async function captureForImport(
  contentDir: string,
  values: Values,
  web = keepersWeb,
): Promise<string | undefined> {
  const order = orderOf(contentDir, values);
  await requirePermission(contentDir, order.home, values['yes-i-may'] === true);
  const isDryRun = values['dry-run'] === true;
  const file = captureFile(contentDir, order);
  const report = new CaptureReport(order.wayback !== undefined);
  const onWait = (host: string, ms: number) => report.print(`${host} wants a pause of ${durationText(ms)}.`);
  const unlock = await takeLock(`${dirname(file)}.lock`, (holder) =>
    console.error(`Waiting for process ${holder}, which captures this site.`),
  );
  try {
    for await (const event of capture(contentDir, { ...order, onWait }, web)) {
      report.take(event);
      if (isDryRun && event.type === 'found') break;
    }
  } catch (error) {
    if (!(error instanceof HostPause)) throw error;
    report.print(`${error.message} What was fetched is kept: run the command again later, and it goes on.`);
    return undefined;
  } finally {
    report.end();
    unlock();
  }
  if (isDryRun) return undefined;
  if (!existsSync(file) || statSync(file).size === 0) {
    console.log('Nothing could be fetched.');
    return undefined;
  }
  console.log(
    `What was fetched is in ${relative('', file)}, ${inFigures(statSync(file).size / 1e6, { maximumFractionDigits: 1 })} MB. Keep it as the evidence of what stood there; it is in no copy of the archive that is made by itself.\n`,
  );
  return file;
}

function orderOf(contentDir: string, values: Values): CaptureOrder {
  const { from, contact, until } = values;
  const wayback = values['from-web-archive'];
  if (from !== undefined && wayback !== undefined)
    throw new UsageError('Give --from or --from-web-archive, and import the other one afterwards.');
  if (until !== undefined && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(until))
    throw new UsageError(`--until "${until}" must be a year, a month or a day, like 2019-03.`);
  return {
    home: homeOf((from ?? wayback)!),
    contact: contactOf(contentDir, contact),
    hosts: optionItems(values.hosts),
    ...(wayback !== undefined && {
      wayback: { all: values.all === true, ...(until !== undefined && { until }) },
    }),
  };
}

function contactOf(contentDir: string, given: string | undefined): string {
  const contact = given ?? readSite(contentDir).data.contact;
  if (contact === undefined)
    throw new UsageError(
      'The host must be able to reach you: --contact you@paper.example, or “contact” in site.yaml.',
    );
  return contact.replaceAll(/[^\x20-\x7e]|[()]/g, '');
}

/** Opens what fetches pictures from the web, if the options want it. @throws {UsageError} if the keeper can’t be reached */
export function openFetchedPictures(
  contentDir: string,
  values: Values,
  web = keepersWeb,
): FetchedPictures | undefined {
  if (values['fetch-pictures'] !== true) return undefined;
  return new FetchedPictures(contentDir, contactOf(contentDir, values.contact), web);
}

/** Returns the address of the front of a site as it was typed: `paper.example` is one, too. */
function homeOf(typed: string): string {
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || url.hostname === '' || /\s/.test(typed))
    throw new UsageError(`"${typed}" is no address of a site, like https://paper.example/.`);
  return new URL('/', url).href;
}

async function requirePermission(contentDir: string, home: string, isSaid: boolean): Promise<void> {
  if (hasPermission(contentDir, home)) return;
  if (!isSaid) {
    if (!process.stdin.isTTY) throw new UsageError(`${permissionQuestion} If so, say it with --yes-i-may.`);
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await lines.question(`${permissionQuestion} (yes or no) `);
    lines.close();
    if (!/^\s*y(?:es)?\s*$/i.test(answer))
      throw new UsageError('Then ask who owns them. Nothing was fetched.');
  }
  notePermission(contentDir, home, localDay(), isSaid ? 'yes (--yes-i-may)' : 'yes');
}

/** Prints what happens in a capture. */
class CaptureReport {
  readonly #isWayback: boolean;
  readonly #notFetched = new Map<NotFetchedReason, string[]>();
  #progress: Progress | undefined;

  constructor(isWayback: boolean) {
    this.#isWayback = isWayback;
  }

  take(event: CaptureEvent): void {
    if (event.type === 'found') this.print(foundText(event, this.#isWayback));
    else if (event.type === 'robots')
      this.print(`The site’s own robots.txt said, when it was captured last:\n${event.text.slice(0, 2000)}`);
    else if (event.type === 'not-fetched') {
      const addresses = this.#notFetched.get(event.reason) ?? [];
      addresses.push(event.address);
      this.#notFetched.set(event.reason, addresses);
    } else {
      this.#progress ??= new Progress(process.stderr, event.of, () => performance.now());
      this.#progress.show(event.done, `${inFigures(event.done)} of ${inFigures(event.of)} addresses`);
    }
  }

  print(text: string): void {
    this.#progress?.clear();
    console.log(text);
  }

  end(): void {
    this.#progress?.clear();
    for (const [reason, addresses] of this.#notFetched) {
      console.log(`${countOf(addresses.length, 'address', 'addresses')}: ${notFetchedReasons[reason]}`);
      for (const address of addresses.slice(0, maxNamedAddresses)) console.log(`  ${address}`);
    }
  }
}

function foundText(
  { pages, from, to, requests, isListed }: Extract<CaptureEvent, { type: 'found' }>,
  isWayback: boolean,
): string {
  if (!isListed)
    return 'The site does not list its pages, so all links from its front are followed, at most one request a second. How long that takes is not known; stop it with Ctrl-C, and run the command again to go on.';
  const span = from === undefined ? '' : `, ${from} to ${to}`;
  const pace = isWayback ? 'one request in four seconds' : 'one request a second';
  const whose = isWayback ? 'The Wayback Machine has' : 'The site lists';
  return requests === 0
    ? `${whose} ${countOf(pages, 'page')}${span}; all were fetched before.`
    : `${whose} ${countOf(pages, 'page')}${span}. ${countOf(requests, 'is', 'are')} still to be fetched, which takes ${durationText(durationOf(requests, isWayback))} at ${pace}, and then their pictures. Stop it with Ctrl-C whenever you like, and run the command again to go on.`;
}

function durationText(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes < 120
    ? `about ${countOf(minutes, 'minute')}`
    : `about ${countOf(Math.round(minutes / 60), 'hour')}`;
}
