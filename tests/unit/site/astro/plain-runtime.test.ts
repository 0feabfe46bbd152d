import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import * as astro from 'astro/compiler-runtime';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as plain from '../../../../src/site/astro/plain-runtime.ts';

/** What Astro's compiler calls, which both runtimes have. */
type Runtime = Record<
  'render' | 'createComponent' | 'renderComponent' | 'renderSlot' | 'renderHead' | 'maybeRenderHead',
  // As compiled components, which are JavaScript.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  (...values: any[]) => any
> &
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  Record<'addAttribute' | 'spreadAttributes' | 'unescapeHTML', (...values: any[]) => any> & {
    readonly Fragment: unknown;
  };

/** A value in a template, made for a runtime. */
type Made = (runtime: Runtime) => unknown;

interface Parts {
  readonly content: Made;
  readonly attribute: unknown;
  readonly key: string;
  readonly isLate: boolean;
}

type Page = Parameters<AstroContainer['renderToString']>[0] & plain.PlainComponent;

const container = await AstroContainer.create();

/** Makes a page as Astro's compiler does, with a layout, slots and a component in a component. */
function pageOf(runtime: Runtime, { content, attribute, key, isLate }: Parts): Page {
  const { render, createComponent, renderComponent, renderSlot, addAttribute } = runtime;
  const Item = createComponent(
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    (result: any, props: any, slots: any) => {
      const Astro = result.createAstro(props, slots);
      return render`${runtime.maybeRenderHead(result)}<li${addAttribute(Astro.props.note, key)}${runtime.spreadAttributes({ [key]: Astro.props.note })}>${renderSlot(result, slots['default'], () => render`<i>none</i>`)}</li>`;
    },
    '/item.astro',
    undefined,
  );
  const Layout = createComponent(
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    async (result: any, props: any, slots: any) => {
      const Astro = result.createAstro(props, slots);
      const main = await Astro.slots.render('default');
      return render`<html><head>${runtime.renderHead(result)}</head><body>${renderSlot(result, slots['side'])}${renderComponent(result, 'Fragment', runtime.Fragment, {}, { default: () => render`${runtime.unescapeHTML(main)}` })}</body></html>`;
    },
    '/layout.astro',
    undefined,
  );
  const Page = createComponent(
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    (result: any, props: any, slots: any) => {
      const Astro = result.createAstro(props, slots);
      const item = () =>
        renderComponent(result, 'Item', Item, { note: attribute }, { default: () => content(runtime) });
      return render`${renderComponent(
        result,
        'Layout',
        Layout,
        {},
        {
          side: () => render`<p>${Astro.props.title}</p>${renderComponent(result, 'Item', Item, {})}`,
          default: () =>
            render`<ul>${isLate ? Promise.resolve(item()) : item()}${[1, 2].map((number) => render`<b>${number}</b>`)}${renderComponent(result, 'Tag', isLate ? 'br' : 'h3', { [key]: attribute }, { default: () => content(runtime) })}${content(runtime)}</ul>`,
        },
      )}`;
    },
    '/page.astro',
    undefined,
  );
  return Page as Page;
}

const text = fc.oneof(fc.constantFrom('', '&', '<b>"\'</b>', 'Ünï', '0'), fc.string());
const { content } = fc.letrec<{ content: Made }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 4 },
    fc
      .oneof(text, fc.integer(), fc.constantFrom(undefined, null, false, true, NaN, 0))
      .map((value) => () => value),
    text.map((value) => (runtime: Runtime) => runtime.unescapeHTML(value)),
    fc
      .array(tie('content'), { maxLength: 3 })
      .map((list) => (runtime: Runtime) => list.map((made) => made(runtime))),
    tie('content').map((made) => (runtime: Runtime) => runtime.render`<i>${made(runtime)}</i>`),
    tie('content').map((made) => (runtime: Runtime) => Promise.resolve(made(runtime))),
    tie('content').map((made) => (runtime: Runtime) => () => made(runtime)),
  ),
}));
const parts = fc.record<Parts>({
  content,
  attribute: fc.oneof(text, fc.integer(), fc.boolean(), fc.constantFrom(undefined, null)),
  key: fc.constantFrom('title', 'href', 'hidden', 'class', 'download', 'data-a', 'style', 'open'),
  isLate: fc.boolean(),
});

test('renders the same HTML as Astro, with or without a request', async () => {
  await fc.assert(
    fc.asyncProperty(parts, text, async (made, title) => {
      const props = { title };
      const expected = await container.renderToString(pageOf(astro, made), { partial: false, props });
      const page = pageOf(plain, made) as plain.PlainComponent &
        Parameters<AstroContainer['renderToString']>[0];
      expect(page.renderPlain({ routePattern: '/', params: {}, props })).toBeUndefined();
      expect(await container.renderToString(page, { partial: false, props: { title: 'first' } })).toBe(
        await container.renderToString(pageOf(astro, made), { partial: false, props: { title: 'first' } }),
      );
      expect(await page.renderPlain({ routePattern: '/', params: {}, props })).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

test('pages and components use only what a page without a request has', () => {
  const src = join(import.meta.dirname, '../../../../src');
  const components = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.astro'),
  );
  const used = components.flatMap((name) => {
    const fields = readFileSync(join(src, name), 'utf8').matchAll(/\bAstro\.(\w+)/g);
    return Array.from(fields, ([, field]) => `${field} in ${name}`);
  });
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((use) => !/^(?:props|self|slots) in /.test(use))).toEqual([]);
});
