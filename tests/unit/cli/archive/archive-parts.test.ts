import { expect, test } from 'vitest';
import { archiveManifest, upgradedManifest } from '../../../../src/cli/archive/archive-parts.ts';

const made = archiveManifest({
  name: 'courier',
  program: 'file:backfile-0.2.0.tgz',
  readers: ['mammoth@1.0.0', '@mozilla/readability@2.0.0'],
});

test('an archive has the program as its one dependency, and readers that were chosen', () => {
  expect(made.dependencies).toEqual({
    backfile: 'file:backfile-0.2.0.tgz',
    mammoth: '1.0.0',
    '@mozilla/readability': '2.0.0',
  });
  expect(made.scripts).toMatchObject({ start: 'backfile start', upgrade: 'backfile upgrade' });
  expect(made.scripts).not.toHaveProperty('docs');
});

test('an upgrade changes the versions of the program and its readers, and nothing that a keeper added', () => {
  const { dependencies, overrides, ...rest } = made;
  const own = {
    ...rest,
    scripts: { ...made.scripts, send: 'rsync dist' },
    dependencies: { ...dependencies, sass: '1.0.0' },
  };
  const after = upgradedManifest(own, 'file:backfile-0.3.0.tgz', { mammoth: '1.1.0', unpdf: '3.0.0' });
  expect(after.dependencies).toEqual({
    backfile: 'file:backfile-0.3.0.tgz',
    mammoth: '1.1.0',
    '@mozilla/readability': '2.0.0',
    sass: '1.0.0',
  });
  expect(after.scripts).toMatchObject({ send: 'rsync dist', build: 'backfile build' });
  // Who took the replaced packages back keeps them.
  expect(after).not.toHaveProperty('overrides');
  expect(upgradedManifest(made, 'x', {}).overrides).toEqual(overrides);
});
