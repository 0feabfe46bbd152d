declare module 'virtual:backfile/look' {
  /** The addresses of the fonts that pages preload. */
  export const textFont: string;
  export const displayFont: string;
  /** That of the archive's script, unless it is Latin or readers have their own. */
  export const scriptFont: string | undefined;
  /** The addresses of the archive’s own logos. */
  export const logo: string | undefined;
  export const logoDark: string | undefined;
}
declare module 'virtual:backfile/look.css';
