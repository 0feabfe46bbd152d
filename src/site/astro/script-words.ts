import type { Plugin } from 'vite';
import { wordsFolder } from '../../views/words/words-of.ts';
import { handedOver } from '../open/handover.ts';

const englishWords = /\/views\/words\/en\/scripts\//;

/**
 * Gives scripts their words in the archive's language. Scripts import the English files; in an archive in
 * another language, the files of that language replace them, so that readers load only one language.
 *
 * @param language that of the archive that is being built, if absent
 */
export function scriptWords(language?: string): Plugin {
  return {
    name: 'backfile:script-words',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      // Nearly all imports are of other files: the bundler then need not ask.
      filter: { id: /\/en\/scripts\// },
      async handler(source, importer, options) {
        const folder = wordsFolder(language ?? handedOver()?.archive.site.language ?? 'en');
        if (folder === 'en' || importer?.includes('/views/words/')) return undefined;
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        return found && { ...found, id: found.id.replace(englishWords, `/views/words/${folder}/scripts/`) };
      },
    },
  };
}
