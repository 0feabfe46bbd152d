import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltFiction, buildFiction, digestsOf } from '../support/build.ts';
import { builderProject, runBuildAlone } from '../support/builds/run-build.ts';
import { article } from '../support/content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const bundles = () => join(builderProject(), '.astro/bundles');

describe('an archive of which two texts alternate', () => {
  const texts = ['Another letter of fiction.', 'A letter of fiction.'] as const;
  let built: BuiltFiction;
  let sites: Readonly<Record<string, Map<string, string>>>;
  const build = (out: string) => {
    // A process that has loaded what was kept does not see that it is damaged.
    const { code, stderr } = runBuildAlone('--content', built.content, '--out', out);
    expect(code, stderr).toBe(0);
    return out;
  };
  const buildFromNothing = () => {
    rmSync(bundles(), { recursive: true, force: true });
    return build(join(temporaryFolder(), 'out'));
  };
  const write = (text: string) => writeFileSync(join(built.content, 'articles/letter.md'), article('', text));
  beforeAll(() => {
    built = buildFiction({
      'articles/letter.md': article('', texts[1]),
      'articles/answer.md': article('', 'An answer of fiction.', { title: 'An answer' }),
    });
    const last = digestsOf(built.out);
    write(texts[0]);
    sites = { [texts[0]]: digestsOf(buildFromNothing()), [texts[1]]: last };
    expect(sites[texts[0]]).not.toEqual(last);
  });

  test.each(
    ['bundle.json', 'memory.jsonl', 'content.jsonl', 'report.json', 'manifest', 'entry', 'chunk'].map(
      (what, index) => [what, texts[index % 2]!] as const,
    ),
  )('a build makes the same site if what it had kept is damaged: %s', (what, text) => {
    const { out } = built;
    const kept = [bundles(), join(builderProject(), '.astro/cache-elsewhere'), dirname(out)]
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
      )
      .filter((file) =>
        what === 'chunk'
          ? /\/chunks\/.*\.mjs$/.test(file)
          : what === 'entry'
            ? file.includes('prerender-entry')
            : file.endsWith(what),
      );
    expect(kept.length).toBeGreaterThan(0);
    for (const file of kept) writeFileSync(file, 'damaged');
    write(text);
    build(out);
    expect(digestsOf(out)).toEqual(sites[text]);
  });

  test('scripts of which the copies are damaged are made again where the site has lost them, and kept from then on', () => {
    const { out } = built;
    const copies = readdirSync(bundles(), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\/files\/_astro\/.*\.js$/.test(file))
      .map((file) => join(bundles(), file));
    expect(copies.length).toBeGreaterThan(0);
    for (const file of copies) writeFileSync(file, 'damaged');
    for (const text of texts) {
      rmSync(join(out, '_astro'), { recursive: true });
      write(text);
      build(out);
      expect(digestsOf(out)).toEqual(sites[text]);
    }
    for (const file of copies) expect(readFileSync(file, 'utf8')).not.toBe('damaged');
  });
});
