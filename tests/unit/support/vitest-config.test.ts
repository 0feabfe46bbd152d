import { afterEach, expect, test, vi } from 'vitest';
import { faultOf } from '../../support/suite/fault-of.ts';

const { version } = process;
const useNode = (value: string) => Object.defineProperty(process, 'version', { value, configurable: true });

afterEach(() => {
  useNode(version);
  vi.resetModules();
});

test('the tests refuse an older Node in one sentence, which says what to use', async () => {
  vi.resetModules();
  useNode('v20.19.2');
  expect((await faultOf(import('../../vitest.config.ts'))).message).toMatch(
    /^The tests need Node 22\.18 or newer, and this is v20\.19\.2: use npm run test:unit -- FILE, which finds the right one\.$/,
  );
});

test('the tests accept the oldest Node that runs the project', async () => {
  vi.resetModules();
  useNode('v22.18.0');
  await expect(import('../../vitest.config.ts')).resolves.toHaveProperty('default');
});
