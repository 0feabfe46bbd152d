import { expect, test } from 'vitest';
import type { Route } from '../../../../src/shared/base/route.ts';
import { textsOf } from '../../../../src/site/astro/pages.ts';
import { renderPages } from '../../../../src/site/astro/render-pages.ts';
import { BuildMemory } from '../../../../src/site/keep/build-memory.ts';
import { handedOver } from '../../../../src/site/keep/handover.ts';
import type { PrerenderApp } from '../../../../src/site/keep/prerender-app.ts';
import { article } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

test('the paths of a route are made when all pages before are written, and those before are not kept', async () => {
  const { archive, urls } = await build({ 'articles/one.md': article() });
  const done: string[] = [];
  const routeOf = (name: string): Route<{ readonly text: string }, string> => ({
    paths: () => {
      done.push(`paths of ${name}, ${planned()} planned`);
      return ['a', 'b'].map((id) => ({ params: { id }, props: { text: `${name} ${id}` } }));
    },
    view: (_archive, _urls, { text }) => text,
  });
  const planned = () => [...(handedOver()?.plan?.values() ?? [])].flat().length;
  const exported = new Map(
    ['first', 'second'].map((name) => [`/${name}/[id]`, textsOf(routeOf(name), 'text/plain')]),
  );
  const app = {
    manifest: { routes: [...exported.keys()].map((route) => ({ routeData: { route, prerender: true } })) },
    getComponentByRoute: ({ route }: { route: string }) => Promise.resolve(exported.get(route)),
  } as unknown as PrerenderApp;
  const memory = new BuildMemory(undefined, archive, urls, { versionOfPicture: () => '' });
  const address = { origin: 'https://courier.example', base: '/archive/' };
  const site = {
    archive,
    urls,
    address,
    contentDir: '/content',
    pictures: new Map(),
    byCommand: true,
    memory,
  };

  await renderPages(
    app,
    site,
    () => false,
    (file, content) => {
      done.push(`${file}: ${content as string}`);
      return Promise.resolve();
    },
  );

  expect(done).toEqual([
    'paths of first, 0 planned',
    'first/a/index.html: first a',
    'first/b/index.html: first b',
    'paths of second, 0 planned',
    'second/a/index.html: second a',
    'second/b/index.html: second b',
  ]);
  expect(planned()).toBe(0);
});
