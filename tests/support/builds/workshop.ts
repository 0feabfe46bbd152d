import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder of one run: the copies of the project in which it builds, and the sites that its files share. */
    readonly workshop: string;
  }
}

/**
 * Makes the workshop before the tests of a run, unless who runs several projects has made one for all of them. Returns how to
 * remove it. Called by Vitest.
 */
export default function setup(project: TestProject): (() => void) | undefined {
  const given = process.env['TEST_WORKSHOP'];
  if (given !== undefined) {
    project.provide('workshop', given);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'backfile-workshop-'));
  project.provide('workshop', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
