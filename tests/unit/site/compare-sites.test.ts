import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { comparePages, isPermanent } from '../../../src/site/build/compare-sites.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('pages are compared by content; a list that disappears is not a broken promise', () => {
  const folder = temporaryFolder();
  const [old, fresh] = [join(folder, 'old'), join(folder, 'fresh')];
  const write = (site: string, page: string, text: string) => {
    mkdirSync(dirname(join(site, page)), { recursive: true });
    writeFileSync(join(site, page), text);
  };
  write(old, 'index.html', 'front');
  write(old, 'articles/kept/index.html', 'kept');
  write(old, 'articles/same/index.html', 'same');
  write(old, 'articles/gone/index.html', 'gone');
  write(old, '1923/05/index.html', 'a month');
  write(old, 'search.js', 'no page');
  mkdirSync(join(fresh, 'articles/kept'), { recursive: true });
  linkSync(join(old, 'articles/kept/index.html'), join(fresh, 'articles/kept/index.html'));
  write(fresh, 'index.html', 'frame');
  write(fresh, 'articles/same/index.html', 'same');
  write(fresh, 'articles/new/index.html', 'new');
  const changes = comparePages(old, fresh);
  expect(changes).toEqual({
    added: ['/articles/new/'],
    changed: ['/'],
    gone: ['/1923/05/', '/articles/gone/'],
  });
  expect(changes.gone.filter(isPermanent)).toEqual(['/articles/gone/']);
  expect(comparePages(join(folder, 'none'), fresh).added).toHaveLength(4);
});
