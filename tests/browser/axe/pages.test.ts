import { describe } from 'vitest';
import { testPagesIn } from './test-pages.ts';

describe('narrow in light colors', () => {
  testPagesIn('main', [{ colorScheme: 'light', width: 360 }]);
});
