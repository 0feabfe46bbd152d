import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentImages } from './content-images.ts';
import { fontsFolder, makeFonts } from '../fonts/fonts.ts';
import { handedOver } from '../open/handover.ts';
import { plainImports } from './plain-imports.ts';
import { projectRoot } from '../open/project-root.ts';
import { scriptWords } from './script-words.ts';
import { writePages } from './write-pages.ts';

/** Gives Astro what it needs of ours: the address, the fonts, and the images of the content folder. */
export function backfile(): AstroIntegration {
  let folder = '';
  let base = '/';
  return {
    name: 'backfile',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        await makeFonts(join(projectRoot, 'node_modules'), fontsFolder);
        const address = handedOver()?.address;
        updateConfig({
          ...(address && { site: address.origin, base: address.base }),
          vite: { plugins: [contentImages(), plainImports(), scriptWords()] },
        });
      },
      'astro:config:done': ({ config: { outDir, base: given } }) => {
        folder = fileURLToPath(outDir);
        base = given;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => writePages(usual, folder, base));
      },
    },
  };
}
