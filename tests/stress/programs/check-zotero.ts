import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { outcomeOf, type ProgramOutcome } from './outcome.ts';

const repositories = ['translate', 'translators', 'utilities', 'zotero-schema'];
const install = `npm and Debian do not have it: clone ${repositories.map((name) => `https://github.com/zotero/${name}`).join(', ')} into a folder DIR, and run with --zotero DIR`;

/** An article’s page, and what Zotero must save of it. */
export interface ExpectedItem {
  readonly path: string;
  /** The beginning of its date in ISO 8601; undefined if it has none. */
  readonly date?: string;
}

interface ZoteroItem {
  readonly itemType: string;
  readonly title?: string;
  readonly date?: string;
  readonly tags: readonly unknown[];
}

interface ZoteroTranslator {
  readonly translatorID: string;
  readonly code: string;
}

/**
 * Has Zotero’s own translators read pages, as its connector does: all of them, of which those that recognize the page save it.
 *
 * @param clones a folder with clones of Zotero’s repositories; their code is not ours, and is only run
 */
export async function checkZotero(
  browser: Browser,
  url: string,
  expected: readonly ExpectedItem[],
  clones: string | undefined,
): Promise<ProgramOutcome> {
  if (clones === undefined || !repositories.every((name) => existsSync(join(clones, name))))
    return { type: 'missing', install };
  const zotero = readZotero(clones);
  const counts = { recognized: 0, tagged: 0, wrongDates: 0 };
  const faults: string[] = [];
  for (const { path, date } of expected) {
    // Its code is added to the page, which the policy of the page forbids.
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(url + path);
    const items = await translate(page, zotero);
    await page.close();
    const [item] = items;
    if (items.length !== 1 || item?.itemType !== 'newspaperArticle' || !item.title)
      faults.push(`${path}: saved as ${JSON.stringify(items)}`);
    else counts.recognized += 1;
    const saved = item?.date?.replaceAll('/', '-');
    if (saved === date || (date !== undefined && saved?.startsWith(date))) {
      if (item && item.tags.length > 0) counts.tagged += 1;
      else faults.push(`${path}: no tags`);
    } else {
      counts.wrongDates += 1;
      faults.push(`${path}: the date ${saved}, not ${date}`);
    }
  }
  return outcomeOf(
    faults,
    `${expected.length} pages: ${counts.recognized} recognized, ${counts.tagged} with tags, ${counts.wrongDates} wrong dates`,
  );
}

function readZotero(clones: string) {
  const example = join(clones, 'translate/example');
  const html = readFileSync(join(example, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script src="([^"]+)"/g)]
    .map(([, path]) => path!)
    .filter((path) => path !== 'index.js')
    .map((path) =>
      path.startsWith('../modules/') ? join(clones, path.slice('../modules/'.length)) : join(example, path),
    );
  const translators = readdirSync(join(clones, 'translators'))
    .filter((file) => file.endsWith('.js'))
    .flatMap((file): ZoteroTranslator[] => {
      const code = readFileSync(join(clones, 'translators', file), 'utf8');
      const [head] = /^\s*\{[^]*?\}\s*?[\r\n]/.exec(code) ?? [];
      return head === undefined ? [] : [{ ...(JSON.parse(head) as ZoteroTranslator), code }];
    });
  const json = (path: string) => JSON.parse(readFileSync(join(clones, path), 'utf8')) as unknown;
  return {
    scripts: scripts.map((file) => readFileSync(file, 'utf8')),
    data: {
      translators,
      schema: json('zotero-schema/schema.json'),
      dates: json('utilities/resource/dateFormats.json'),
    },
  };
}

/** What is used of Zotero’s code. */
interface Zotero {
  readonly Repo: {
    getAllTranslatorMetadata: () => Promise<readonly object[]>;
    getTranslatorCode: (id: string) => Promise<string | undefined>;
  };
  readonly Debug: { init: (level: number) => void };
  readonly Translators: { init: () => Promise<void> };
  readonly Schema: { init: (schema: unknown) => void };
  readonly Date: { init: (formats: unknown) => void };
  readonly Translate: { readonly Web: new () => ZoteroTranslate };
}

interface ZoteroTranslate {
  setDocument: (document: Document) => void;
  getTranslators: () => Promise<readonly unknown[]>;
  translate: () => Promise<ZoteroItem[]>;
}

async function translate(
  page: Page,
  { scripts, data }: ReturnType<typeof readZotero>,
): Promise<ZoteroItem[]> {
  for (const content of scripts) await page.addScriptTag({ content });
  return page.evaluate(async ({ translators, schema, dates }) => {
    const { Zotero } = globalThis as unknown as { readonly Zotero: Zotero };
    const codes = new Map(translators.map(({ translatorID, code }) => [translatorID, code]));
    Zotero.Repo.getAllTranslatorMetadata = () =>
      Promise.resolve(translators.map((translator) => ({ ...translator, code: undefined })));
    Zotero.Repo.getTranslatorCode = (id) => Promise.resolve(codes.get(id));
    Zotero.Debug.init(0);
    await Zotero.Translators.init();
    Zotero.Schema.init(schema);
    Zotero.Date.init(dates);
    const web = new Zotero.Translate.Web();
    web.setDocument(document);
    const found = await web.getTranslators();
    return found.length > 0 ? web.translate() : [];
  }, data);
}
