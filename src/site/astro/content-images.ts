import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import type { Archive } from '../../archive/archive.ts';
import { imagePath } from '../../files/image-path.ts';
import { openPicture } from '../../files/pictures/open-picture.ts';
import { compareText } from '../../text/compare-text.ts';
import { handedOver } from '../keep/handover.ts';
import { cachePath } from '../../workspace/cache-path.ts';
import { imageSources } from '../../shared/base/html-tags.ts';

/** The module that `images.ts` imports: each image that the archive shows, by absolute path. */
const contentImagesId = 'virtual:backfile/images';
/** Its id after Vite resolved it. */
export const contentImagesModule = `\0${contentImagesId}`;

/**
 * Makes the images of the content folder available to Astro as imports, which is how it measures and
 * optimizes them. Only images in published articles and pages are included, so that those of drafts and
 * withdrawn articles are never published.
 *
 * An import runs whatever is not a picture, so each file is opened once more here, where the imports are
 * made: it may have changed since the content was checked.
 *
 * @throws if a picture can't be shown (any more)
 */
export function contentImages(): Plugin {
  return {
    name: 'backfile:content-images',
    resolveId: (id) => (id === contentImagesId ? contentImagesModule : undefined),
    async load(id) {
      if (id !== contentImagesModule) return undefined;
      const site = handedOver();
      const paths = site ? imagesOf(site.archive, dirname(site.contentDir)) : [];
      const imports: string[] = [];
      const entries: string[] = [];
      for (const [index, path] of paths.entries()) {
        const copies = cachePath('pictures', site!.contentDir);
        const picture = await openPicture(path, site!.contentDir, copies);
        if ('message' in picture) throw new Error(`${picture.message} ${picture.advice} (${path})`);
        const { file, type, width, height } = picture;
        imports.push(`import i${index} from ${JSON.stringify(file)};`);
        const isDrawing = type === 'svg';
        const facts = { width, height, isDrawing, isVector: isDrawing && file?.endsWith('.svg') };
        entries.push(`[${JSON.stringify(path)}, { image: i${index}, facts: ${JSON.stringify(facts)} }]`);
      }
      return `${imports.join('\n')}\nexport const images = new Map([${entries.join(', ')}]);`;
    },
  };
}

/** Returns the absolute paths of the images that an archive shows. @param root the folder that contains the content folder */
export function imagesOf(archive: Archive, root: string): string[] {
  const named = [
    ...[...archive.articles, ...archive.unlisted.values()].flatMap(({ file, data, body }) => {
      const head = data.image?.src;
      if (head === undefined && body.images.length === 0) return [];
      return [...body.images, ...(head === undefined ? [] : [head])].map((src) => ({ file, src }));
    }),
    ...archive.pages.flatMap(({ record, html }) =>
      imageSources(html).map((src) => ({ file: record.file, src })),
    ),
  ];
  return [...new Set(named.flatMap(({ file, src }) => imagePath(root, file, src) ?? []))].toSorted(
    compareText,
  );
}
