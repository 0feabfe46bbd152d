import { readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Logo, LookTypeface } from '../../archive/look/look.ts';
import { archiveRoot } from '../../files/roots.ts';
import { type ScriptFace, scriptFaceOf } from '../../shared/base/script-face.ts';
import { lookCss } from './look-css.ts';
import { fontsFolder } from '../fonts/fonts-folder.ts';
import type { BundleSettings } from '../keep/handover.ts';
import { logoStart } from '../output/headers.ts';
import { getBundleSettings } from './archive.ts';
import { devUrl } from './search-script.ts';

const styleId = 'virtual:backfile/look.css';
const filesId = 'virtual:backfile/look';
/** Where the style sheet would be: addresses in it are relative to this file, which does not exist. */
const styleAddress = '/.astro/look.css';
const stylePath = join(archiveRoot, styleAddress);

/**
 * Provides what makes the look of an archive its own: `virtual:backfile/look.css`, and the addresses of the files that
 * pages name, `virtual:backfile/look`.
 */
export function ownLook(): Plugin {
  let base = '/';
  return {
    name: 'backfile:own-look',
    enforce: 'pre',
    configResolved: (config) => {
      base = config.base;
    },
    // During development, browsers ask for the style sheet by the path that it would have.
    resolveId: (source) =>
      source === styleId || source === styleAddress
        ? stylePath
        : source === filesId
          ? `\0${filesId}`
          : undefined,
    load(id) {
      if (id === stylePath) return styleOf(getBundleSettings());
      if (id !== `\0${filesId}`) return undefined;
      const isDev = this.environment.mode === 'dev';
      return filesModule(getBundleSettings(), (logo) =>
        isDev ? devUrl(base, logo.file) : base + assetName(logo),
      );
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      const { logo, logoDark } = getBundleSettings().look;
      for (const one of [logo, logoDark])
        if (one) this.emitFile({ type: 'asset', fileName: assetName(one), source: readFileSync(one.file) });
    },
  };
}

function styleOf({ site, look }: BundleSettings): string {
  const folder = dirname(stylePath);
  return lookCss(site, look, (font) => {
    const file = 'family' in font ? scriptFile(font) : font.file;
    return encodeURI(relative(folder, file).replaceAll('\\', '/'));
  });
}

function scriptFile({ file }: ScriptFace): string {
  return join(fontsFolder, `${file}.woff2`);
}

/** Pages do not say which of the files in `_astro` they need, except for pictures of the content. */
function assetName({ digest, file }: Logo): string {
  return `${logoStart}${digest}${extname(file)}`;
}

/** Returns a module with the addresses of the preloaded fonts and of the logos. */
function filesModule({ site, look }: BundleSettings, urlOf: (logo: Logo) => string): string {
  const { typefaces, logo, logoDark } = look;
  const fontOf = (role: LookTypeface['role'], ours: string) => {
    const own = typefaces.find((typeface) => typeface.role === role);
    return own ? own.fonts[own.main]!.file : join(fontsFolder, ours);
  };
  const script = scriptFaceOf(site.language);
  const fonts = {
    textFont: fontOf('text', 'newsreader-text-latin.woff2'),
    displayFont: fontOf('headings', 'newsreader-display-latin.woff2'),
    ...(script && { scriptFont: scriptFile(script) }),
  };
  const literal = (one: Logo | undefined) => JSON.stringify(one && urlOf(one));
  return [
    ...Object.entries(fonts).map(
      ([name, file]) =>
        `export { default as ${name} } from ${JSON.stringify(`${file.replaceAll('\\', '/')}?url`)};`,
    ),
    script ? '' : 'export const scriptFont = undefined;',
    `export const logo = ${literal(logo)};`,
    `export const logoDark = ${literal(logoDark)};`,
  ].join('\n');
}
