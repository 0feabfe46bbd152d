import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { hasRole } from '../../../search/dates/date-vocabulary.ts';
import { fold } from '../../../search/words/fold.ts';
import { readDate } from '../../fields/read-date.ts';

/** Addresses of share links, which are never part of the text. */
const sharing =
  /^https?:\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|dialog\/(?:share|feed))|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:shareArticle|sharing)|pinterest\.com\/pin\/create|reddit\.com\/submit|tumblr\.com\/(?:share|widgets\/share)|wa\.me\/?\?|api\.whatsapp\.com\/send|(?:t|telegram)\.me\/share|getpocket\.com\/(?:save|edit)|vk\.com\/share|news\.ycombinator\.com\/submitlink|bsky\.app\/intent|share\.flipboard\.com|plus\.google\.com\/share|digg\.com\/submit|stumbleupon\.com\/submit|threads\.net\/intent)|^mailto:\?|^whatsapp:|^fb-messenger:/i;
/** Placeholders for images that are loaded later. */
const loader =
  /(?:^|[/_.-])(?:ajax-?loader|loader|loading|spinner|spacer|blank|pixel|placeholder|transparent)(?:[_.-]?\w{0,40})?\.(?:gif|svg|png)(?:[?#]|$)/i;
/** The text of a block that is a button, or the label of an advertisement. */
const control =
  /^(?:advert|advertisement|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|close|caption|share|print|print article|order reprints|text size|sign in|sign up|log in|subscribe|comments|skip to content|loading content|loading|(?:story |article )?continue[sd]?(?: reading)? below(?: advertisement)?|this slideshow requires javascript|(?:image |photo |slide )?\d+ ?(?:of|\/) ?\/? ?\d+)[.:…!]*$/i;
/** Words that refer to another article if only a link follows. */
const referral =
  /^(?:read (?:more|also|next)|see (?:also|more)|also (?:read|on \S+)|more|related(?: article| story| articles| stories)?|don[’']?t miss|watch|leggi anche(?: su)?|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lea también|lee también|leia também|lees ook|läs också|читайте также)\b[\s:–—|-]*$/i;
const related =
  /^(?:you (?:may|might) also (?:like|be interested in)|don[’']?t miss|(?:recommended|trending|most (?:read|popular|viewed)|more from)(?: [\p{L}\p{N}’'&-]+){0,4}|related(?: articles?| stories| content)?|mehr zum thema|auch interessant|lesen sie auch|(?:à )?lire aussi|sur le même sujet|lea también|te puede interesar|leia também|veja também|leggi anche|lees ook|läs också|читайте также)[:.…!]*$/iu;
/** In characters: menus and breadcrumbs have words, but no sentences. */
const maxLabel = 60;
const maxReferral = 300;
const maxCaption = 600;

/** Whether an element is a link for sharing the page. */
export function isSharingLink({ tagName, properties }: Element): boolean {
  return tagName === 'a' && sharing.test(String(properties.href ?? ''));
}

/** Whether an element is a placeholder image whose page does not name the real one. */
export function isPlaceholderImage({ tagName, properties }: Element): boolean {
  if (tagName !== 'img') return false;
  const hasOther = [
    properties.dataSrc,
    properties.dataLazySrc,
    properties.dataOriginal,
    properties.srcSet,
  ].some((value) => typeof value === 'string' && value !== '');
  return !hasOther && loader.test(String(properties.src ?? ''));
}

/** Whether the text of a block is only that of a control of the page. */
export function isControl(text: string): boolean {
  return text.length <= maxLabel && control.test(text);
}

/** Whether a block is a menu or breadcrumbs: short links with only punctuation between them. */
export function isLinkList(block: Element): boolean {
  const { links } = linksIn(block);
  return (
    isLinksOnly(block) && links.every((link) => toString(link).trim().length <= maxLabel && !holdsImage(link))
  );
}

/** Whether a block has links, and no words beside them. */
export function isLinksOnly(block: Element): boolean {
  const { links, rest } = linksIn(block);
  return links.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** Whether a line is the heading of a list of other articles, if links follow. */
export function isRelatedHeading(line: string): boolean {
  return line.length <= maxLabel && related.test(line);
}

/** Whether most of the text of a block is in links. */
export function isMostlyLinks(block: Element): boolean {
  const { rest } = linksIn(block);
  return rest.trim().length < toString(block).trim().length / 2;
}

/** Whether a line credits the maker of a picture. */
export function isPictureCredit(text: string): boolean {
  return (
    text.length <= maxCaption &&
    /(?:^|[(.–—] ?|\s)(?:photo(?:graph)?s?|image|picture|credit|foto|bild)\b[^:/]{0,20}[:/]|\((?:ap|afp|epa|getty|reuters)\b/i.test(
      text,
    )
  );
}

/** Whether a block only refers to another article: “Read more: …” and a link. */
export function isReferral(block: Element): boolean {
  const { links, rest } = linksIn(block);
  return links.length === 1 && toString(block).length <= maxReferral && referral.test(rest.trim());
}

/** Whether a block is a list of links marked as tags, with at most a word before them. */
export function isTagList(block: Element): boolean {
  const { links, rest } = linksIn(block);
  return (
    links.length > 0 &&
    links.every(({ properties }) => [properties.rel].flat().includes('tag')) &&
    rest.replace(/[^\p{L}]+/gu, '').length <= 20
  );
}

/** Whether a line states only when the article was published or changed. */
export function isDateLine(line: string): boolean {
  if (line.length > 120 || !/\d/.test(line)) return false;
  const parts = line.split(/\||•|·|\/ Original|(?:published|posted|updated|original|modified)(?: on)?\s*:?/i);
  const stated = parts.filter((part) => part.trim() !== '');
  return stated.length > 0 && stated.every((part) => isDate(part.trim()));
}

/** Whether a text is a date in words, with or without a time of day. */
function isDate(text: string): boolean {
  const day = text
    .replace(
      /\b(?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?(?:\s*\(?(?:[A-Z]{2,4}|GMT[+-]\d+)\)?)?/gi,
      ' ',
    )
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?/gi, ' ')
    .replace(/(?<![\s,–—-])[\s,–—-]+$|^[\s,–—-]+/g, '')
    .replace(/(?<!\s)\s*,(?:\s*,)+/g, ',')
    .replace(/\s+/g, ' ');
  const isPhrase = hasRole(fold(day.split(' ', 1)[0]!), 'in');
  return /\d/.test(day) && !isPhrase && [text, day].some((form) => readDate(form).date !== undefined);
}

function holdsImage(link: Element): boolean {
  return link.children.some(
    (child) => child.type === 'element' && /^(?:img|picture|svg)$/.test(child.tagName),
  );
}

function linksIn(block: Element): { links: Element[]; rest: string } {
  const links: Element[] = [];
  visit(block, 'element', (inner) => {
    if (inner.tagName !== 'a') return undefined;
    links.push(inner);
    return SKIP;
  });
  let rest = toString(block);
  for (const link of links) rest = rest.replace(toString(link), ' ');
  return { links, rest };
}
