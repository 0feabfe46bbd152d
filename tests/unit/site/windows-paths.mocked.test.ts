import { expect, test, vi } from 'vitest';
import { imagePath } from '../../../src/files/image-path.ts';
import { devUrl } from '../../../src/site/astro/search-script.ts';
import { nativePath } from '../../../src/site/astro/native-source.ts';
import { contains } from '../../../src/workspace/real-folder.ts';
import { idFault, isWindowsName } from '../../../src/schema/id-fault.ts';

// Windows is not at hand; its rules for paths are.
vi.mock('node:path', async (original) => {
  const { win32 } = await original<typeof import('node:path')>();
  return { ...win32, default: win32, win32 };
});

test('a folder contains what lies in it, whatever the case of its drive, and nothing beside it', () => {
  expect(contains('C:\\archive', 'C:\\archive\\content')).toBe(true);
  expect(contains('C:\\archive', 'c:\\Archive\\content')).toBe(true);
  expect(contains('C:\\archive', 'C:\\archive')).toBe(true);
  expect(contains('C:\\archive', 'C:\\archive-2\\content')).toBe(false);
  expect(contains('C:\\archive', 'D:\\archive\\content')).toBe(false);
  expect(contains('C:\\archive', 'C:\\')).toBe(false);
  expect(contains('C:\\archive', '\\\\server\\share\\archive')).toBe(false);
});

test('pictures are found in the content folder, and nowhere else', () => {
  const find = (source: string) => imagePath('C:\\archive', 'content/articles/2018/ferry.md', source);
  expect(find('ferry.jpg')).toBe('C:\\archive\\content\\articles\\2018\\ferry.jpg');
  expect(find('../pictures/my%20ferry.jpg')).toBe('C:\\archive\\content\\articles\\pictures\\my ferry.jpg');
  for (const outside of [
    '../../../secret.jpg',
    '..\\..\\..\\secret.jpg',
    '/windows/x.jpg',
    '..%5C..%5C..%5Cx.jpg',
  ])
    expect(find(outside), outside).toBeUndefined();
});

test('modules that pages share with the commands are recognized by Vite’s paths as well as Node’s', () => {
  const root = 'C:\\archive\\node_modules\\backfile\\';
  const shared = 'src/shared/base/urls.ts';
  expect(nativePath('C:/archive/node_modules/backfile/src/shared/base/urls.ts', root)).toBe(shared);
  expect(nativePath('C:\\archive\\node_modules\\backfile\\src\\shared\\base\\urls.ts', root)).toBe(shared);
  expect(nativePath('C:/archive/node_modules/backfile/src/components/x.astro', root)).toBeUndefined();
  expect(nativePath('C:/archive/node_modules/backfile-2/src/shared/base/urls.ts', root)).toBeUndefined();
});

test('Vite serves a file of any system during development', () => {
  expect(devUrl('/', 'C:\\archive\\src\\search.ts')).toBe('/@fs/C:/archive/src/search.ts');
  expect(devUrl('/base/', '/archive/src/search.ts')).toBe('/base/@fs/archive/src/search.ts');
});

test.each(['con', 'aux.md', 'COM1', 'lpt9.yaml', 'nul', 'a:b', 'a?', 'end.', 'end ', 'a\\b'])(
  'no file of an archive is named %j, which Windows can’t hold',
  (name) => {
    expect(isWindowsName(name)).toBe(false);
  },
);

test('an id that Windows reserves is refused', () => {
  expect(idFault('con')).toBe('is not a valid file name on Windows');
  expect(idFault('conference')).toBeUndefined();
});
