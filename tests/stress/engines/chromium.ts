import { launchChromium } from '../../support/browsing/chromium.ts';
import { asJson, type Engine } from './engine.ts';

/** Starts Chromium. */
export async function startChromium(): Promise<Engine> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: async (expression) => JSON.parse(await page.evaluate<string>(asJson(expression))) as unknown,
    close: () => browser.close(),
  };
}
