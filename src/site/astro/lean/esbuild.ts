import { transformWithOxc } from 'vite';

interface TransformOptions {
  readonly define: Readonly<Record<string, string>>;
  readonly sourcefile: string;
  readonly sourcemap: boolean;
}

/** Stands in for esbuild’s function, with which Astro replaces `import.meta.env`: Vite’s own compiler can do the same. */
export async function transform(
  code: string,
  { define, sourcefile, sourcemap }: TransformOptions,
): Promise<{ readonly code: string; readonly map: unknown }> {
  const { code: replaced, map } = await transformWithOxc(code, sourcefile, { lang: 'js', define, sourcemap });
  return { code: replaced, map };
}

/** Stands in for a function that Astro calls for directives of other integrations. */
export function build(): never {
  throw new Error('An archive has no client directives of its own.');
}
