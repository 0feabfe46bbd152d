import { XMLBuilder } from 'fast-xml-parser';
import { balanced } from './bidi.ts';

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  format: true,
  ignoreAttributes: false,
  processEntities: true,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
});

/** What XML 1.0 has no place for, not even escaped: control characters, U+FFFE and U+FFFF. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Content as XML may hold it; its direction controls are closed, so that they end with it. */
export function xmlText(text: string): string {
  return balanced(text.toWellFormed().replace(forbidden, ''));
}

/**
 * Writes an XML document.
 *
 * @param tree elements by name, their attributes by `@name`, their text under `#text`
 * @param style the address of a style sheet, by which browsers show it
 */
export function xmlDocument(tree: object, style?: string): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    ...(style && { '?xml-stylesheet': { '@type': 'text/css', '@href': style } }),
    ...tree,
  });
}
