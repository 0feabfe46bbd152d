import postcss from 'postcss';
import { boxAddress } from './box-address.ts';
import type { BoxSite } from './box-site.ts';

/** Returns a style sheet of a site as it is in a box, with relative addresses. @param path below the base */
export function rewriteStyle(css: string, path: string, site: BoxSite): string {
  if (!css.includes('url(')) return css;
  const root = postcss.parse(css);
  root.walkDecls((declaration) => {
    if (!declaration.value.includes('url(')) return;
    declaration.value = declaration.value.replace(/url\(([^()]*)\)/g, (all, quoted: string) => {
      const inBox = boxAddress(quoted.replaceAll(/["']/g, ''), path, site);
      return inBox === undefined ? all : `url("${inBox}")`;
    });
  });
  return root.toString();
}
