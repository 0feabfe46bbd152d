import type { MarkType } from '../../contract/left-out.ts';

/** Of kramdown and MkDocs: `{: .center width="300"}`, `{:.btn }`, `{::nomarkdown}`, `{:/}`. */
const kramdown = /[ \t]?\{:(?![)(DPp|\]])[^{}\n]{0,300}\}/g;
const attribute = String.raw`(?:[#.][\w:-]{1,100}|[\w:-]{1,60}=(?:"[^"\n{}]{0,200}"|'[^'\n{}]{0,200}'|[^\s"'{}]{1,200}))`;
const list = String.raw`\{[ \t]{0,4}${attribute}(?:[ \t]{1,4}${attribute}){0,20}[ \t]{0,4}\}`;
/** Of Pandoc, Hugo and Docusaurus, behind a picture, a link, emphasis or code: `![](a.jpg){width=50%}`. */
const behind = new RegExp(String.raw`(^|[)\]*_])${list}`, 'g');
/** At the end of a heading: `## Fares {#fares .wide}`. */
const ofHeading = new RegExp(String.raw`^(#{1,6}[ \t][^\n]{1,1000}?)[ \t]{1,9}${list}[ \t]*$`, 'gm');
const onItsOwn = new RegExp(String.raw`^[ \t]{0,12}${list}[ \t]*$`, 'gm');

/**
 * Takes lists of attributes out of a part of a Markdown text without code.
 *
 * @param isAfterCode whether code is before it
 * @see https://kramdown.gettalong.org/syntax.html#inline-attribute-lists
 * @see https://pandoc.org/MANUAL.html#extension-attributes
 */
export function withoutAttributeLists(
  text: string,
  isAfterCode: boolean,
  count: (type: MarkType) => void,
): string {
  if (!text.includes('{')) return text;
  const counted = (kept = '') => {
    count('attributes');
    return kept;
  };
  return text
    .replace(kramdown, () => counted())
    .replace(ofHeading, (_, heading: string) => counted(heading))
    .replace(onItsOwn, () => counted())
    .replace(behind, (whole, sign: string, at: number) =>
      sign === '' && (at > 0 || !isAfterCode) ? whole : counted(sign),
    );
}
