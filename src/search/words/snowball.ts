import snowball from 'snowball-stemmers';
import type { Stem } from './stem.ts';

/** Opens a stemmer of the package that contains all languages in one file. */
export function openSnowball(algorithm: string): Stem {
  const stemmer = snowball.newStemmer(algorithm);
  return (word) => stemmer.stem(word);
}
