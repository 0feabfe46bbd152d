import { afterEach, expect, test } from 'vitest';
import type { PublishEvent, PublishReport } from '../../../src/desk/api/publish.ts';
import { showScreens } from '../../support/browsing/shown-screen.ts';

const { show, textsOf, clear, root } = showScreens('publish/');
afterEach(clear);

const modules = async () => ({
  ...(await import('../../../src/desk/page/base/events.ts')),
  ...(await import('../../../src/desk/page/publish/publish-screen.tsx')),
  ...(await import('../../../src/desk/page/publish/box-screen.tsx')),
});

const report: PublishReport = {
  counts: { added: 1, changed: 0, gone: 0 },
  broken: [],
  brokenCount: 0,
  plan: ['To /fiction/host: 1 page new.'],
  limits: [],
  notes: [],
};
const answers = {
  'publish/report': report,
  'publish/places': {
    places: ['/fiction/first', '/fiction/host'],
    last: '/fiction/host',
    box: '/fiction.zip',
  },
  'publish/history': { releases: [], due: [] },
};
const asking: PublishEvent = {
  type: 'publish',
  state: 'asking',
  task: 'send',
  stage: 'files',
  pages: 1,
  lastPages: 1,
};

test('a publication says that it waits for the keeper, and asks directly below the form that was used', async () => {
  const { publishing, PublishScreen } = await modules();
  publishing.value = asking;
  await show(PublishScreen, {}, answers);
  expect(textsOf('.publish-stages .waits')).toEqual(['Send it to the host waits for you']);
  expect(textsOf('.publish-stages .done')).toHaveLength(3);
  expect(textsOf('.publish-report h3')).toEqual(['What changes at the host']);
  expect(textsOf('.publish-job .first')).toEqual(['Publish these changes']);
  expect(root.querySelector('form.publish-form')!.nextElementSibling!.textContent).toContain(
    'Publish these changes?',
  );
});

test('what another form has started is not shown below this one', async () => {
  const { publishing, PublishScreen, BoxScreen } = await modules();
  publishing.value = { ...asking, task: 'box', stage: 'boxing' };
  await show(PublishScreen, {}, answers);
  expect(root.querySelector('.publish-job')).toBeNull();
  clear();
  await show(BoxScreen, {}, answers);
  expect(textsOf('.publish-stages .waits')).toEqual(['Write the box waits for you']);
});

test('the place of the last publication is chosen', async () => {
  const { publishing, PublishScreen } = await modules();
  publishing.value = { ...asking, state: 'idle' };
  await show(PublishScreen, {}, answers);
  expect(textsOf('select option')).toContain('As before: /fiction/first');
  // Nothing has to be typed before it can be published.
  expect(root.querySelector('.field input[type=text]')).toBeNull();
  const [publish] = [...root.querySelectorAll('form .first')];
  expect(publish!.hasAttribute('disabled')).toBe(false);
});
