import { compareText } from '../text/compare-text.ts';
import { parseDate } from '../schema/date.ts';
import { linkKey, type LinkState } from '../schema/links.ts';
import { checkLink } from './check-link.ts';
import { findCopy } from './find-copy.ts';
import type { Hosts } from './hosts.ts';
import { isDue, stateAfter } from './link-state.ts';
import type { Archive } from '../archive/archive.ts';
import { linkTargets } from '../shared/base/html-tags.ts';

export interface LinkRun {
  readonly hosts: Hosts;
  /** What is known already, by address. */
  readonly states: ReadonlyMap<string, LinkState>;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly day: string;
  /** How many links to check at most. */
  readonly limit: number;
  /** The address of a web archive’s TimeGate, if copies are wanted. */
  readonly timeGate?: string;
  /** Receives what is known of a link as soon as it was checked. */
  readonly onChecked: (state: LinkState) => void;
}

/** How many hosts are asked at the same time. */
const maxHosts = 8;

/** Returns the links that are to be checked: first those never checked, then by the day of their last check. */
export function dueLinks(
  links: readonly LinkOut[],
  { states, day, limit }: Pick<LinkRun, 'states' | 'day' | 'limit'>,
): LinkOut[] {
  const checked = (link: LinkOut) => states.get(link.url)?.checked.earliest ?? '';
  return links
    .filter(({ url }) => isDue(states.get(url), day))
    .toSorted((a, b) => compareText(checked(a), checked(b)) || compareText(a.url, b.url))
    .slice(0, limit);
}

/** Checks the links that are due, several hosts at a time, and each host’s one after another. */
export async function checkLinks(links: readonly LinkOut[], run: LinkRun): Promise<void> {
  const queues = [...Map.groupBy(dueLinks(links, run), ({ url }) => new URL(url).host).values()].toReversed();
  const work = async () => {
    for (let queue = queues.pop(); queue; queue = queues.pop()) await checkHost(queue, run);
  };
  await Promise.all(Array.from({ length: maxHosts }, work));
}

async function checkHost(links: readonly LinkOut[], run: LinkRun): Promise<void> {
  const { hosts, states, day, onChecked } = run;
  for (const link of links) {
    const finding = await checkLink(hosts, link.url);
    if (finding.type === 'later') return;
    const state = stateAfter(link.url, states.get(link.url), finding, day);
    onChecked(state.status === 'gone' ? await withCopy(state, link, run) : state);
  }
}

/** Adds the copy that an article states, or the one that the web archive has. */
async function withCopy(state: LinkState, { url, archived, day }: LinkOut, run: LinkRun): Promise<LinkState> {
  if (archived !== undefined && linkKey(archived) !== undefined)
    return { ...state, copy: archived, copied: archived === state.copy ? state.copied : undefined };
  if (state.copy !== undefined || run.timeGate === undefined) return state;
  const copy = await findCopy(run.hosts, run.timeGate, url, day);
  return copy ? { ...state, copy: copy.address, copied: parseDate(copy.day) } : state;
}

/** A page elsewhere to which an archive links. */
export interface LinkOut {
  readonly url: string;
  /** The files of the articles that link to it, in order. */
  readonly files: readonly string[];
  /** The day nearest to which a copy is wanted, `YYYY-MM-DD`: that of the oldest article, if it has one. */
  readonly day?: string;
  /** A copy that an article states. */
  readonly archived?: string;
}

/** Returns the pages elsewhere to which the texts and sources of published articles link, by address. */
export function linksOf({ articles }: Archive): LinkOut[] {
  const found = new Map<string, { url: string; files: string[]; day?: string; archived?: string }>();
  for (const { file, data, body } of articles) {
    const { url, archived } = data.source ?? {};
    const targets = [...linkTargets(body.html), ...(url === undefined ? [] : [url])];
    for (const key of new Set(targets.flatMap((target) => linkKey(target) ?? []))) {
      // Articles are sorted by date, so the first is the oldest.
      const known = found.get(key) ?? { url: key, files: [], day: data.date.earliest };
      known.files.push(file);
      if (url !== undefined && linkKey(url) === key) known.archived ??= archived;
      found.set(key, known);
    }
  }
  return [...found.values()].toSorted((a, b) => compareText(a.url, b.url));
}
