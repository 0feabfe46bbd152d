/** The kinds of places to which an archive is published. */
export const placeKinds = ['folder', 'zip', 'git', 'server', 'store', 'workflow'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What a keeper typed about a place: its first field, and its second one if it has two. */
export interface TypedPlace {
  readonly kind: PlaceKind;
  readonly first: string;
  readonly second: string;
}

/** Returns a place as the command writes it; empty while something is missing. */
export function placeText({ kind, first, second }: TypedPlace): string {
  const [one, two] = [first.trim(), second.trim()];
  if (kind === 'workflow') return 'workflow';
  if (one === '') return '';
  switch (kind) {
    case 'folder':
      return one;
    case 'zip':
      return /\.zip$/i.test(one) ? one : `${one}.zip`;
    case 'git':
      return two === '' ? `git:${one}` : `git:${one}#${two}`;
    case 'server':
      return two === '' ? '' : `rsync:${one}:${two}`;
    case 'store':
      return `s3:${one}/${two.replace(/^\/+/, '')}`;
  }
}
