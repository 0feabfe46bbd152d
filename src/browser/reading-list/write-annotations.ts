import type { Urls } from '../../shared/base/urls.ts';
import type { ListItem } from './list-item.ts';
import { itemAddress, writtenList } from './write-list.ts';

/** Writes a list as Markdown: a heading for each article or passage, then its words, tags, note and citation. */
export function listMarkdown(items: readonly ListItem[], title: string, urls: Urls, today: string): string {
  const parts = items.map((item) => {
    const { id, quote, tags = [], note, seen } = item;
    const words = quote ?? seen?.excerpt;
    return [
      `## [${escaped(seen?.title ?? id)}](${itemAddress(item, urls)})`,
      ...(words === undefined ? [] : [`> ${escaped(words)}`]),
      ...(note === undefined ? [] : [note.split('\n').map(escaped).join('\n\n')]),
      ...(tags.length === 0 ? [] : [tags.map((tag) => `#${escaped(tag.replaceAll(' ', '-'))}`).join(' ')]),
      escaped(writtenList([item], urls, today)),
    ].join('\n\n');
  });
  return `${[`# ${escaped(title)}`, ...parts].join('\n\n')}\n`;
}

/**
 * Writes a list as a W3C Web Annotation collection, which annotation programs read: each highlight finds its words by
 * their text and by the fragment of their block.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function listAnnotations(items: readonly ListItem[], title: string, urls: Urls): string {
  const annotations = items.map((item, index) => ({
    id: `#${index + 1}`,
    type: 'Annotation',
    motivation:
      item.note === undefined ? (item.block === undefined ? 'bookmarking' : 'highlighting') : 'commenting',
    ...bodiesOf(item),
    target: targetOf(item, urls),
  }));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urls.absolute(urls.readingList()),
    type: 'AnnotationCollection',
    label: title,
    total: annotations.length,
    first: { id: '#page', type: 'AnnotationPage', startIndex: 0, items: annotations },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function bodiesOf({ note, tags = [] }: ListItem): object {
  const body = [
    ...(note === undefined ? [] : [{ value: note, purpose: 'commenting' }]),
    ...tags.map((value) => ({ value, purpose: 'tagging' })),
  ].map((one) => ({ type: 'TextualBody', format: 'text/plain', ...one }));
  return body.length === 0 ? {} : { body };
}

function targetOf({ block, quote, id, seen }: ListItem, urls: Urls): object {
  const source = itemAddress({ id }, urls);
  const about = seen?.title === undefined ? {} : { 'schema:name': seen.title };
  if (block === undefined) return { ...about, id: source };
  const fragment = {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: `p${block}`,
  };
  const words = quote === undefined ? {} : { refinedBy: { type: 'TextQuoteSelector', exact: quote } };
  return { ...about, source, selector: { ...fragment, ...words } };
}

/** Escapes what would be markup in Markdown. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
