import type { Archive } from '../../archive/archive.ts';
import { mainColors } from '../../schema/look.ts';
import { directionOf } from '../../shared/base/bidi.ts';
import type { Urls } from '../../shared/base/urls.ts';

/**
 * Returns what systems need to know to keep the archive among their programs. Only the front links to it, because that is
 * where it opens.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function webManifest({ site }: Pick<Archive, 'site'>, urls: Urls): string {
  const { paper } = mainColors(site.look?.colors, 'light');
  const manifest = {
    id: urls.home(),
    name: site.title,
    description: site.description,
    lang: site.language,
    dir: directionOf(site.language),
    start_url: urls.home(),
    scope: urls.home(),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: urls.file('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: urls.file('apple-touch-icon.png'), type: 'image/png', sizes: '180x180' },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
