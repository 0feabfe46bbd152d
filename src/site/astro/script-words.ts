import type { Plugin } from 'vite';
import { wordsFolder } from '../../views/words/words-of.ts';
import { handedOver } from '../open/handover.ts';

const englishWords = /\/views\/words\/en\/scripts\//;

/**
 * Gives the scripts their words in the archive's language. They import those in English, by their files; in the build of
 * an archive in another language the files of that language stand in their place, so that a reader loads one language.
 */
export function scriptWords(): Plugin {
  return {
    name: 'backfile:script-words',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      const folder = wordsFolder(handedOver()?.archive.site.language ?? 'en');
      if (folder === 'en' || !source.includes('/en/scripts/') || importer?.includes('/views/words/'))
        return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { ...found, id: found.id.replace(englishWords, `/views/words/${folder}/scripts/`) };
    },
  };
}
