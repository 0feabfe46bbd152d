import { expect, test } from 'vitest';
import { navigation } from '../../../../src/views/frame/navigation.ts';
import { article, entity, problemsOf } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

const site = (menu: string) =>
  `title: The Elm Courier\ndescription: Invented articles.\nurl: https://courier.example/\n${menu}`;
const files = (menu: string) => ({
  'site.yaml': site(menu),
  'articles/lamp.md': article('', 'Acme lit the lamp, in fiction.', {
    title: 'The lamp is lit',
    entities: '[acme]',
    topics: '[harbor]',
  }),
  'entities/acme.yaml': entity('Acme'),
  'topics/harbor.yaml': 'label: Harbor\n',
  'pages/about.md': '---\ntitle: About us\n---\n\nFiction.\n',
});

test('a menu of one’s own links to pages by their names, or with words of its own, in its order', async () => {
  const { archive, urls } = await build(
    files(
      'menu: [/about/, /, /dates/, /organizations/, /topics/harbor/, /entities/acme/, /articles/lamp/, { to: /data/, text: Take it all }, { to: "https://shop.example/x", text: Shop }, "https://other.example/"]\n',
    ),
  );
  expect(navigation(archive, urls).header.map(({ text, href }) => `${text} ${href}`)).toEqual([
    'About us /archive/about/',
    'The Elm Courier /archive/',
    'Dates /archive/dates/',
    'Organizations /archive/organizations/',
    'Harbor /archive/topics/harbor/',
    'Acme /archive/entities/acme/',
    'The lamp is lit /archive/articles/lamp/',
    'Take it all /archive/data/',
    'Shop https://shop.example/x',
    'other.example https://other.example/',
  ]);
});

test('what has nothing to show is left out of the menu', async () => {
  const { archive, urls } = await build(files('menu: [/people/, /map/, /undated/, /dates/]\n'));
  expect(navigation(archive, urls).header.map(({ text }) => text)).toEqual(['Dates']);
});

test('a link of the menu that leads nowhere is an error with its line', async () => {
  expect(await problemsOf(files('menu:\n  - /abuot/\n  - to: /topics/none/\n  - /1962/03/\n  - /people/\n')))
    .toMatchInlineSnapshot(`
      "content/site.yaml:5  menu[0].to
        There is no page /abuot/ to which a menu can lead.
        Did you mean /about/?

      content/site.yaml:6  menu[1].to
        There is no page /topics/none/ to which a menu can lead.
        Write the address as it is in a browser, without the host: /people/, /topics/harbors/, or /about/ for a page of your own.

      content/site.yaml:7  menu[2].to
        There is no page /1962/03/ to which a menu can lead.
        Write the address as it is in a browser, without the host: /people/, /topics/harbors/, or /about/ for a page of your own."
    `);
});
