import { describe } from 'vitest';
import { testPagesIn } from './test-pages.ts';

describe('narrow in light, and wide in dark colors', () => {
  testPagesIn([
    { colorScheme: 'light', width: 360 },
    { colorScheme: 'dark', width: 1440 },
  ]);
});
