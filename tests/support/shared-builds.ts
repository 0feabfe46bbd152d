import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { site, type Files } from './content.ts';
import { writeFiles } from './build.ts';
import { runCommand } from './run-command.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the sites that test files of one run share. */
    readonly sharedBuilds: string;
  }
}

/** Makes the folder of shared sites before the tests of a run. Returns how to remove it. Called by Vitest. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-builds-'));
  project.provide('sharedBuilds', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Builds a fictional archive unless another test file of the run has built it. Returns the folder of the site. */
export function sharedBuild(files: Files): string {
  const all: Files = { 'site.yaml': site, ...files };
  const digest = createHash('sha256')
    .update(JSON.stringify(Object.entries(all)))
    .digest('hex');
  const folder = join(inject('sharedBuilds'), digest);
  const [content, out, done] = ['content', 'out', 'done'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  if (existsSync(done)) return out;
  writeFiles(content, all);
  const ran = runCommand('build', '--content', content, '--out', out);
  expect(ran.code, ran.stderr).toBe(0);
  writeFileSync(done, '');
  return out;
}
