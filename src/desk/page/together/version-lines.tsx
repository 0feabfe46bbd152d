import type { SavedVersion } from '../../api/together.ts';
import { localTime } from '../base/local-texts.ts';
import { togetherWords } from './together-words.ts';

/** Versions, with who saved them and when. */
export function VersionLines({ versions }: { readonly versions: readonly SavedVersion[] }) {
  return (
    <ul class="version-lines">
      {versions.map(({ words, who, when }, index) => (
        <li key={index}>{togetherWords.version(words, who, localTime(when))}</li>
      ))}
    </ul>
  );
}
