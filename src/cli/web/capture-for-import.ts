import { existsSync, statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { capture, captureFile, type CaptureOrder } from '../../capture/capture.ts';
import type { CaptureEvent } from '../../capture/capture-event.ts';
import { hasPermission, notePermission, permissionQuestion } from '../../capture/capture-permission.ts';
import { beyondText, durationText, foundText } from '../../capture/capture-text.ts';
import { FetchedPictures } from '../../capture/fetched-pictures.ts';
import { web as keepersWeb } from '../../capture/keepers-web.ts';
import { HostPause, type NotFetchedReason, notFetchedReasons } from '../../capture/site-fetcher.ts';
import { contactInHeader, isUntil, siteHome } from '../../capture/site-home.ts';
import { readSite } from '../../files/read-content.ts';
import { localDay } from '../../text/day-text.ts';
import { countOf, inFigures } from '../../text/count-of.ts';
import { takeLock } from '../../workspace/lock.ts';
import { optionItems } from '../option-values.ts';
import { Progress } from '../progress.ts';
import { UsageError, type Values } from '../usage.ts';

const maxNamedAddresses = 3;
const goOn = 'Stop it with Ctrl-C whenever you like, and run the command again to go on.';

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
  const report = new CapturePrinter(order.wayback !== undefined);
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
  if (until !== undefined && !isUntil(until))
    throw new UsageError(`--until "${until}" must be a year, a month or a day, like 2019-03.`);
  return {
    home: homeOf((from ?? wayback)!),
    contact: contactOf(contentDir, contact),
    hosts: optionItems(values.hosts),
    follow: optionItems(values.follow),
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
  return contactInHeader(contact);
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

/** Returns the address of the front of a site as it was typed. */
function homeOf(typed: string): string {
  const home = siteHome(typed);
  if (home === undefined)
    throw new UsageError(`"${typed}" is no address of a site, like https://paper.example/.`);
  return home;
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
class CapturePrinter {
  readonly #isWayback: boolean;
  readonly #notFetched = new Map<NotFetchedReason, string[]>();
  #progress: Progress | undefined;

  constructor(isWayback: boolean) {
    this.#isWayback = isWayback;
  }

  take(event: CaptureEvent): void {
    if (event.type === 'found')
      this.print(
        event.requests === 0
          ? foundText(event, this.#isWayback)
          : `${foundText(event, this.#isWayback)} ${goOn}`,
      );
    else if (event.type === 'beyond')
      this.print(
        `${beyondText(event)} If they matter, run the command again with --follow ${event.pattern}, and they are followed to their end.`,
      );
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
