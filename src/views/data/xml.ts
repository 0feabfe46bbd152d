import { XMLBuilder } from 'fast-xml-parser';
import { balanced } from '../../shared/base/bidi.ts';

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  format: true,
  ignoreAttributes: false,
  processEntities: true,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
});

/** Characters that XML 1.0 does not allow, even escaped: control characters, U+FFFE and U+FFFF. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Returns text that is allowed in XML, with its direction controls closed. */
export function xmlText(text: string): string {
  return balanced(text.toWellFormed().replace(forbidden, ''));
}

/**
 * Writes an XML document.
 *
 * @param tree elements by name, attributes by `@name`, text as `#text`
 * @param style the address of a style sheet for browsers
 */
export function xmlDocument(tree: object, style?: string): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    ...(style && { '?xml-stylesheet': { '@type': 'text/css', '@href': style } }),
    ...tree,
  });
}
