import { countOf } from '../text/count-of.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { reportProblems } from '../archive/problem-report.ts';
import { checkLinks, dueLinks, type LinkOut, linksOf } from '../links/check-links.ts';
import { Hosts } from '../links/hosts.ts';
import { writeLinkFile } from '../links/link-file.ts';
import { isPublicAddress } from '../links/public-address.ts';
import type { LinkState } from '../schema/links.ts';
import { openSite } from '../workspace/open-site.ts';
import { contentFolder } from './option-values.ts';
import { Progress } from './progress.ts';
import { sectionOf } from './text-table.ts';
import { type Call, UsageError } from './usage.ts';

const defaultLimit = 500;
const saveEvery = 20;

/**
 * Checks the links of articles and sources to pages elsewhere, and writes what it finds to `links.yaml`; returns 1 if
 * the content has errors.
 */
export async function runLinks({ values }: Call): Promise<number> {
  const limit = linkLimit(values.limit);
  const contentDir = contentFolder(values);
  const { content, problems, files, archive, day } = await openSite({ contentDir });
  if (!archive) {
    console.log(reportProblems(problems, files.length + 1));
    return 1;
  }
  const links = linksOf(archive);
  // Only what an article still links to is kept.
  const states = new Map(
    links.flatMap(({ url }) => (archive.links.has(url) ? [[url, archive.links.get(url)!]] : [])),
  );
  const due = dueLinks(links, { states, day, limit });
  console.log(`${countOf(links.length, 'link')} to other sites, of which ${due.length} are checked now.`);
  const progress = new Progress(process.stderr, due.length, Date.now);
  let checked = 0;
  const save = () => writeLinkFile(contentDir, states.values());
  await checkLinks(links, {
    hosts: new Hosts({
      clock: { now: Date.now, wait: (ms) => wait(ms) },
      pauseMs: 1000,
      maxWaitMs: 60_000,
      timeoutMs: 20_000,
      isAllowed: isPublicAddress,
    }),
    states: new Map(states),
    day,
    limit,
    timeGate: content.site.webArchive,
    onChecked: (state) => {
      states.set(state.url, state);
      checked += 1;
      // Saved from time to time, so that an interrupted run goes on where it was.
      if (checked % saveEvery === 0) save();
      progress.show(checked, countOf(checked, 'link'));
    },
  });
  progress.clear();
  if (due.length > 0 || archive.links.size > states.size) save();
  if (checked < due.length)
    console.log(
      `${countOf(due.length - checked, 'link')} could not be checked now: the host asked for a pause, or this machine is offline. Run the command again later.`,
    );
  console.log(linksText(links, states));
  return 0;
}

/** @throws {UsageError} if it is not a number */
function linkLimit(given = String(defaultLimit)): number {
  if (!/^[1-9]\d{0,6}$/.test(given)) throw new UsageError(`--limit "${given}" is not a number like 500.`);
  return Number(given);
}

/** Returns what became of links, and what a keeper can do about each. */
export function linksText(links: readonly LinkOut[], states: ReadonlyMap<string, LinkState>): string {
  const all = links.flatMap((link) => {
    const state = states.get(link.url);
    return state ? [{ link, state }] : [];
  });
  const having = (status: LinkState['status']) => all.filter(({ state }) => state.status === status);
  const linesOf = (status: LinkState['status'], text: (state: LinkState) => string) =>
    having(status).map(
      ({ link: { url, files }, state }) => `  ${url}\n    ${text(state)}\n    in ${filesText(files)}`,
    );
  return [
    `${countOf(having('alive').length, 'page')} there; ${links.length - all.length} never checked.`,
    ...sectionOf(
      'Gone: pages say so beside the link. Where a page has another address now, edit the link.',
      linesOf(
        'gone',
        ({ since, answer, copy }) =>
          `${answer}, since ${since.edtf}${copy === undefined ? '; no copy known' : `; copy: ${copy}`}`,
      ),
    ),
    ...sectionOf(
      'Moved for good: edit the link.',
      linesOf('moved', ({ to }) => `to ${to}`),
    ),
    ...sectionOf(
      'Failed once: they are gone if they fail again in a week or later.',
      linesOf('failing', ({ since, answer }) => `${answer}, on ${since.edtf}`),
    ),
    ...sectionOf(
      'Not known, because the host does not say: open them in your browser.',
      linesOf('unknown', ({ answer }) => answer ?? ''),
    ),
  ].join('\n\n');
}

function filesText(files: readonly string[]): string {
  const [first = '', ...others] = files;
  return others.length === 0 ? first : `${first} and ${countOf(others.length, 'more article')}`;
}
