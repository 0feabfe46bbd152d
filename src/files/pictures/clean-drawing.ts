import type { Element, Nodes, Parents, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { drawingSchema, invisibleElements, withText } from './drawing-schema.ts';

/** An SVG reduced to what is on the allow list. */
export interface Drawing {
  readonly svg: string;
  /** Whether it shows text, which looks different on each machine, depending on its fonts. */
  readonly hasText: boolean;
}

/** Something that an SVG would show but may not. */
export interface DrawingFault {
  /** `has <foreignObject>`. */
  readonly reason: string;
  /** From 1, in the SVG. */
  readonly line: number;
}

const parseRaw = unified().use(rehypeRaw);
const makeSafe = unified().use(rehypeSanitize, drawingSchema);
const writer = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true });
const allowedTags = new Set(drawingSchema.tagNames);
const allowedAttributes = new Set<unknown>(drawingSchema.attributes?.['*']);

/**
 * Reduces an SVG to an allow list. What can’t be seen is left out: scripts, links, comments, metadata, what
 * editors note for themselves. What would be seen and is not on the list is a fault, so that a picture is
 * shown as its author sees it, or not at all.
 */
export function cleanDrawing(text: string): Drawing | DrawingFault {
  const entity = text.indexOf('<!ENTITY');
  if (entity >= 0) return { reason: 'has <!ENTITY>', line: text.slice(0, entity).split('\n').length };
  try {
    const elements = parse(text).children.filter((node) => node.type === 'element');
    const svg = elements.find(({ tagName }) => tagName === 'svg');
    if (!svg) return { reason: 'has no <svg>', line: 1 };
    const outside = elements.find((element) => element !== svg);
    const fault = outside ? has(tagOf(outside), outside) : removeInvisible(svg);
    if (fault) return fault;
    const safe = makeSafe.runSync({ type: 'root', children: [svg] });
    const [clean] = safe.children as [Element];
    clean.properties.xmlns = 'http://www.w3.org/2000/svg';
    return { svg: writer.stringify(safe), hasText: showsText(clean) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { reason: 'is nested too deeply', line: 1 };
  }
}

/** Parses an SVG by the rules of HTML, which know no documents outside and no entities. */
function parse(text: string): Root {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: text.length },
  };
  return parseRaw.runSync({ type: 'root', children: [{ type: 'raw', value: text, position }] });
}

/** Removes links and what can’t be seen from a tree, and returns the first thing that may not be shown. */
function removeInvisible(svg: Element): DrawingFault | undefined {
  let fault: DrawingFault | undefined;
  visit(svg, (node, index, parent) => {
    if (fault) return false;
    const isLink = node.type === 'element' && node.tagName === 'a';
    if (parent && index !== undefined && (isLink || isInvisible(node, parent))) {
      parent.children.splice(index, 1, ...(isLink ? node.children : []));
      return [SKIP, index];
    }
    if (node.type !== 'element') return undefined;
    const what = allowedTags.has(node.tagName) ? referenceIn(node) : tagOf(node);
    if (what !== undefined) fault = has(what, node);
    return undefined;
  });
  return fault;
}

/** Elements and text that show nothing by themselves; elements of others than SVG have a prefix. */
function isInvisible(node: Nodes, parent: Parents): boolean {
  if (node.type === 'element') return invisibleElements.has(node.tagName) || node.tagName.includes(':');
  return parent.type === 'element' && !withText.has(parent.tagName);
}

/** Returns what an element may not refer to; also writes its reference in the newer form. */
function referenceIn(element: Element): string | undefined {
  const { tagName, properties } = element;
  const target = properties.href ?? properties.xLinkHref;
  if (target !== undefined) properties.href = target;
  if (target !== undefined && !String(target).startsWith('#')) return `an address in ${tagOf(element)}`;
  if (tagName === 'style') {
    const css = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    // The others could end the element, or contain a rule that loads something.
    if (loadsSomething(css) || /[<&@]/.test(css)) return `an address or a rule with @ in ${tagOf(element)}`;
  }
  const unsafe = Object.entries(properties).find(
    ([name, value]) => allowedAttributes.has(name) && loadsSomething(String(value)),
  );
  return unsafe && `an address in ${unsafe[0]} of ${tagOf(element)}`;
}

/** Returns whether CSS may load something from elsewhere; escapes would hide it. */
function loadsSomething(css: string): boolean {
  return /\\|\/\/|\b(?:image|image-set|cross-fade|src)\(|url\((?!\s*["']?#)/i.test(css);
}

function showsText(svg: Element): boolean {
  let found = false;
  visit(svg, 'element', (element) => {
    if (element.tagName !== 'text') return;
    visit(element, 'text', ({ value }) => void (found ||= value.trim() !== ''));
  });
  return found;
}

function tagOf({ tagName }: Element): string {
  return `<${tagName}>`;
}

function has(what: string, { position }: Element): DrawingFault {
  return { reason: `has ${what}`, line: position?.start.line ?? 1 };
}
