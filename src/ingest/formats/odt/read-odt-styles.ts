import { Parser } from 'htmlparser2';
import { maxOdtDepth, odtTooDeep } from './odt-depth.ts';
import { OdtStyles } from './odt-styles.ts';

/**
 * Reads the styles of an OpenDocument text; later files override earlier ones.
 *
 * @param xmls `styles.xml` and `content.xml`; an empty text has no styles
 * @throws {SourceFault} if it is nested too deeply
 */
export function readOdtStyles(...xmls: readonly string[]): OdtStyles {
  const styles = new OdtStyles();
  for (const xml of xmls) readInto(styles, xml);
  return styles;
}

function readInto(styles: OdtStyles, xml: string): void {
  let style: string | undefined;
  let list: string | undefined;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if ((depth += 1) > maxOdtDepth) throw odtTooDeep();
        if (name === 'style:style') {
          style = attributes['style:name'];
          const parent = attributes['style:parent-style-name'];
          if (style !== undefined) styles.add(style, parent === undefined ? {} : { parent });
        } else if (name === 'style:text-properties' && style !== undefined) {
          styles.add(style, {
            ...(/^(bold|[6-9]00)$/.test(attributes['fo:font-weight'] ?? '') && { isBold: true }),
            ...(/^(italic|oblique)$/.test(attributes['fo:font-style'] ?? '') && { isItalic: true }),
            ...(attributes['text:display'] === 'none' && { isHidden: true }),
          });
        } else if (name === 'text:list-style') list = attributes['style:name'];
        else if (
          name === 'text:list-level-style-number' &&
          attributes['text:level'] === '1' &&
          attributes['style:num-format'] !== '' &&
          list !== undefined
        )
          styles.addNumbered(list);
      },
      onclosetag: (name) => {
        depth -= 1;
        if (name === 'style:style') style = undefined;
        if (name === 'text:list-style') list = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
