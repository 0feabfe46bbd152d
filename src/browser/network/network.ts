import { findInNetwork } from './find-in-network.ts';
import { openNetwork } from './network-marks.ts';

const root = document.querySelector<HTMLElement>('[data-network]');
if (root) {
  const marks = openNetwork(root);
  marks.followPointerAndFocus();
  findInNetwork(root, marks);
  // On a phone, a list is easier to read than a picture wider than the screen.
  const table = root.querySelector<HTMLDetailsElement>('#network-table')!;
  if (matchMedia('(max-width: 47.99rem)').matches) table.open = true;
}
