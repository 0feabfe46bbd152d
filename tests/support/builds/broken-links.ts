import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the links of a built site to files of its own that are not there: the page, an arrow, the address.
 *
 * @param out the folder of the site
 * @param base the path at which it is published
 */
export function brokenLinks(out: string, base = '/'): string[] {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const known = new Map<string, boolean>();
  return pages.flatMap((page) => {
    const html = readFileSync(join(out, page), 'utf8');
    const from = `http://site.invalid${base}${page.replace(/(^|\/)index\.html$/, '$1')}`;
    const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address!);
    return [...new Set(addresses)]
      .filter((address) => {
        const { host, pathname } = new URL(address.replaceAll('&amp;', '&'), from);
        if (host !== 'site.invalid') return false;
        if (!known.has(pathname))
          known.set(pathname, pathname.startsWith(base) && leadsToFile(out, pathname.slice(base.length)));
        return !known.get(pathname);
      })
      .map((address) => `${page} → ${address}`);
  });
}

function leadsToFile(out: string, path: string): boolean {
  const file = join(out, decodeURIComponent(path));
  return existsSync(file) && (statSync(file).isFile() || existsSync(join(file, 'index.html')));
}
