/**
 * The Content-Security-Policy of the pages of a box. Browsers disagree whether `'self'` means files on a disk, so `file:` is
 * named; pages that scripts read are in frames.
 */
export const boxPolicy: string = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'font-src', 'media-src', 'frame-src', 'form-action'].map(
    (directive) => `${directive} 'self' file:`,
  ),
  "base-uri 'none'",
].join('; ');
