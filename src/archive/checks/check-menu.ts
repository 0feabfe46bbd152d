import { nearest } from '../../text/edit-distance.ts';
import { type MenuTarget, menuTarget } from '../look/menu-target.ts';
import { archiveProblem } from '../archive-problems.ts';
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
        ...archiveProblem('menu-page-unknown', { to, near: nearestPage(to, target, files) }),
      },
    ];
  });
}

/** Returns the path of `site.yaml`, which is beside the other files. */
export function siteFile(files: readonly FoundFile[]): string {
  return `${files[0]?.file.split('/')[0] ?? 'content'}/site.yaml`;
}

/** Returns the address that may be meant. */
function nearestPage(
  to: string,
  target: MenuTarget | undefined,
  files: readonly FoundFile[],
): string | undefined {
  const ids = files.flatMap(({ type, id }) => (type === target?.type ? [id] : []));
  const id = target && 'id' in target ? target.id : '';
  const near = nearest(id, ids);
  return near && to.replace(id, near);
}
