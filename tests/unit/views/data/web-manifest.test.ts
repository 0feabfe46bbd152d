import { expect, test } from 'vitest';
import { frontView } from '../../../../src/views/pages/front.ts';
import { webManifest } from '../../../../src/views/data/web-manifest.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
test('the front, and no other page, links to a manifest of the archive, which opens the front', async () => {
  const { archive, urls } = await build({});
  const manifest = JSON.parse(webManifest(archive, urls)) as Record<string, unknown>;
  expect(manifest).toMatchObject({ start_url: '/archive/', scope: '/archive/', lang: 'en', dir: 'ltr' });
  expect([manifest['name'], manifest['theme_color']]).toEqual([archive.site.title, '#fbfaf7']);
  expect(manifest['icons']).toContainEqual({
    src: '/archive/favicon.svg',
    type: 'image/svg+xml',
    sizes: 'any',
  });
  const { links } = frontView(archive, urls).frame.head;
  expect(links.find(({ rel }) => rel === 'manifest')?.href).toBe('/archive/manifest.webmanifest');
});
