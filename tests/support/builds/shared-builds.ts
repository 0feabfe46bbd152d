import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { takeLock } from '../../../src/workspace/lock.ts';
import { site, type Files } from '../content.ts';
import { runBuild } from './run-build.ts';
import { writeWithHistory } from './write-history.ts';

/** A site that several test files use; none changes it or its content. */
export interface SharedBuild {
  readonly content: string;
  readonly out: string;
}

/** Builds a fictional archive unless another test file of the run has built it or is building it. */
export async function sharedBuild(files: Files): Promise<SharedBuild> {
  const all: Files = { 'site.yaml': site, ...files };
  const digest = createHash('sha256')
    .update(JSON.stringify(Object.entries(all)))
    .digest('hex');
  const folder = join(inject('workshop'), digest);
  const built = { content: join(folder, 'content'), out: join(folder, 'out') };
  const done = join(folder, 'done');
  const release = await takeLock(join(folder, 'lock'), () => undefined);
  try {
    if (existsSync(done)) return built;
    writeWithHistory(built.content, all);
    const ran = runBuild('--content', built.content, '--out', built.out);
    expect(ran.code, ran.stderr).toBe(0);
    writeFileSync(done, '');
    return built;
  } finally {
    release();
  }
}
