import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { noLook } from '../../../../src/archive/look/look.ts';
import { bundleKeyOf, pageBundler, readSettings } from '../../../../src/site/build/page-bundler.ts';
import type { BuildPlace } from '../../../../src/site/build/build-place.ts';
import type { BundleSettings } from '../../../../src/site/keep/handover.ts';
import { site, writeContent } from '../../../support/content.ts';

/** The processes that were started, each with what was said to it. */
const started = vi.hoisted((): { child: EventEmitter; said: unknown[]; killed: number }[] => []);

vi.mock('node:child_process', () => ({
  fork: () => {
    const child = new EventEmitter();
    const one = { child, said: [] as unknown[], killed: 0 };
    started.push(one);
    return Object.assign(child, {
      send: (task: unknown) => one.said.push(task),
      kill: () => {
        one.killed += 1;
        child.emit('close', null);
      },
    });
  },
}));

const settings: BundleSettings = {
  address: { origin: 'https://courier.example', base: '/' },
  contentDir: '/content',
  site: { language: 'en', calendar: 'gregorian', look: undefined },
  look: noLook,
};
const place = { bundles: '/bundles', source: 'source' } as BuildPlace;

test('pages are bundled once for the same settings, and wait for that', async () => {
  started.length = 0;
  const bundler = pageBundler(place);
  const first = bundler.bundle(settings);
  const second = bundler.bundle({ ...settings });
  await new Promise(setImmediate);
  expect(started).toHaveLength(1);
  expect(started[0]!.said).toEqual([{ settings, bundles: '/bundles', key: bundleKeyOf(settings, 'source') }]);
  started[0]!.child.emit('close', 0);
  await Promise.all([first, second]);
  expect(started[0]!.killed).toBe(0);
});

test('if the settings have changed meanwhile, what was begun is ended, and pages are bundled for the new ones', async () => {
  started.length = 0;
  const bundler = pageBundler(place);
  const early = bundler.bundle(settings);
  const changed = { ...settings, site: { ...settings.site, language: 'fr' } };
  const late = bundler.bundle(changed);
  await early;
  await new Promise(setImmediate);
  expect(started.map(({ killed }) => killed)).toEqual([1, 0]);
  expect(started[1]!.said).toMatchObject([{ settings: changed }]);
  await bundler.stop();
  await late;
  expect(started[1]!.killed).toBe(1);
});

test.each<[string, Partial<BundleSettings>]>([
  ['address', { address: { origin: 'https://courier.example', base: '/archive/' } }],
  ['language', { site: { ...settings.site, language: 'fa' } }],
  ['calendar', { site: { ...settings.site, calendar: 'persian' } }],
  ['typefaces', { look: { ...noLook, style: 'p { color: red }' } }],
])('a bundle is another one for another %s', (_, other) => {
  expect(bundleKeyOf({ ...settings, ...other }, 'source')).not.toBe(bundleKeyOf(settings, 'source'));
  expect(bundleKeyOf({ ...settings }, 'source')).toBe(bundleKeyOf(settings, 'source'));
});

test('what pages are bundled for is read before the content, and the address that was given goes first', async () => {
  const contentDir = writeContent({ 'site.yaml': `${site}language: fr\ncalendar: japanese\n` });
  const read = await readSettings({ contentDir });
  expect(read).toMatchObject({
    contentDir,
    address: { origin: 'https://courier.example', base: '/' },
    site: { language: 'fr', calendar: 'japanese' },
    look: noLook,
  });
  expect((await readSettings({ contentDir, site: 'https://other.example/', base: '/a/' }))?.address).toEqual({
    origin: 'https://other.example',
    base: '/a/',
  });
});

test.each([
  ['settings that are wrong', 'title: [\n'],
  ['a logo that is not there', `${site}look:\n  logo: theme/none.png\n`],
])('nothing is bundled early for %s', async (_, text) => {
  expect(await readSettings({ contentDir: writeContent({ 'site.yaml': text }) })).toBeUndefined();
});
