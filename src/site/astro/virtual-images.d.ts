declare module 'virtual:backfile/images' {
  import type { ImageMetadata } from 'astro';
  /** By absolute path. */
  export const images: ReadonlyMap<string, ImageMetadata>;
}
