/** A name in the picture with its links, strongest first. */
export interface DiagramName {
  readonly text: string;
  readonly node: SVGAElement;
  readonly sign: Element;
  readonly links: readonly { readonly other: DiagramName; readonly line: SVGAElement }[];
}

/** The picture, in which one name and its neighbors can be marked while the rest is dimmed. */
export interface NetworkMarks {
  readonly names: readonly DiagramName[];
  /** Marks a name until another is chosen; without a name, removes the marks. */
  choose(name?: DiagramName): void;
  /** Marks the name that is hovered or focused. */
  followPointerAndFocus(): void;
}

/** Opens the picture of a network. */
export function openNetwork(root: HTMLElement): NetworkMarks {
  const picture = root.querySelector('[data-picture]')!;
  const signs = picture.querySelectorAll('.signs > g');
  const names = [...picture.querySelectorAll<SVGAElement>('.names > a')].map((node, place) => ({
    text: node.dataset['name'] ?? '',
    node,
    sign: signs[place]!,
    links: [] as { other: DiagramName; line: SVGAElement }[],
  }));
  for (const line of picture.querySelectorAll<SVGAElement>('.lines > a')) {
    const [a, b] = line.dataset['ends']!.split(' ').map((place) => names[Number(place)]!);
    a!.links.push({ other: b!, line });
    b!.links.push({ other: a!, line });
  }
  // If the picture scrolls, show its middle, where the strongest names are.
  const frame = picture.parentElement!;
  frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
  let chosen: DiagramName | undefined;

  function mark(name: DiagramName | undefined): void {
    picture.classList.toggle('found', name !== undefined);
    for (const node of picture.querySelectorAll('.marked, .chosen'))
      node.classList.remove('marked', 'chosen');
    for (const node of name ? [name.node, name.sign] : []) node.classList.add('marked', 'chosen');
    for (const { other, line } of name?.links ?? []) {
      other.node.classList.add('marked');
      other.sign.classList.add('marked');
      line.classList.add('marked');
    }
  }

  return {
    names,
    choose(name) {
      chosen = name;
      mark(name);
      name?.node.scrollIntoView({ block: 'nearest', inline: 'center' });
    },
    followPointerAndFocus() {
      const follow = ({ target }: Event) => {
        const node = (target as Element).closest('.names > a');
        mark(names.find((name) => name.node === node) ?? chosen);
      };
      // The listeners are on the frame, because in Chromium a picture with focus listeners becomes focusable.
      for (const kind of ['pointerover', 'focusin']) frame.addEventListener(kind, follow);
      for (const kind of ['pointerleave', 'focusout']) frame.addEventListener(kind, () => mark(chosen));
    },
  };
}
