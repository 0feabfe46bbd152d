import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { archiveOpener, openArchive } from '../../../src/files/open-archive.ts';
import { carryFacts } from '../../../src/shared/base/fact.ts';
import { makeUrls } from '../../../src/shared/base/urls.ts';
import { fiction, longDay } from '../../browser/fiction.ts';
import { openSettings, writeContent } from '../content.ts';
import { Random } from '../random.ts';
import { edits, type Texts, textsIn } from './edits.ts';
import { viewsOf } from './remembered-site.ts';

const urls = makeUrls('https://courier.example', '/archive/');

/** Writes the difference between two states of a content folder. @returns the files that changed */
function writeEdit(dir: string, before: Texts, after: Texts): string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => before[path] !== after[path],
  );
  for (const path of paths) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    if (after[path] === undefined) rmSync(file);
    else writeFileSync(file, after[path]);
  }
  return paths.map((path) => `content/${path}`);
}

/**
 * Edits an archive of fiction fourteen times, and expects that it has the same problems and pages when it is opened again as one
 * that is opened from nothing, as a build does.
 *
 * @returns how often pages were compared
 */
export async function compareReopened(seed: number): Promise<number> {
  const random = new Random(seed);
  const pick = <T>(list: readonly T[]) => random.pick(list);
  const kinds = Object.keys(edits);
  let texts = textsIn({ ...fiction, ...longDay });
  const dir = writeContent({ ...fiction, ...longDay });
  const open = archiveOpener(dir, openSettings);
  let { archive: shown } = await open();
  let compared = 0;
  for (let number = 0; number < 14; number += 1) {
    const edited = edits[kinds[(seed * 14 + number) % kinds.length]!]!(texts, pick, number);
    const again = await open(writeEdit(dir, texts, edited));
    const fresh = await openArchive(dir, openSettings);
    expect(again.problems).toEqual(fresh.problems);
    expect(again.files).toEqual(fresh.files);
    expect(again.content).toEqual(fresh.content);
    if (!again.archive) {
      await open(writeEdit(dir, edited, texts));
      continue;
    }
    texts = edited;
    if (shown) carryFacts(shown, again.archive);
    expect(viewsOf({ archive: again.archive, urls })).toEqual(viewsOf({ archive: fresh.archive!, urls }));
    shown = again.archive;
    compared += 1;
  }
  return compared;
}
