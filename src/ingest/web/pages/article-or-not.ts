import type { LeftOutReason } from '../../contract/left-out.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageMeasures } from './page-measures.ts';

/** What is known of a page when it is judged. */
export interface JudgedPage {
  /** A web address. */
  readonly address: string;
  readonly facts: PageFacts;
  readonly measures: PageMeasures;
  /** How many other addresses of the crawl are inside of it, as in a folder. */
  readonly inside: number;
  readonly habits: SiteHabits;
}

/** Which shares of all pages of a crawl state something of themselves, from 0 to 1: what all or none state says nothing of one. */
export interface SiteHabits {
  /** By Open Graph, that they are articles. */
  readonly graph: number;
  /** By JSON-LD, that they are articles. */
  readonly data: number;
  /** When they were published, by `<meta>`. */
  readonly time: number;
}

/** An opinion: positive is an article. Its size says how certain it is; from 4 on, no other page changes it. */
export interface PageOpinion {
  readonly score: number;
  /** What it is if it is none. */
  readonly reason: LeftOutReason;
}

/** The types of things in JSON-LD that are articles. */
export const articleType = /(?:Article|BlogPosting|Report|Review)$/;
const listType =
  /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|Blog|ImageGallery|ContactPage|AboutPage)$/;
const certain = 4;
const believed = 3;
const maxDoubt = 2.5;

/**
 * Says whether a page is an article, by what it states of itself, by its text without what other pages share, and by its
 * address. None of this decides alone: themes call every page an article, and lists have addresses of any shape.
 */
export function articleOrNot(page: JudgedPage): PageOpinion {
  const { facts, measures, address } = page;
  const reason = listReason(page);
  const { prose } = measures;
  if (facts.leadsTo !== undefined && prose < 400) return { score: -certain, reason: 'elsewhere' };
  if (isError(page)) return { score: -certain, reason: 'error' };
  if (prose === 0) return { score: -certain, reason: textlessReason(page) };
  if (facts.passwordFields > 0 && prose < 600) return { score: -certain, reason: 'stub' };
  const path = new URL(address).pathname;
  if (path === '/' && new URL(address).search === '') return { score: -certain, reason: 'front' };
  if (/(?:^|[/._-])(?:embed|widget|plugins|oembed)(?:$|[/._-])/i.test(path) && prose < 1500)
    return { score: -certain, reason: 'widget' };
  const stated = sumOfSigns(statedSigns(page));
  const text = sumOfSigns(textSigns(measures));
  const signs = [
    stated,
    // On a site whose lists state nothing, a page that states it in several ways is believed: a short article has much around it.
    stated >= believed ? Math.max(text, -maxDoubt) : text,
    addressSign(address),
    page.inside >= 5 ? -1.5 : page.inside >= 2 ? -0.5 : 0,
    isTitled(facts) ? 0.5 : 0,
    facts.frames >= 4 ? -1 : 0,
  ];
  return { score: sumOfSigns(signs), reason };
}

function sumOfSigns(signs: readonly number[]): number {
  return signs.reduce((total, sign) => total + sign, 0);
}

/** Returns what a page says that it is, weighed by what the other pages of its site say of themselves. */
function statedSigns({ facts, habits }: JudgedPage): number[] {
  const things = facts.dataTypes.filter((type) => articleType.test(type)).length;
  const isList = facts.dataTypes.some((type) => listType.test(type));
  const tells = (share: number) => share > 0.05 && share < 0.95;
  return [
    things === 1 && !isList ? 2 : things > 2 ? -2 : 0,
    isList ? (things === 1 ? -0.5 : -2) : 0,
    things === 0 && tells(habits.data) ? -1.5 : 0,
    tells(habits.graph) ? (facts.graphType === 'article' ? 1.5 : -1) : 0,
    tells(habits.time) ? (facts.hasPublishedTime ? 1 : -0.5) : 0,
  ];
}

/** Returns what the text of a page is like: an article is one long run, a list many short ones that stand elsewhere, too. */
function textSigns(measures: PageMeasures): number[] {
  const { longestRun, prose, linkShare, linkedHeadings, uniqueShare } = measures;
  // Teasers may be around an article: what counts is the text that is none.
  const dominance = Math.min(1, longestRun / Math.max(1, prose * (1 - measures.teaserShare)));
  const isRun = dominance >= 0.4 && longestRun >= 250;
  const lists = [
    linkedHeadings >= 3 && linkedHeadings > measures.plainHeadings ? -1.5 : 0,
    measures.linksBetween >= 3 && measures.sentences < measures.linksBetween * 2 ? -1.5 : 0,
  ];
  return [
    longestRun >= 1500 ? 2.5 : longestRun >= 700 ? 1.5 : longestRun >= 350 ? 0.5 : longestRun < 150 ? -1 : 0,
    dominance >= 0.75 ? 1 : dominance < 0.4 ? -1.5 : 0,
    linkShare > 0.5 ? -2 : linkShare > 0.35 ? -1 : linkShare < 0.15 ? 1 : 0,
    ...(isRun ? [] : lists),
    // What is above a list of titles introduces it.
    measures.titlesInRow >= 3 && measures.sentences * 2 <= measures.titlesInRow ? -2 : 0,
    teaserSign(measures),
    uniqueShare > 0.7 ? 1.5 : uniqueShare < 0.25 ? -1 : 0,
  ];
}

/** Returns what teasers say: below an article there may be as many words in them as in itself, but then it has words of its own. */
function teaserSign({ prose, teaserShare }: PageMeasures): number {
  if (teaserShare < 0.1) return 1;
  if (teaserShare < 0.35) return 0;
  const own = prose * (1 - teaserShare);
  return own >= 350 ? -0.5 : own >= 200 ? -2 : -4.5;
}

/** Returns what an address says: positive for one that is like that of an article. */
function addressSign(address: string): number {
  const { pathname, search } = new URL(address);
  if (/[?&](?:s|q|query|search|keyword|keywords)=/i.test(search)) return -3;
  if (listFolders.some(([, pattern]) => pattern.test(pathname))) return -2.5;
  const hasDay = /\/(?:19|20)\d\d[/-]?(?:0[1-9]|1[0-2])(?:[/_-]|\d\d[/_-])/.test(pathname);
  const isPeriod = /\/(?:19|20)\d\d(?:\/\d{1,2}){0,2}\/?$/.test(pathname);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const isSlug = last.split(/[-_]/).filter(Boolean).length >= 4;
  return (isPeriod ? -2.5 : 0) + (hasDay ? 0.5 : 0) + (isSlug ? 0.75 : 0);
}

/** Folders in which programs put lists. */
const listFolders: readonly (readonly [reason: LeftOutReason, pattern: RegExp])[] = [
  [
    'tag',
    /\/(?:tags?|topics?|themen?|schlagwort|categor(?:y|ies)|kategorien?|etiquetas?|labels?|keywords?|sujets?|temas?|stichwort)\/[^/]/i,
  ],
  [
    'author',
    /\/(?:authors?|autor(?:en|es|i)?|contributors?|writers?|profiles?|people|staff|auteurs?|by)\/[^/]+(?:\/(?:page\/)?\d*)?\/?$/i,
  ],
  ['search', /\/(?:search|suche|recherche|buscar?|ricerca|zoeken)(?:$|[/.])/i],
  ['list', /\/(?:archives?|archiv|page|seite)(?:\/[\d/-]*)?$/i],
];

/** Returns what a page is if it is no article. */
function listReason({ address, facts, measures }: JudgedPage): LeftOutReason {
  const { pathname, search } = new URL(address);
  if (pathname === '/' && search === '') return 'front';
  const [found] = listFolders.find(([, pattern]) => pattern.test(pathname)) ?? [];
  if (found !== undefined) return found;
  if (/[?&](?:s|q|query|search|keyword|keywords)=/i.test(search)) return 'search';
  if (facts.dataTypes.includes('ProfilePage') || facts.graphType === 'profile') return 'author';
  if (facts.images >= 8 && measures.prose < facts.images * 120) return 'gallery';
  return 'list';
}

/** Returns what a page without sentences of its own is: one that has the text of many others shows it in place of an article. */
function textlessReason(page: JudgedPage): LeftOutReason {
  const { facts, measures, inside } = page;
  if (inside > 0 || measures.linkShare > 0.3 || addressSign(page.address) < 0) return listReason(page);
  return facts.passwordFields > 0 || facts.blocks.some(({ isSentence, linked }) => isSentence && linked === 0)
    ? 'stub'
    : 'empty';
}

/** Whether a page says that there is none: in its title or heading, with hardly a text. */
function isError({ facts, measures }: JudgedPage): boolean {
  const said = `${facts.title} ${facts.heading}`;
  return (
    measures.prose < 600 &&
    /(?:^|\D)(?:40[0134]|410|50[0234])(?:\D|$)|not[ -]found|no longer (?:available|exists)|nicht gefunden|introuvable|no encontrad[ao]|non trovat[ao]|niet gevonden|access denied|forbidden|server error|service unavailable/i.test(
      said,
    ) &&
    measures.longestRun < 300
  );
}

/** Whether the title of a page has its heading, which has the words of a headline. */
function isTitled({ title, heading }: PageFacts): boolean {
  const words = heading.toLowerCase();
  return words.split(/\s+/).length >= 4 && title.toLowerCase().includes(words.slice(0, 40));
}
