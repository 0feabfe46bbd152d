import { nearest } from '../../text/nearest.ts';
import { type MenuTarget, menuTarget } from '../look/menu-target.ts';
import type { Problem } from '../problem.ts';
import type { Content, FoundFile } from '../record.ts';

/** Checks that the links of the menu in `site.yaml` lead to pages. */
export function checkMenu({ site }: Content, files: readonly FoundFile[]): Problem[] {
  return (site.menu ?? []).flatMap(({ to }, index): Problem[] => {
    if (!to.startsWith('/')) return [];
    const target = menuTarget(to);
    if (
      target &&
      (!('id' in target) || files.some(({ type, id }) => type === target.type && id === target.id))
    )
      return [];
    return [
      {
        severity: 'error',
        file: siteFile(files),
        path: ['menu', index, 'to'],
        message: `There is no page ${to} to which a menu can lead.`,
        advice: adviceFor(to, target, files),
      },
    ];
  });
}

/** Returns the path of `site.yaml`, which is beside the other files. */
export function siteFile(files: readonly FoundFile[]): string {
  return `${files[0]?.file.split('/')[0] ?? 'content'}/site.yaml`;
}

function adviceFor(to: string, target: MenuTarget | undefined, files: readonly FoundFile[]): string {
  const ids = files.flatMap(({ type, id }) => (type === target?.type ? [id] : []));
  const id = target && 'id' in target ? target.id : '';
  const near = nearest(id, ids);
  return near
    ? `Did you mean ${to.replace(id, near)}?`
    : 'Write the address as it is in a browser, without the host: /people/, /topics/harbors/, or /about/ for a page of your own.';
}
