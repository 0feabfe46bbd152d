import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { builderProject, runBuild } from './run-build.ts';

/** Returns where the bundles of pages of this worker’s builds are. */
export const bundles = () => join(builderProject(), '.astro/bundles');

/** Builds a content folder over its last site, or into a new folder. */
export function build(content: string, out: string = join(temporaryFolder(), 'out')): string {
  const { code, stderr } = runBuild('--content', content, '--out', out);
  expect(code, stderr).toBe(0);
  return out;
}

/** Builds a content folder with nothing that an earlier build has left. */
export function buildFromNothing(content: string): string {
  rmSync(bundles(), { recursive: true, force: true });
  return build(content);
}
