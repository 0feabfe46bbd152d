import { hash } from 'node:crypto';
import type { Element, ElementContent, Root, Text } from 'hast';
import type { Email } from 'postal-mime';
import { SKIP, visit } from 'unist-util-visit';
import { parseHtml, writeHtml } from '../../clean/html-tree.ts';
import type { IncomingText } from '../../contract/incoming.ts';

const addresses = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
const urls = /\bhttps?:\/\/[^\s<>"]{1,2000}/gi;
/** What stands in the place of an address. */
const mark = '…';

/** What a link to the settings of a subscriber says, in the languages of the rules for names and of common newsletters. */
const service = new RegExp(
  [
    'unsubscrib|opt.?out|(?:manage|update|change) (?:your )?(?:e.?mail |subscription |newsletter )?(?:preference|subscription|profile|setting)|(?:e.?mail|subscription) preference',
    '(?:in|on|with) (?:your |a |the )?(?:web )?browser|(?:view|read|open) (?:it |this |message |e.?mail |newsletter ){0,2}online|web version',
    'abmelde|abbestell|abbestellen|im browser|online.?version',
    'd[ée]sabonn|d[ée]sinscri|(?:dans|sur) (?:votre|le|un) navigateur|version en ligne',
    'darse de baja|cancelar (?:la |su |tu )?suscripci|(?:en|con) (?:el|su|tu) navegador',
    'uitschrijven|afmelden|in (?:je|uw|de) browser|disiscri|annulla (?:la )?iscrizion|nel browser|descadastr|cancelar inscri|no navegador|отпис|в браузере',
  ].join('|'),
  'i',
);
/** What the address of such a link contains. */
const serviceUrl =
  /unsub|opt-?out|preference|manage[-_]?sub|subscription|view[-_]?(?:in|e?mail|online)|webversion|abmeld|abbestell|desabonn|desinscri|track(?:ing)?\/open/i;

/**
 * Takes out of the body of a message what says to whom it was sent: links to the settings of a subscriber, links and pictures
 * whose address contains an address of the headers, also encoded, and those addresses in the text.
 */
export function withoutRecipients(body: IncomingText, { headers }: Email): IncomingText {
  const values = headers.map(({ value }) => value);
  const known = new Set(
    values.flatMap((value) => value.match(addresses) ?? []).map((one) => one.toLowerCase()),
  );
  const signs = [...known].flatMap(signsOf);
  const listed = new Set(
    headers
      .filter(({ key }) => key === 'list-unsubscribe')
      .flatMap(({ value }) => value.match(urls) ?? [])
      .map(pageOf),
  );
  const isPersonal = (url: string) => {
    const forms = [url, decoded(url), decoded(decoded(url))].map((one) => one.toLowerCase());
    return listed.has(pageOf(url)) || signs.some((sign) => forms.some((form) => form.includes(sign)));
  };
  const cleanText = (text: string) =>
    text.replace(addresses, (address) => (known.has(address.toLowerCase()) ? mark : address));
  return body.format === 'html'
    ? { ...body, value: writeHtml(cleanTree(parseHtml(body.value), isPersonal, cleanText)) }
    : { ...body, value: cleanLines(body.value, isPersonal, cleanText) };
}

function cleanTree(
  tree: Root,
  isPersonal: (url: string) => boolean,
  cleanText: (text: string) => string,
): Root {
  visit(tree, (node, index, parent) => {
    if (node.type === 'text') {
      node.value = cleanText(node.value);
      return undefined;
    }
    if (node.type !== 'element' || !parent || index === undefined) return undefined;
    const { tagName, properties } = node;
    for (const [name, value] of Object.entries(properties))
      if (name !== 'href' && name !== 'src' && typeof value === 'string') properties[name] = cleanText(value);
    const url = urlOf(properties.href ?? properties.src);
    if (url === '') return undefined;
    const isService = tagName === 'a' && (service.test(textOf(node)) || serviceUrl.test(url));
    if (!isService && !isPersonal(url)) return undefined;
    // Of a link that only leads to somebody’s own page, the words stay.
    const left = isService || tagName !== 'a' ? [] : node.children;
    parent.children.splice(index, 1, ...(left as never[]));
    return [SKIP, index];
  });
  return tree;
}

function urlOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textOf(element: Element): string {
  const texts: string[] = [];
  visit(element, (node: Element | Text | ElementContent) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'element' && typeof node.properties['alt'] === 'string')
      texts.push(node.properties['alt']);
  });
  return texts.join(' ').replaceAll(/\s+/g, ' ');
}

function cleanLines(
  text: string,
  isPersonal: (url: string) => boolean,
  cleanText: (text: string) => string,
): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      // The address often stands in the next line.
      const isService =
        service.test(line) || (service.test(lines[index - 1] ?? '') && /^\s*<?https?:/i.test(line));
      const without = line.replace(urls, (url) =>
        isService || serviceUrl.test(url) || isPersonal(url) ? '' : url,
      );
      return cleanText(without);
    })
    .join('\n');
}

/** Returns what an address may look like within a link: itself, and what mailing programs make of it. */
function signsOf(address: string): string[] {
  const base64 = Buffer.from(address).toString('base64url');
  const digests = ['md5', 'sha1', 'sha256'].map((algorithm) => hash(algorithm, address));
  return [address, base64.toLowerCase(), ...digests];
}

function pageOf(url: string): string {
  return url.replace(/[?#].*$/s, '').toLowerCase();
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
