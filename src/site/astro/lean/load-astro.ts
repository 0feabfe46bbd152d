import type * as Astro from 'astro';
import { useStandIns } from './lean-packages.ts';

/** Loads Astro, with what stands in for packages that an archive does not install. All of our code loads it here. */
export function loadAstro(): Promise<typeof Astro> {
  useStandIns();
  return import('astro');
}
