import { afterEach, expect, test } from 'vitest';
import { showScreens } from '../../support/browsing/shown-screen.ts';

const { show, textsOf, clear, root } = showScreens();
afterEach(clear);

const shell = import('../../../src/desk/page/shell/screens.ts');
const nav = import('../../../src/desk/page/shell/navigation.tsx');

test('the desk has four rooms, and shows the screens of the one in which the keeper is', async () => {
  const { screenAt } = await shell;
  const { Navigation } = await nav;
  await show(Navigation, screenAt('records')!, { 'together/has': false });
  expect(textsOf('.desk-rooms a')).toEqual(['Today', 'Articles', 'Names', 'Publish']);
  expect(textsOf('.desk-screens a')).toEqual(['Waiting', 'Records', 'Requests']);
  expect(textsOf('.desk-rooms [aria-current=true]')).toEqual(['Names']);
  expect(textsOf('.desk-screens [aria-current=page]')).toEqual(['Records']);
  await show(Navigation, screenAt('')!, { 'together/has': false });
  expect(textsOf('.desk-rooms [aria-current=page]')).toEqual(['Today']);
  expect(root.querySelector('.desk-screens')).toBeNull();
});

test('“Together” is a screen of “Publish” only where the archive is in a repository', async () => {
  const { screenAt } = await shell;
  const { Navigation } = await nav;
  await show(Navigation, screenAt('publish')!, { 'together/has': false });
  expect(textsOf('.desk-screens a')).toEqual([
    'Site and host',
    'The archive in a box',
    'Backup',
    'Settings',
    'Upgrade',
  ]);
  clear();
  await show(Navigation, screenAt('publish')!, { 'together/has': true });
  expect(textsOf('.desk-screens a')).toContain('Together');
});

test('each screen has the address that it always had', async () => {
  const { rooms, screenAt } = await shell;
  const paths = rooms.flatMap(({ screens }) => screens.map(({ path }) => path));
  expect(paths.toSorted()).toEqual(
    'articles backup box import names problems publish records requests settings today together upgrade write'.split(
      ' ',
    ),
  );
  expect(screenAt('nowhere')).toBeUndefined();
});
