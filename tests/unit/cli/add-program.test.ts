import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addProgram } from '../../../src/cli/box/add-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All texts are fiction.

test('of the package.json in a backup, only the optional formats are taken', () => {
  const folder = temporaryFolder();
  const before = JSON.stringify({
    name: 'other',
    scripts: { prepare: 'sh steal.sh', build: 'sh steal.sh' },
    dependencies: {
      backfile: 'file:backfile-9.9.9.tgz',
      mammoth: 'file:./mammoth',
      linkedom: '0.18.15',
      stealer: '1.0.0',
    },
    overrides: { astro: 'npm:stealer@1.0.0' },
  });
  addProgram(folder, 'My Archive', before, () => 'file:backfile-0.2.0.tgz');
  const { name, scripts, dependencies, overrides } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  expect(name).toBe('my-archive');
  // Saved web pages need two packages, of which one was there.
  expect(dependencies).toEqual({
    backfile: 'file:backfile-0.2.0.tgz',
    mammoth: expect.stringMatching(/^\d/),
  });
  expect(scripts!['build']).toBe('backfile build');
  expect(JSON.stringify([scripts, overrides])).not.toContain('steal');
  for (const unreadable of [undefined, 'not JSON', '[]', 'null', '{"dependencies":7}'])
    expect(() => addProgram(folder, 'x', unreadable, () => '0.2.0')).not.toThrow();
});
