import { bundlePage } from '../../../src/desk/server/bundle/bundle-page.ts';

/** Bundles the desk's page before the tests of a run, which open desks side by side. Called by Vitest. */
export default async function setup(): Promise<void> {
  await bundlePage();
}
