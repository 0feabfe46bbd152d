import sharp from 'sharp';

/** How the dots of a scan are kept. */
export type ScanFormat = 'png' | 'jpeg' | 'webp' | 'tiff';

/**
 * Returns a scan of a page of fiction: dots like those of letters, which depict nothing.
 *
 * @param seed other dots stand in a part if it has another seed
 */
export async function pageScan(
  [width, height]: readonly [number, number],
  format: ScanFormat,
  parts: readonly { readonly box: readonly [number, number, number, number]; readonly seed: number }[] = [],
  orientation = 1,
): Promise<Buffer> {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const own = parts.find(
        ({ box: [left, top, across, down] }) => x >= left && x < left + across && y >= top && y < top + down,
      );
      const isInk = dot(Math.floor(x / 3), Math.floor(y / 5), own?.seed ?? 1);
      data.set(isInk ? [40, 30, 30] : [235, 228, 210], (y * width + x) * 3);
    }
  const scan = sharp(data, { raw: { width, height, channels: 3 } });
  const withFacts = orientation === 1 ? scan : scan.withMetadata({ orientation });
  return withFacts.toFormat(format, format === 'jpeg' ? { quality: 70 } : {}).toBuffer();
}

function dot(x: number, y: number, seed: number): boolean {
  return ((x * 73_856_093) ^ (y * 19_349_663) ^ (seed * 83_492_791)) % 7 < 3;
}

/**
 * Returns how far the colors of the pixels in a part of a picture are apart, from 0 for one color to 255.
 *
 * @param share the part, as shares of the width and height
 */
export async function spreadIn(
  picture: Buffer | string,
  [left, top, across, down]: readonly [number, number, number, number],
): Promise<number> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  let spread = 0;
  for (let channel = 0; channel < channels; channel += 1) {
    let [low, high] = [255, 0];
    for (let y = Math.ceil(top * height); y < Math.floor((top + down) * height); y += 1)
      for (let x = Math.ceil(left * width); x < Math.floor((left + across) * width); x += 1) {
        const value = data[(y * width + x) * channels + channel]!;
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    spread = Math.max(spread, high - low);
  }
  return spread;
}
