import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.ts';
import { row } from './row.ts';
import { type BenchArchive, writeContent } from './write-archive.ts';

/**
 * Measures the cost of the search index of an archive: of all of it, and after one article was changed.
 *
 * @param project a copy of the project
 * @param work the output folder: an absolute path
 */
export async function benchIndex(archive: BenchArchive, project: string, work: string): Promise<void> {
  const content = join(work, 'content');
  const folder = join(work, 'index');
  rmSync(folder, { recursive: true, force: true });
  rmSync(content, { recursive: true, force: true });
  writeContent(archive, content);
  const once = async (name: string) => {
    const { childSeconds, output, memory } = await measure(
      process.execPath,
      ['--max-semi-space-size=64', 'tests/bench/index-once.ts', content, folder],
      { cwd: project },
    );
    row(name, [
      `${childSeconds.toFixed(1)} s of processor`,
      `${Number(output.trim()).toFixed(1)} s`,
      `${(memory / 1e6).toFixed(0)} MB`,
    ]);
  };
  row('index', ['', '', 'with the reading of the content']);
  await once('cold');
  const { id, day } = archive.articles[7]!;
  const file = join(content, 'articles', day.slice(0, 7), `${id}.md`);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne more sentence.\n`);
  await once('one changed article');
}
