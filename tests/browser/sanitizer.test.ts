import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { buildLexicon } from '../../src/archive/lexicon.ts';
import { renderSafely } from '../../src/files/render-safely.ts';
import { connectChromium } from '../support/browsing/connect-chromium.ts';
import { openSettings } from '../support/content.ts';
import { payloads } from '../support/payloads.ts';

const perPage = 40;
const host = 'http://sanitizer.example';
const lexicon = buildLexicon([]);
const fragments = payloads.map(
  (markdown) => renderSafely({ markdown, naming: [], listed: [] }, { ...openSettings, lexicon }).body.html,
);

let browser: Browser;
beforeAll(async () => {
  browser = await connectChromium();
});
afterAll(() => browser.close());

test('none of a thousand payloads is executed without a policy, or requests anything from another host', async () => {
  expect(payloads.length).toBeGreaterThan(1000);
  const page = await browser.newPage();
  const ran: string[] = [];
  const foreign: string[] = [];
  await page.exposeFunction('pwned', () => ran.push(page.url()));
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.route('**/*', (route) => {
    const { href, origin, pathname } = new URL(route.request().url());
    if (origin !== host) {
      foreign.push(href);
      return route.abort();
    }
    const start = Number(pathname.slice(1)) * perPage;
    if (!Number.isInteger(start)) return route.fulfill({ status: 404 });
    const body = fragments.slice(start, start + perPage).map((html) => `<section>${html}</section>`);
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html><title>x</title>${body.join('\n')}`,
    });
  });
  const left: string[] = [];
  for (let number = 0; number * perPage < fragments.length; number += 1) {
    await page.goto(`${host}/${number}`);
    left.push(
      ...(await page.evaluate(() => {
        const found: string[] = [];
        const dangerous =
          'script, style, iframe, object, embed, form, link, meta[http-equiv], base, svg, math, template, noscript, audio, video';
        for (const node of document.querySelectorAll<HTMLElement>('section, section *')) {
          if (node.matches(dangerous)) found.push(node.outerHTML);
          for (const { name, value } of node.attributes) {
            const runs = /^on|^(?:style|srcdoc|srcset|formaction|action|background|poster)$/.test(name);
            const address =
              /^(?:href|src|cite|xlink:href|data)$/.test(name) && new URL(value, document.baseURI);
            const leads = address && !['http:', 'https:', 'mailto:'].includes(address.protocol);
            if (runs || leads) found.push(node.outerHTML);
          }
          node.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
          node.focus();
        }
        return found;
      })),
    );
    expect(page.url()).toBe(`${host}/${number}`);
  }
  await page.close();
  console.log(
    `${payloads.length} payloads: ${ran.length} ran, ${foreign.length} requests to other hosts, ${left.length} attributes or elements that should not be there`,
  );
  expect({ ran, foreign, left }).toEqual({ ran: [], foreign: [], left: [] });
});

test('the test detects executed payloads and requests to other hosts', async () => {
  const page = await browser.newPage();
  let ran = 0;
  let asked = 0;
  await page.exposeFunction('pwned', () => (ran += 1));
  await page.route('**/*', (route) => {
    asked += 1;
    return route.abort();
  });
  await page.setContent(payloads.filter((one) => one.startsWith('<img')).join('\n'));
  await expect.poll(() => ran > 0 && asked > 0).toBe(true);
  await page.close();
});
