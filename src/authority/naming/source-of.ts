import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../../files/value-cache.ts';
import { compareText } from '../../schema/date.ts';

const sources = new Map<string, string>();

/** Returns a digest of the code in some folders of `src`. */
export function sourceOf(folders: readonly string[]): string {
  const key = folders.join(' ');
  const source =
    sources.get(key) ??
    digestOf(
      folders.flatMap((folder) => {
        const dir = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
        const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('.ts'),
        );
        return files.toSorted(compareText).map((name) => readFileSync(join(dir, name), 'utf8'));
      }),
    );
  sources.set(key, source);
  return source;
}
