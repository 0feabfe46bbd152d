import { expect, test } from 'vitest';
import { uploadPasses } from '../../../src/publish/upload/plan-upload.ts';

// Everything here is fiction.
const site = (name: string) => [
  `${name}/index.html`,
  `${name}.xml`,
  `_astro/${name}.css`,
  `${name}/index.json`,
];

test('what is served never refers to a file that is not there yet, or no longer', () => {
  expect(uploadPasses({ added: site('new'), changed: site('old'), removed: site('gone') })).toEqual([
    ...['_astro/new.css', 'new.xml', 'new/index.json', 'new/index.html'].map((path) => ({
      type: 'send',
      paths: [path],
    })),
    ...['_astro/old.css', 'old.xml', 'old/index.json', 'old/index.html'].map((path) => ({
      type: 'send',
      paths: [path],
    })),
    ...['gone/index.html', 'gone/index.json', 'gone.xml', '_astro/gone.css'].map((path) => ({
      type: 'remove',
      paths: [path],
    })),
  ]);
});

test('what may be sent together is one pass, in a fixed order', () => {
  expect(uploadPasses({ added: ['b.xml', 'b.html', 'a.html', 'a.xml'], changed: [], removed: [] })).toEqual([
    { type: 'send', paths: ['a.xml', 'b.xml'] },
    { type: 'send', paths: ['a.html', 'b.html'] },
  ]);
});
