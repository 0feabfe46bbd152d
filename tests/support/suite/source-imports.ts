import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** An import of a file of `src`. */
export interface SourceImport {
  /** The importing file, within `src`. */
  readonly file: string;
  /** Whether it disappears when types are stripped. */
  readonly typeOnly: boolean;
  /** A path within src, or the name of a package. */
  readonly target: string;
  readonly own: boolean;
  /** Whether it is loaded on demand: `import('…')`. */
  readonly onDemand: boolean;
}

// Matches import and export declarations, dynamic imports, and the scripts of Astro components.
const pattern =
  /^\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*'([^']+)'|\bimport\('([^']+)'\)|<script[^>]* src="(\.[^"]+)"/gm;

/** Returns all imports of the files of `src`: declarations, types included, those on demand, and scripts of components. */
export function sourceImports(): SourceImport[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|astro|mjs)$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const source = readFileSync(join(src, file), 'utf8');
      return [...source.matchAll(pattern)].map((match): SourceImport => {
        const specifier = match[1] ?? match[2] ?? match[3]!;
        const own = specifier.startsWith('.');
        const target = own
          ? relative(src, join(src, dirname(file), specifier)).replaceAll('\\', '/')
          : specifier.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, '$1');
        return {
          file: file.replaceAll('\\', '/'),
          target,
          own,
          onDemand: match[2] !== undefined,
          typeOnly: /^\s*(?:im|ex)port type\b/.test(match[0]),
        };
      });
    });
}
