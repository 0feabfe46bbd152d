import { expect, test } from 'vitest';
import { cropWindow } from '../../../../src/site/pictures/crop-window.ts';

test.each([
  ['a wide picture keeps its height, around its middle', 1600, 400, undefined, [500, 0, 600, 400]],
  ['a high picture keeps its width', 600, 1000, undefined, [0, 300, 600, 400]],
  ['the stated point is in the middle', 1600, 400, '50% 0%', [500, 0, 600, 400]],
  ['but the edges of the picture are not left', 1600, 400, '90% 50%', [1000, 0, 600, 400]],
  ['nor those above and below', 600, 1000, '0% 100%', [0, 600, 600, 400]],
  ['a point between is kept', 600, 1000, '10% 30%', [0, 100, 600, 400]],
  ['a line of pixels has a part, too', 1, 900, '50% 50%', [0, 450, 1, 1]],
])('%s', (_, width, height, focus, [left, top, own, high]) => {
  expect(cropWindow({ width, height }, 3 / 2, focus)).toEqual({ left, top, width: own, height: high });
});
