import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import type { Archive } from '../../archive/archive.ts';
import { imagePath } from '../../files/check-images.ts';
import { compareText } from '../../schema/date.ts';
import { handedOver } from '../open/handover.ts';
import { imageSources } from '../../views/base/image-tags.ts';

/** The module that `images.ts` imports: each image that the archive shows, by absolute path. */
const contentImagesId = 'virtual:backfile/images';
/** Its id after Vite resolved it. */
export const contentImagesModule = `\0${contentImagesId}`;

/**
 * Makes the images of the content folder available to Astro as imports, which is how it measures and
 * optimizes them. Only images in published articles and pages are included, so that those of drafts and
 * withdrawn articles are never published.
 */
export function contentImages(): Plugin {
  return {
    name: 'backfile:content-images',
    resolveId: (id) => (id === contentImagesId ? contentImagesModule : undefined),
    load(id) {
      if (id !== contentImagesModule) return undefined;
      const site = handedOver();
      const paths = site ? imagesOf(site.archive, dirname(site.contentDir)) : [];
      const imports = paths.map((path, index) => `import i${index} from ${JSON.stringify(path)};`);
      const entries = paths.map((path, index) => `[${JSON.stringify(path)}, i${index}]`);
      return `${imports.join('\n')}\nexport const images = new Map([${entries.join(', ')}]);`;
    },
  };
}

/** @param root the folder that contains the content folder */
function imagesOf(archive: Archive, root: string): string[] {
  const named = [
    ...archive.articles.flatMap(({ file, data, body }) =>
      [...body.images, ...(data.image ? [data.image.src] : [])].map((src) => ({ file, src })),
    ),
    ...archive.pages.flatMap(({ record, html }) =>
      imageSources(html).map((src) => ({ file: record.file, src })),
    ),
  ];
  return [...new Set(named.flatMap(({ file, src }) => imagePath(root, file, src) ?? []))].toSorted(
    compareText,
  );
}
