import { describe } from 'vitest';
import { testPagesIn } from './test-pages.ts';

describe('wide in light, and both in dark colors', () => {
  testPagesIn([
    { colorScheme: 'light', width: 1440 },
    { colorScheme: 'dark', width: 1440 },
    { colorScheme: 'dark', width: 360 },
  ]);
});
