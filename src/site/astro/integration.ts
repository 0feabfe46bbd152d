import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundlesOnly, handedOver } from '../keep/handover.ts';
import { archiveRoot, programRoot } from '../../files/roots.ts';
import { completeSite } from '../output/complete-site.ts';
import { baseOf } from '../output/headers.ts';
import { devDependencies } from './dev-dependencies.ts';
import { servePicture } from './dev-pictures.ts';
import { devPolicy } from './dev-policy.ts';
import { followContent, unwatched } from './follow-content.ts';
import { nativeSource } from './native-source.ts';
import { notices } from './notices.ts';
import { openContent } from './open-content.ts';
import { ownLook } from './own-look.ts';
import { ownPrerenderer } from './own-prerenderer.ts';
import { plainImports } from './plain-imports.ts';
import { refuseMalformed } from './refuse-malformed.ts';
import { scriptWords } from './script-words.ts';
import { searchScript } from './search-script.ts';
import type { Plugin } from 'vite';

export interface BackfileOptions {
  /** The content folder, relative to the project; `./content` by default. */
  readonly content?: string;
}

/**
 * Turns an Astro project into an archive: opens the content unless a command of ours did so already, and
 * provides Astro with the address, the fonts, and everything that a site has besides its pages.
 */
export function backfile({ content = './content' }: BackfileOptions = {}): AstroIntegration {
  let builtPages: ReadonlyMap<string, unknown> = new Map();
  return {
    name: 'backfile',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command === 'preview') {
          updateConfig({ base: builtBase(fileURLToPath(config.outDir)) });
          return;
        }
        const given = handedOver();
        const { address, contentDir } =
          bundlesOnly() ??
          (given?.byCommand
            ? given
            : await openContent(resolve(fileURLToPath(config.root), content), command === 'build', logger));
        updateConfig({
          site: address.origin,
          base: address.base,
          // Editors recognize an article's fields by the collection that its file belongs to.
          ...(command !== 'build' && { experimental: { contentIntellisense: true } }),
          vite: {
            plugins: [
              nativeSource(command),
              ...(command === 'build' ? [plainTemplates()] : []),
              ownLook(),
              plainImports(),
              scriptWords(),
              searchScript(),
              notices(),
              ...(command === 'dev' ? [devPolicy()] : []),
            ],
            optimizeDeps: devDependencies,
            server: {
              fs: { allow: [programRoot, archiveRoot, contentDir] },
              watch: { ignored: unwatched(contentDir) },
            },
          },
        });
      },
      'astro:build:setup': ({ pages }) => {
        builtPages = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ownPrerenderer(standard, () => builtPages));
      },
      'astro:server:setup': ({ server, logger }) => {
        refuseMalformed(server);
        server.middlewares.use(servePicture);
        followContent(server, logger);
      },
      'astro:build:done': async ({ dir }) => {
        const site = handedOver();
        const { dropUnusedPictures } = await import('../output/drop-unused-pictures.ts');
        dropUnusedPictures(fileURLToPath(dir));
        if (!site?.index || site.byCommand) return;
        const { addShareImages, folderTarget } = await import('../share/add-share-images.ts');
        const { addPictures, pictureCache } = await import('../output/add-pictures.ts');
        const target = folderTarget(fileURLToPath(dir));
        await addPictures(site.pictureFiles ?? new Map(), pictureCache(site.contentDir), target.write);
        await addShareImages(site, target);
        await completeSite(fileURLToPath(dir), site, site.index);
      },
    },
  };
}

/** Returns the base path of a built site, `/` or `/archive/`. */
function builtBase(out: string): string {
  const headers = join(out, '_headers');
  return (existsSync(headers) && baseOf(readFileSync(headers, 'utf8'))) || '/';
}

const runtime = join(programRoot, 'src/site/astro/plain-runtime.ts');

/** What Astro imports where it renders a page: 140 modules, of which it needs a few functions. */
const bundledPackages = [
  '@oslojs/encoding',
  'clsx',
  'cookie',
  'devalue',
  'html-escaper',
  'mrmime',
  'piccolore',
  'zod',
];

/** Has pages that are written to files rendered as texts, with a bundle that loads few files: see plain-runtime.ts. */
function plainTemplates(): Plugin {
  return {
    name: 'backfile:plain-templates',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'prerender' ? { resolve: { noExternal: bundledPackages } } : undefined,
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId: (source, importer) =>
      source === 'astro/compiler-runtime' && !importer?.endsWith('/plain-runtime.ts') ? runtime : undefined,
  };
}
