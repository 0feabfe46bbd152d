declare module 'virtual:backfile/images' {
  import type { ImageMetadata } from 'astro';
  /** By absolute path. */
  export const images: ReadonlyMap<
    string,
    {
      readonly image: ImageMetadata;
      /** What is known without reading the image, which would publish the original. */
      readonly facts: {
        /** In pixels, as it is seen; of a drawing in CSS pixels. */
        readonly width: number;
        readonly height: number;
        /** Whether it is a drawing (SVG). */
        readonly isDrawing: boolean;
        /** Whether it remains one, because it has text. */
        readonly isVector: boolean;
      };
    }
  >;
}
