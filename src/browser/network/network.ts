import { findInNetwork } from './find-in-network.ts';
import { openNetwork } from './network-marks.ts';

const root = document.querySelector<HTMLElement>('[data-network]');
if (root) {
  const marks = openNetwork(root);
  marks.followPointerAndFocus();
  findInNetwork(root, marks);
}
