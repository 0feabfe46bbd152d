import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { Lexer } from 'yaml';
import { removeKey } from '../../authority/edit/edit-yaml.ts';
import { applyEdits, type SourceEdit } from '../../markdown/source-edits.ts';
import { sanitizeSchema } from '../../markdown/sanitize-schema.ts';
import { readTags } from '../site/read-tags.ts';

/** Returns YAML without its comments; all else stays. */
export function withoutComments(yaml: string): string {
  if (!yaml.includes('#')) return yaml;
  let text = '';
  let isScalar = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    // The lexer marks scalars and documents with signs of its own.
    const isMark = lexeme.length === 1 && /[\u0002\u0018\u001f]/.test(lexeme);
    const isComment = !isScalar && lexeme.startsWith('#');
    if (isComment) text = text.slice(0, endOfWords(text));
    else if (!isMark) text += lexeme;
    isScalar = lexeme === '\u001f';
  }
  return text;
}

/** Returns the length of a text without the spaces at its end. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && /[ \t]/.test(text[end - 1]!)) end -= 1;
  return end;
}

/** Returns YAML without a field of its outermost group. */
export function withoutField(yaml: string, name: string): string {
  // Where each field begins a line, nothing else can begin one with the same word.
  const field = new RegExp(`^${name}:[^\\n]*(?:\\n(?:[ \\t-][^\\n]*)?(?=\\n|$))*\\n?`, 'm');
  return field.test(yaml) ? yaml.replace(field, '') : removeKey(yaml, [name]);
}

const parser = remark().use(remarkGfm);

/** Returns Markdown without the comments, scripts and attributes in it that are on no page; all else stays. */
export function withoutNotes(markdown: string): string {
  if (!markdown.includes('<') && !markdown.includes(']:')) return markdown;
  const edits: SourceEdit[] = [];
  const tree = parser.parse(markdown);
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  visit(tree, (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    if (node.type === 'html') {
      const source = markdown.slice(start, end);
      const text = withoutUnshown(
        source.replaceAll(/<!--[^]*?(-->|$)/g, (_, close: string) => `<!--${close}`),
      );
      if (text !== source) edits.push({ start, end, text });
    }
    // "[//]: # (a note)" is shown nowhere.
    if (node.type === 'definition' && !used.has(node.identifier)) edits.push({ start, end, text: '' });
  });
  return applyEdits(markdown, edits);
}

/** Returns a part of HTML without the attributes and scripts that pages do not have. */
function withoutUnshown(html: string): string {
  const removed: SourceEdit[] = [];
  const remove = (start: number, end: number) => removed.push({ start, end, text: '' });
  let scriptStart: number | undefined;
  readTags(html, {
    open: ({ name, start, attributes }) => {
      if (name.toLowerCase() === 'script') scriptStart ??= start;
      for (const [attribute, { nameStart, wholeEnd }] of attributes)
        if (!isShownAttribute(name, attribute)) remove(nameStart, wholeEnd);
    },
    close: (name, _start, end) => {
      if (name.toLowerCase() !== 'script' || scriptStart === undefined) return;
      remove(scriptStart, end);
      scriptStart = undefined;
    },
  });
  if (scriptStart !== undefined) remove(scriptStart, html.length);
  return applyEdits(html, removed);
}

/** Whether an attribute of an element is on the allow list, which has names as scripts write them. */
function isShownAttribute(element: string, attribute: string): boolean {
  const { attributes } = sanitizeSchema;
  const allowed = [...(attributes?.[element.toLowerCase()] ?? []), ...(attributes?.['*'] ?? [])];
  const plain = attribute.toLowerCase().replaceAll('-', '');
  return allowed
    .map((one) => (typeof one === 'string' ? one : one[0]).toLowerCase())
    .some((one) => one === plain || (one === 'classname' && plain === 'class'));
}
