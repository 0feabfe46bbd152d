import type { Archive } from '../../archive/archive.ts';
import type { FixedPage } from '../../archive/look/menu-target.ts';
import { type EntityKind, entityKinds } from '../../schema/entity-kind.ts';
import { footerParts, mastheadParts } from '../../schema/look.ts';
import { type MenuKind, type PageKind, type PageKindRow, pageKinds } from '../../schema/page-kinds.ts';
import type { Link } from '../../shared/base/link.ts';
import { fact } from '../../shared/base/fact.ts';
import { onceForBoth } from '../../shared/base/once.ts';
import { menuLink } from './menu-link.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { hasCorrectionsPolicy } from '../meta/public-changes.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The links in the header and footer, which are the same on every page. */
export interface Navigation {
  /** The archive’s title, linked to its front. */
  readonly home: Link;
  /** Dates, People, Organizations, Places, Topics; empty sections are omitted. */
  readonly header: readonly Link[];
  /** The other kinds of entities, and the index of all, listed in the footer. */
  readonly moreIndexes: readonly Link[];
  /** The other sections, listed in the footer. */
  readonly browse: readonly Link[];
  /** The archive’s own pages, its data and its feed. */
  readonly footer: readonly Link[];
  readonly search: SearchBox;
  /** "Kept by …" */
  readonly publisher?: string;
  /** The rights in the archive’s own texts. */
  readonly rights?: string;
  /** A web page or an email address for readers. */
  readonly contact?: Link;
  /** What the masthead has for the archive’s title. */
  readonly nameplate: Nameplate;
  /** The parts of the masthead and of the footer, in their order. */
  readonly masthead: readonly (typeof mastheadParts)[number][];
  readonly foot: readonly (typeof footerParts)[number][];
}

/** The archive’s title in the masthead: words, or a picture in their place. */
export interface Nameplate {
  readonly text: string;
  /** The size of the logo in pixels; its files are Vite’s (see own-look.ts). */
  readonly logo?: { readonly width: number; readonly height: number };
}

/** A GET form with one field named `q`. */
export interface SearchBox {
  readonly action: string;
  readonly label: string;
  /** Must not depend on the content: every page has it, so a change would invalidate all pages. */
  readonly placeholder: string;
}

/** The kinds of entity that the header links to, if the archive has any of them. */
const headerKinds: readonly EntityKind[] = ['person', 'organization', 'place'];

const menuKinds = (Object.keys(pageKinds) as PageKind[]).filter(
  (kind): kind is MenuKind => 'menu' in pageKinds[kind],
);

/** Returns the kinds of entity in an archive, in the order of `entityKinds`. */
export const kindsOf = fact('kinds of entity', (archive): readonly EntityKind[] => {
  const kinds = new Set(archive.entities.map(({ data }) => data.kind));
  return entityKinds.filter((kind) => kinds.has(kind));
});

/** Returns the kinds of pages in menus that an archive has. */
const availableKinds = fact('kinds of page', (archive): readonly MenuKind[] =>
  menuKinds.filter((kind) => {
    const row: PageKindRow = pageKinds[kind];
    return row.isAvailable?.(archive) ?? true;
  }),
);

/** Builds the navigation of an archive, once for all pages. */
export const navigation = onceForBoth((archive: Archive, urls: Urls): Navigation => {
  const { site } = archive;
  const words = wordsOf(site);
  const kinds = kindsOf(archive);
  const kindLink = (kind: EntityKind) => ({ text: words.kinds(kind), href: urls.kind(kind) });
  const dates = datesHref(archive, urls);
  const standard = [
    dates && { text: words.pages.dates, href: dates },
    ...kinds.filter((kind) => headerKinds.includes(kind)).map(kindLink),
    ...menuLinks('header', archive, urls),
    ...onlyPaper(archive, urls),
  ];
  const data = { text: words.menu.data, href: urls.data() };
  const isIndex = ({ href }: Link) => href === urls.entities();
  const foot = menuLinks('footer', archive, urls).filter(({ href }) => href !== data.href);
  const moreIndexes = [
    ...kinds.filter((kind) => !headerKinds.includes(kind)).map(kindLink),
    ...foot.filter(isIndex),
  ];
  const browse = foot.filter((link) => !isIndex(link));
  const footer = [
    ...archive.pages.map(({ record }) => ({ text: record.data.title, href: urls.page(record.id) })),
    ...(hasCorrectionsPolicy(archive) ? [] : [{ text: words.corrections.title, href: urls.corrections() }]),
    data,
    { text: words.pages.feed, href: urls.feed(urls.home()) },
  ];
  return {
    home: { text: site.title, href: urls.home() },
    header: site.menu
      ? site.menu.flatMap((item) => menuLink(item, archive, urls, isAvailableIn(archive)) ?? [])
      : standard.filter((link) => !!link),
    moreIndexes,
    browse,
    footer,
    search: {
      action: urls.search(),
      label: words.labels.search,
      placeholder: words.labels.searchTheArchive,
    },
    publisher: site.publisher && words.keptBy(site.publisher),
    rights: site.rights,
    contact: site.contact ? contactLink(site.contact) : undefined,
    nameplate: nameplateOf(archive),
    masthead: site.look?.masthead?.length ? site.look.masthead : mastheadParts,
    foot: site.look?.footer?.length ? site.look.footer : footerParts,
  };
});

/** Returns whether an archive has anything to show on one of the pages that a menu can name. */
function isAvailableIn(archive: Archive): (page: FixedPage) => boolean {
  const available = new Set<PageKind>(availableKinds(archive));
  return (page) =>
    page === 'dates' ? datesFront(archive) === 'dates' : available.has(page) || !('menu' in pageKinds[page]);
}

/** Reads all of the look: whatever of it changes, each page names other files. */
function nameplateOf({ site, look }: Archive): Nameplate {
  const { logo } = look;
  if (logo) return { text: site.title, logo: { width: logo.width, height: logo.height } };
  return { text: site.look?.wordmark ?? site.title };
}

/** Returns the links of a menu to kinds of pages that the archive has. */
function menuLinks(menu: PageKindRow['menu'], archive: Archive, urls: Urls): Link[] {
  const words = wordsOf(archive.site);
  return availableKinds(archive)
    .filter((kind) => pageKinds[kind].menu === menu)
    .map((kind) => ({ text: words.menu[kind], href: urls[kind]() }));
}

/** Returns the link to the page of the only paper, which has no page of papers above it. */
function onlyPaper(archive: Archive, urls: Urls): Link[] {
  const [paper, ...others] = archive.papers.keys();
  if (paper === undefined || others.length > 0) return [];
  return [{ text: wordsOf(archive.site).menu.issues, href: urls.paper(paper) }];
}

/** Returns the address of the calendar, or of the undated articles if no article has a year. */
export function datesHref(archive: Archive, urls: Urls): string | undefined {
  const front = datesFront(archive);
  return front ? urls[front]() : undefined;
}

const datesFront = fact('front of dates', (archive): 'dates' | 'undated' | undefined => {
  if (pageKinds.dates.isAvailable(archive)) return 'dates';
  return archive.timeline.undated.length > 0 ? 'undated' : undefined;
});

function contactLink(contact: string): Link {
  if (/^https?:\/\//i.test(contact)) return { text: contact, href: contact };
  return { text: contact, href: `mailto:${contact.replace(/^mailto:/i, '')}` };
}
