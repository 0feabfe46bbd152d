import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Engine, until } from './engine.ts';

/** Pages of the demo, one of each kind. */
const pages = [
  '',
  'articles/great-storm-strikes/',
  'articles/manarat-marrow-point/',
  'articles/drawer-without-a-date/',
  '1962/',
  '1962/11/',
  '1962/11/18/',
  'undated/',
  'dates/',
  'on-this-day/',
  'on-this-day/11-18/',
  'entities/',
  'people/',
  'entities/mira-solano/',
  'entities/adaeze-brandt/with/lene-marsh/',
  'topics/',
  'topics/harbour/',
  'timeline/',
  'network/',
  'map/',
  'compare/?a=adaeze-brandt&b=lene-marsh',
  'dossier/?name=mira-solano',
  'search/',
  'search/?q=harbour',
  'search/?q=harbuor',
  'search/?q="harbour board"',
  'search/many/',
  'corrections/',
  'data/',
  'about/',
];

/** What is wrong with the page that is open, and what is on it. */
const pageState = `({
  text: (() => {
    const copy = document.body.cloneNode(true);
    for (const node of copy.querySelectorAll('script, style, template')) node.remove();
    return copy.textContent.replaceAll(/\\s/g, '');
  })(),
  links: [...document.links].map(({ href }) => href).filter((href) => href.startsWith('file:')),
  styles: [...document.querySelectorAll('link[rel=stylesheet]')].filter(({ sheet }) => !sheet).length,
  pictures: [...document.images].filter((one) => one.complete && one.naturalWidth === 0 && one.loading !== 'lazy').length,
  fonts: [...document.fonts].filter(({ family }) => !family.includes('Fallback')).map(({ status }) => status),
})`;
interface PageState {
  readonly text: string;
  readonly links: readonly string[];
  readonly styles: number;
  readonly pictures: number;
  readonly fonts: readonly string[];
}

const isDone = `document.readyState === 'complete' && !document.querySelector(':is(#search-app, #compared, #dossier):is([aria-busy], :has([aria-busy])), iframe')`;

/** What a reader does, step by step: a page, what is run there, and what is true in the end. */
interface Act {
  readonly name: string;
  readonly page: string;
  readonly steps: readonly string[];
}

/** In a window without a screen, Firefox tells nobody that a field has the focus. */
const tellFocus = `(() => {
  const field = document.activeElement;
  if (document.hasFocus() || field === document.body) return;
  field.dispatchEvent(new FocusEvent('focus'));
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
})()`;

const hits = `document.querySelectorAll('.hit').length`;
const acts: readonly Act[] = [
  {
    name: 'the search leads to articles with marked words',
    page: 'search/?q=harbour',
    steps: [
      `${hits} > 1`,
      `document.querySelector('.hit-title a').click() ?? true`,
      `/articles\\/[^/]+\\/index\\.html\\?q=/.test(location.href) && document.querySelector('mark') !== null`,
    ],
  },
  {
    name: 'a facet narrows the results',
    page: 'search/?q=harbour',
    steps: [
      `${hits} > 1 && document.querySelector('.facet input[type=checkbox]') !== null`,
      `document.querySelector('.facet input[type=checkbox]').click() ?? true`,
      `${hits} > 0 && decodeURIComponent(location.search) !== '?q=harbour'`,
    ],
  },
  {
    name: 'the field of the search suggests names',
    page: '',
    steps: [
      `(() => {
        const field = document.querySelector('[data-search-box]');
        field.focus();
        ${tellFocus};
        field.value = 'mira so';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return true;
      })()`,
      `[...document.querySelectorAll('[role=option]')].some(({ textContent }) => textContent.includes('Mira Solano'))`,
    ],
  },
  {
    name: 'a list of names is searched',
    page: 'search/many/',
    steps: [
      `document.querySelector('textarea') !== null`,
      `(() => {
        const field = document.querySelector('textarea');
        field.value = 'Mira Solano\\nNobody Whatsoever';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.form.requestSubmit();
        return true;
      })()`,
      `document.querySelector('main table a[href*="mira-solano"], main table a[href*="q="]') !== null`,
    ],
  },
  {
    name: 'the map has coasts',
    page: 'map/',
    steps: [`[...document.querySelectorAll('main svg use')].some((use) => use.getBBox().width > 0)`],
  },
  {
    name: 'copied citations have the published address',
    page: 'articles/great-storm-strikes/',
    steps: [
      `(document.querySelector('details[data-cite]').open = true)`,
      `document.querySelector('[data-cite]').textContent.includes('lantern-bay.example') && !document.querySelector('[data-cite]').textContent.includes('file:')`,
    ],
  },
  {
    name: 'a copied link to a paragraph has the published address',
    page: 'articles/great-storm-strikes/',
    steps: [
      // What was copied before can’t be read without asking the reader.
      `(() => {
        window.copied = '';
        const clipboard = { writeText: (text) => Promise.resolve((window.copied = text)) };
        Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
        document.querySelector('a.anchor[href="#p1"]').click();
        return true;
      })()`,
      `window.copied.startsWith('https://lantern-bay.example/articles/great-storm-strikes/?w=')`,
    ],
  },
  {
    name: 'a dossier has its articles',
    page: 'dossier/?name=mira-solano',
    steps: [`document.querySelectorAll('#dossier article, #dossier li').length > 0`],
  },
];

/** Opens a box in an engine. @param texts of pages, by their paths, as another engine has shown them */
export async function readBox(
  engine: Engine,
  home: string,
  texts: Map<string, string>,
): Promise<{ readonly passed: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  let passed = 0;
  const attempt = async (name: string, work: () => Promise<void>) => {
    try {
      await work();
      passed += 1;
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const open = async (path: string) => {
    await engine.open(`${home}data/site/${path.replace(/^([^?#]*\/)?(?=[?#]|$)/, '$&index.html')}`);
    await until(path, async () => (await engine.evaluate(isDone)) === true);
    await engine.evaluate(tellFocus);
  };
  await attempt('a page can’t fetch a file beside it, or the rest would show nothing', async () => {
    writeFileSync(fileURLToPath(`${home}bare.html`), '<!DOCTYPE html><p>A page without a policy.</p>');
    await engine.open(`${home}bare.html`);
    const answer = await engine.evaluate(`fetch('bagit.txt').then(() => 'read', () => 'refused')`);
    if (answer !== 'refused') throw new Error(`it was ${String(answer)}`);
  });
  await attempt('the page at the top leads to the front', async () => {
    await engine.open(`${home}index.html`);
    await until(
      'the front',
      async () => engine.evaluate(`location.href.endsWith('/data/site/index.html')`) as Promise<boolean>,
    );
  });
  for (const path of pages)
    await attempt(`/${path}`, async () => {
      await open(path);
      await showsAll(engine, path, texts);
    });
  for (const { name, page, steps } of acts)
    await attempt(name, async () => {
      await open(page);
      for (const step of steps) await until(step, async () => (await engine.evaluate(step)) === true, 15_000);
    });
  await attempt('what is saved is on the reading list, or a sentence says why not', async () => {
    await open('articles/great-storm-strikes/');
    await engine.evaluate(`document.querySelector('[data-save]').click()`);
    await until(
      'the answer',
      async () =>
        engine.evaluate(
          `document.querySelector('[data-save] + [role=status]')?.textContent !== ''`,
        ) as Promise<boolean>,
    );
    await open('reading-list/');
    const isThere = `document.querySelector('#reading-list a[href*="great-storm-strikes"]') !== null`;
    const isTold = `document.querySelector('#reading-list').textContent.includes('This browser keeps nothing')`;
    await until(
      'the list',
      async () => engine.evaluate(`${isThere} || ${isTold}`) as Promise<boolean>,
      15_000,
    );
  });
  return { passed, faults };
}

/** @throws {Error} if something of a page is missing, or another engine shows other words */
async function showsAll(engine: Engine, path: string, texts: Map<string, string>): Promise<void> {
  let faults: readonly string[] = [];
  let before = '';
  const isWhole = async () => {
    const state = (await engine.evaluate(pageState)) as PageState;
    const other = texts.get(path);
    const dead = state.links.filter((href) => !existsSync(fileURLToPath(href.replace(/[?#].*$/, ''))));
    faults = [
      ...(state.styles > 0 ? [`${state.styles} style sheets are missing`] : []),
      ...(state.pictures > 0 ? [`${state.pictures} pictures are missing`] : []),
      ...(state.fonts.includes('error') || !state.fonts.includes('loaded')
        ? [`fonts are missing: ${state.fonts.join(', ')}`]
        : []),
      ...dead.map((href) => `${href} leads nowhere`),
      ...(other === undefined || other === state.text ? [] : [differenceOf(other, state.text)]),
    ];
    const isStill = before === state.text;
    before = state.text;
    return faults.length === 0 && isStill;
  };
  await until(path, isWhole, 10_000, 500).catch(() => {
    throw new Error(faults.length === 0 ? 'its words change again and again' : faults.join('; '));
  });
  if (!texts.has(path)) texts.set(path, before);
}

function differenceOf(one: string, other: string): string {
  const at = [...one].findIndex((sign, index) => other[index] !== sign);
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 40);
  return `other words: ${around(one)} | ${around(other)}`;
}
