import type { Plugin } from 'vite';
import { bundlesOnly, handedOver } from '../keep/handover.ts';
import { siteLicenses } from '../notices/notices-text.ts';
import { unlistedPackages } from '../notices/unlisted-packages.ts';

const virtualId = 'virtual:backfile/licenses';

/**
 * Provides the text of `/licenses.txt`, and ends a build whose scripts for readers contain a package that is not in it,
 * so that a new dependency can't be forgotten there.
 */
export function notices(): Plugin {
  return {
    name: 'backfile:notices',
    resolveId: (source) => (source === virtualId ? `\0${virtualId}` : undefined),
    // Read here, because the code of pages is moved to another folder before it runs.
    load: (id) =>
      id === `\0${virtualId}`
        ? `export default ${JSON.stringify(siteLicenses((bundlesOnly() ?? handedOver()?.archive)?.look.typefaces))};`
        : undefined,
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const missing = unlistedPackages(modules);
      if (missing.length > 0)
        this.error(
          `The scripts of the site contain ${missing.join(', ')}, without a row in src/site/notices/third-party.ts.`,
        );
    },
  };
}
