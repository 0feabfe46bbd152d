import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { decideUntilKilled, faultsAfterKill, writeKillContent } from '../../../support/journal-kill.ts';

function freshContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'backfile-kill-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return writeKillContent(root);
}

test('a desk that is killed at any change of the disk loses no acknowledged decision, and makes none twice', async () => {
  const { acknowledged, steps } = await decideUntilKilled(freshContent(), Infinity);
  expect(acknowledged).toHaveLength(3);
  expect(steps).toBeGreaterThan(30);
  for (let step = 1; step <= steps; step += 1) {
    const contentDir = freshContent();
    const killed = await decideUntilKilled(contentDir, step);
    expect(await faultsAfterKill(contentDir, killed.acknowledged), `step ${step}`).toEqual([]);
  }
}, 120_000);
