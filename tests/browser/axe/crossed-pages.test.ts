import { describe } from 'vitest';
import { testPagesIn } from './test-pages.ts';

const crossed = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'dark', width: 360 },
] as const;

describe('wide in light, and both in dark colors', () => {
  testPagesIn('main', crossed);
});

describe('narrow and wide, in light and dark colors', () => {
  testPagesIn('other', [{ colorScheme: 'light', width: 360 }, ...crossed]);
});
