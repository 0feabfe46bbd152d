import { inFigures } from '../../text/count-of.ts';
export interface Size {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Returns a sentence for each limit of a common host that a site exceeds. */
export function hostLimits({ files, bytes }: Omit<Size, 'pages'>, redirects: number): string[] {
  const passed: string[] = [];
  if (files > 20_000)
    passed.push(
      `${inFigures(files)} files: more than the 20,000 that Cloudflare Pages allows on its free plan.`,
    );
  if (bytes > 1e9)
    passed.push(`${inFigures(Math.round(bytes / 1e6))} MB: more than the 1 GB that GitHub Pages allows.`);
  if (redirects > 2000)
    passed.push(
      `${inFigures(redirects)} lines in _redirects: Cloudflare Pages reads only 2,000. The redirect pages work on every host.`,
    );
  return passed;
}
