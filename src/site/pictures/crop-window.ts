/** A width and a height in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** A part of a picture in pixels. */
export interface CropWindow extends PixelSize {
  readonly left: number;
  readonly top: number;
}

/**
 * Returns the largest part of a picture that has a given shape, with a point as near to its center as the edges of the
 * picture allow.
 *
 * @param ratio of the width to the height of the part
 * @param focus from the left and from the top: `30% 40%`; by default the middle
 */
export function cropWindow({ width, height }: PixelSize, ratio: number, focus = '50% 50%'): CropWindow {
  const [x, y] = focus.split(' ').map((share) => Number.parseInt(share, 10) / 100);
  const part = {
    width: Math.max(1, Math.round(Math.min(width, height * ratio))),
    height: Math.max(1, Math.round(Math.min(height, width / ratio))),
  };
  const startOf = (point: number, whole: number, own: number) =>
    Math.round(Math.min(Math.max(0, point * whole - own / 2), whole - own));
  return { left: startOf(x!, width, part.width), top: startOf(y!, height, part.height), ...part };
}
