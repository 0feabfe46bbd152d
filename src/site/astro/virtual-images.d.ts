declare module 'virtual:backfile/images' {
  import type { ImageMetadata } from 'astro';
  /** By absolute path. */
  export const images: ReadonlyMap<
    string,
    {
      readonly image: ImageMetadata;
      /** For a drawing (SVG), its own size in CSS pixels, and whether it remains one, because it has text. */
      readonly drawing?: { readonly width: number; readonly height: number; readonly isVector: boolean };
    }
  >;
}
