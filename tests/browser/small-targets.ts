/**
 * Finds the controls that are smaller than 24 px and nearer than that to others, and all form controls that are smaller.
 * Links within sentences may be as small as their words, and the bars of a picture where the page has another link to
 * the same address. Runs in the page.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html
 */
export function smallTargets(): string[] {
  const minPx = 23.9;
  const controls = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=slider], [role=option]',
    ),
  ].filter((node) => node.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  const all = controls.map((node) => ({ node, box: boxOf(node) }));
  // What is only for screen readers, and shown when it has the focus.
  const targets = all.filter(({ box }) => box.width > 1 && box.height > 1);
  const isSmall = ({ box }: { box: DOMRect }) => box.width < minPx || box.height < minPx;
  const faults = targets.filter(isSmall).filter((target) => {
    const { node } = target;
    if (node.matches('a') && isInSentence(node)) return false;
    if (!node.matches('a')) return true;
    const near = targets.some((other) => isNear(target, other));
    const hasOther = (href: string | null) =>
      targets.some((other) => other.node.getAttribute('href') === href && !isSmall(other));
    return near && !(node.closest('svg') && hasOther(node.getAttribute('href')));
  });
  return faults.map(
    ({ node, box }) =>
      `${node.tagName.toLowerCase()} “${(node.ariaLabel ?? node.textContent).trim().slice(0, 30)}”: ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`,
  );

  /** A label is part of the control that it names. */
  function boxOf(node: Element): DOMRect {
    const own = node.getBoundingClientRect();
    const label = node.matches('[type=checkbox], [type=radio]') ? node.closest('label') : undefined;
    return label ? label.getBoundingClientRect() : own;
  }

  function isInSentence(node: Element): boolean {
    if (getComputedStyle(node).display !== 'inline') return false;
    let block = node.parentElement!;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    const copy = block.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('a, button')) other.remove();
    return /\p{L}/u.test(copy.textContent);
  }

  type Target = (typeof targets)[number];

  /** Whether a circle of 24 px around a control touches another one, or the circle of another small one. */
  function isNear(one: Target, other: Target): boolean {
    if (one === other || one.node.contains(other.node) || other.node.contains(one.node)) return false;
    const center = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const [x, y] = center(one.box);
    const away = Math.hypot(
      Math.max(other.box.left - x, 0, x - other.box.right),
      Math.max(other.box.top - y, 0, y - other.box.bottom),
    );
    const [otherX, otherY] = center(other.box);
    return away < minPx / 2 || (isSmall(other) && Math.hypot(otherX - x, otherY - y) < minPx);
  }
}
