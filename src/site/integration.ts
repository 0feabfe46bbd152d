import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentImages } from './content-images.ts';
import { makeFonts } from './fonts.ts';
import { handedOver } from './handover.ts';
import { plainImports } from './plain-imports.ts';
import { projectRoot } from './project-root.ts';

/** Gives Astro what it needs of ours: the address, the fonts, and the images of the content folder. */
export function backfile(): AstroIntegration {
  return {
    name: 'backfile',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        await makeFonts(join(projectRoot, 'node_modules'), join(projectRoot, '.astro/fonts'));
        const address = handedOver()?.address;
        updateConfig({
          ...(address && { site: address.origin, base: address.base }),
          vite: { plugins: [contentImages(), plainImports()] },
        });
      },
    },
  };
}
