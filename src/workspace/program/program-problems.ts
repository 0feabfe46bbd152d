import { type Catalog, fromCatalog } from '../../text/catalog.ts';

/** Why a file is no upgrade of an archive. */
export const programProblems = {
  'program-foreign': ({ file }: { readonly file: string }) => ({
    message: `${file} is not a package of Backfile.`,
    advice: 'Choose a file like backfile-1.0.0.tgz.',
  }),
  'program-missing': ({ file }: { readonly file: string }) => ({
    message: `There is no file ${file}.`,
    advice: 'Check its path.',
  }),
  'program-older': ({ version, installed }: { readonly version: string; readonly installed: string }) => ({
    message: `This archive has version ${installed}, which is newer than ${version}.`,
    advice: 'Choose a file of a newer version.',
  }),
  'program-own-repository': {
    message: 'This is the program’s own repository.',
    advice: 'Get its new version with git, then run npm run upgrade without a file.',
    atDesk: 'Have whoever set it up get its new version with Git.',
  },
} as const satisfies Catalog;

/** Returns why a file is no upgrade of an archive. */
export const programProblem = fromCatalog(programProblems);
