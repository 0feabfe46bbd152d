import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import * as astro from 'astro/compiler-runtime';
import { chunkToString, renderSlotToString, renderToString } from 'astro/runtime/server/index.js';

// Astro compiles components to functions that call its runtime, which is made for streams: each template and each component
// is an object that writes to a destination, and may be waited for. This is the same runtime for pages that are written to
// files: what needs not be waited for is text at once. Whatever else there is, Astro’s own functions render.

export * from 'astro/compiler-runtime';

/** What Astro knows of the page that is being rendered, as far as it is used here. */
type Result = Parameters<typeof astro.renderComponent>[0];
type Props = Readonly<Record<string, unknown>>;
type Slots = Readonly<Record<string, unknown>>;
type Make = (result: Result, props: Props, slots: Slots) => unknown;

/** A page to render without a request. */
export interface PlainPage {
  readonly routePattern: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Props;
}

/** The component of a page. */
export interface PlainComponent {
  /** Renders a page of this route; undefined as long as Astro has rendered none of them. */
  readonly renderPlain: (page: PlainPage) => Promise<string> | undefined;
}

const htmlString = Symbol.for('astro:html-string');
const slotString = Symbol.for('astro:slot-string');

/** Safe HTML, which Astro recognizes. */
class PlainHtml {
  readonly text: string;
  readonly [htmlString] = true;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

const makers = new WeakMap<object, Make>();

/** Renders a template: to HTML, or else to what Astro makes of it. */
export function render(parts: TemplateStringsArray, ...values: unknown[]): unknown {
  let html = parts[0]!;
  for (let index = 0; index < values.length; index += 1) {
    const text = textOf(values[index]);
    if (text === undefined) return astro.render(parts, ...values);
    html += text + parts[index + 1]!;
  }
  return new PlainHtml(html);
}

/** Returns the HTML of a value in a template; undefined if only Astro can render it. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return escaped(value);
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof PlainHtml) return value.text;
  if (typeof value === 'number' && value === value) return String(value);
  if (Array.isArray(value)) return textOfAll(value);
  return isHtmlString(value) ? value.toString() : undefined;
}

function textOfAll(values: readonly unknown[]): string | undefined {
  let html = '';
  for (const value of values) {
    const text = textOf(value);
    if (text === undefined) return undefined;
    html += text;
  }
  return html;
}

/** Whether a value is Astro’s own safe HTML, and not that of a slot, which may contain instructions. */
function isHtmlString(value: unknown): value is string {
  return typeof value === 'object' && value !== null && htmlString in value && !(slotString in value);
}

function escaped(text: string): string {
  if (!/[&<>'"]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;')
    .replaceAll('"', '&quot;');
}

/** Makes a component. Astro calls it for a page; within pages {@link renderComponent} calls what it was made from. */
export function createComponent(
  make: Make,
  moduleId?: string,
  propagation?: Parameters<typeof astro.createComponent>[2],
): AstroComponentFactory & PlainComponent {
  let first: Result | undefined;
  const component = astro.createComponent(
    ((result: Result, props: Props, slots: Slots) => {
      first ??= copied(result);
      return templateOf(make(result, props, slots));
    }) as never,
    moduleId,
    propagation,
  );
  makers.set(component, make);
  return Object.assign(component, {
    renderPlain: (page: PlainPage) => first && renderPage(make, resultFor(first, page), page),
  });
}

/** Returns a template for Astro, which expects one of a page. */
function templateOf(value: unknown): unknown {
  if (value instanceof Promise) return value.then(templateOf);
  return value instanceof PlainHtml ? astro.render`${value}` : value;
}

async function renderPage(make: Make, result: Result, { props }: PlainPage): Promise<string> {
  const page = await make(result, props, {});
  if (page instanceof PlainHtml) return `<!DOCTYPE html>${result.compressHTML ? '' : '\n'}${page.text}`;
  const html = await renderToString(result, (() => templateOf(page)) as never, props, {}, true);
  if (typeof html !== 'string') throw new Error(`A page of ${String(result.pathname)} is a response`);
  return html;
}

/** Returns what Astro knows of the first page of a route, for another of its pages. */
function resultFor(first: Result, { routePattern, params }: PlainPage): Result {
  const result: Result = {
    ...copied(first),
    params: params,
    createAstro: ((props: Props, slots: Slots | null) => ({
      props,
      params,
      routePattern,
      slots: { render: (name: string) => renderSlotText(result, slots?.[name]) },
    })) as never,
  };
  return result;
}

/** Copies what Astro knows of a page before it is rendered, with the lists that it adds to while it is. */
function copied(result: Result): Result {
  return { ...copiedLists(result), _metadata: copiedLists(result._metadata) };
}

function copiedLists<Values extends object>(values: Values): Values {
  const copies = { ...values } as Record<string, unknown>;
  for (const [name, value] of Object.entries(copies)) {
    if (value instanceof Set) copies[name] = new Set(value);
    else if (Array.isArray(value)) copies[name] = [...(value as unknown[])];
  }
  return copies as Values;
}

async function renderSlotText(result: Result, slot: unknown): Promise<string | undefined> {
  if (!slot) return undefined;
  const content = await renderSlot(result, slot);
  if (content instanceof PlainHtml) return content.text;
  return chunkToString(result, await renderSlotToString(result, (() => content) as never));
}

/** Renders a component within a page. */
export function renderComponent(
  result: Result,
  name: string,
  component: unknown,
  props: Props,
  slots: Slots = {},
): unknown {
  if (component === astro.Fragment) return renderSlot(result, slots['default']);
  const make = typeof component === 'function' ? makers.get(component) : undefined;
  if (!Object.keys(props).some((name) => name.includes(':'))) {
    if (make) return make(result, props, slots);
    const element = typeof component === 'string' ? elementOf(result, component, props, slots) : undefined;
    if (element) return element;
  }
  return astro.renderComponent(result, name, component, props as never, slots as never);
}

/** Renders an element whose name is in a variable; undefined if only Astro can. */
function elementOf(result: Result, name: string, props: Props, slots: Slots): PlainHtml | undefined {
  if (!/^[a-z][a-z\d]*$/.test(name) || Object.keys(slots).join(' ') !== 'default') return undefined;
  const content = textOf(renderSlot(result, slots['default']));
  if (!content) return undefined;
  const attributes = Object.entries(props).map(([key, value]) =>
    String(addAttribute(value, key, true, name)),
  );
  return new PlainHtml(`<${name}${attributes.join('')}>${content}</${name}>`);
}

/** Renders the content that a component is given, or what it has for the case that there is none. */
export function renderSlot(result: Result, slot: unknown, fallback?: unknown): unknown {
  const content = slot || fallback;
  return typeof content === 'function' ? (content as (result: Result) => unknown)(result) : content;
}

/** Renders the tags that Astro adds to the head of a page. */
export function renderHead(result: Result): unknown {
  if (result._metadata.routeHasPropagation) return astro.renderHead();
  return new PlainHtml(chunkToString(result, astro.renderHead()));
}

/** Does the same for a page without a head. */
export function maybeRenderHead(result: Result): unknown {
  return result._metadata.headInTree ? '' : astro.maybeRenderHead();
}

const scripts = new Map<string, string>();

/** Renders the tag of a script, once on each page. */
export function renderScript(result: Result, id: string): unknown {
  const tag = scripts.get(id);
  if (tag === undefined) return keepScript(result, id);
  const { renderedScripts } = result._metadata;
  if (renderedScripts.has(id)) return '';
  renderedScripts.add(id);
  return new PlainHtml(tag);
}

async function keepScript(result: Result, id: string): Promise<unknown> {
  const instruction = (await astro.renderScript(result, id)) as { readonly content: string };
  scripts.set(id, instruction.content);
  return instruction;
}

/** Marks HTML as safe. */
export function unescapeHTML(value: unknown): unknown {
  return typeof value === 'string' ? new PlainHtml(value) : astro.unescapeHTML(value);
}

/** Renders an attribute, with the space before it. */
export function addAttribute(value: unknown, key: string, shouldEscape = true, tagName = ''): unknown {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string' || !shouldEscape || !isOrdinary(key))
    return astro.addAttribute(value, key, shouldEscape, tagName);
  if (value === '') return new PlainHtml(` ${key}`);
  const text = /[&"]/.test(value) ? value.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : value;
  return new PlainHtml(` ${key}="${text}"`);
}

const ordinary = new Map<string, boolean>();

/** Whether an attribute’s value is a text like any other. */
function isOrdinary(key: string): boolean {
  let known = ordinary.get(key);
  if (known === undefined) {
    known = String(astro.addAttribute('x', key)) === ` ${key}="x"`;
    ordinary.set(key, known);
  }
  return known;
}
