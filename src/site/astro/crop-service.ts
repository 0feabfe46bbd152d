import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import { loadSharp } from '../../files/pictures/read-picture.ts';
import { cropWindow } from './crop-window.ts';

/**
 * Astro’s own service for pictures, which crops them around a point besides: it knows no other points than the middle of edges
 * and corners. Of an animated picture, a cropped one has the first frame.
 */
const cropService: LocalImageService = {
  ...sharpService,
  async transform(bytes, options, config, logger) {
    const { position, ...rest } = options as typeof options & { readonly position?: unknown };
    const [width, height] = [Number(rest['width']), Number(rest['height'])];
    if (typeof position !== 'string' || !/^\d+% \d+%$/.test(position) || !(width > 0 && height > 0))
      return sharpService.transform(bytes, options, config, logger);
    const sharp = await loadSharp();
    const settings = { failOn: 'none', limitInputPixels: false } as const;
    const { autoOrient } = await sharp(bytes, settings).metadata();
    const cropped = await sharp(bytes, settings)
      .autoOrient()
      .extract(cropWindow(autoOrient, width / height, position))
      .png({ compressionLevel: 0 })
      .toBuffer();
    return sharpService.transform(new Uint8Array(cropped), { ...rest, fit: 'fill' }, config, logger);
  },
};

export default cropService;
