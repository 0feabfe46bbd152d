import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('no test expects work to fail in a way that passes where no error is thrown: faultOf judges that', () => {
  const files = globSync('tests/**/*.test.ts', { cwd: root });
  const found = files.filter((file) =>
    /\.rejects\s*\.toThrow\(/.test(readFileSync(`${root}/${file}`, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});
