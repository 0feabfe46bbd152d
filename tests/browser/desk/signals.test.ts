import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestDesk } from '../../support/desk.ts';
import { axeFaults } from '../axe-faults.ts';

// A fictional paper.
const desk = openTestDesk({});

test('settings show what programs will be told before they are saved', async () => {
  const page = await desk.open('settings/', { viewport: { width: 400, height: 800 } });
  await page.getByRole('button', { name: 'Rights, and what programs may do' }).click();
  const told = page.getByRole('region', { name: 'What programs are told' });
  await told.getByText('No program is refused.').waitFor();
  const robots = page.getByRole('group', { name: 'Which programs may read the site' });
  await robots.getByLabel('Training of language models').selectOption('refuse');
  await told.getByText('robots.txt', { exact: true }).click();
  await told.getByText('User-agent: GPTBot').waitFor();
  await told.getByText('In each page', { exact: true }).click();
  await told.getByText('<meta name="tdm-reservation" content="1">').waitFor();
  const terms = robots.getByLabel('Page with your terms');
  await terms.fill('https://courier.example/terms');
  await told.getByText('license.xml', { exact: true }).waitFor();
  // A field that was emptied says nothing, and is no fault.
  await terms.fill('');
  await told.getByText('license.xml', { exact: true }).waitFor({ state: 'detached' });
  await told.getByText('User-agent: GPTBot').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  expect(await axeFaults(page)).toEqual([]);
  expect(readFileSync(join(desk.contentDir(), 'site.yaml'), 'utf8')).not.toContain('robots');
});
