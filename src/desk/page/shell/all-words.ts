// Each of these adds its texts to those of the desk.
import '../backup/backup-words.ts';
import '../base/words.ts';
import '../import/import-words.ts';
import '../import/website-words.ts';
import '../parts/form-words.ts';
import '../parts/part-words.ts';
import '../problems/problems-words.ts';
import '../publish/publish-words.ts';
import '../records/records-words.ts';
import '../records/split-words.ts';
import '../requests/page-words.ts';
import '../requests/requests-words.ts';
import '../settings/settings-words.ts';
import '../today/today-words.ts';
import '../together/together-words.ts';
import '../upgrade/upgrade-words.ts';
import '../write/write-words.ts';
import { deskTexts } from '../base/in-desk-language.ts';
import type { EnglishText } from '../../../shared/words/messages/words-by-key.ts';

/** Returns the English texts of all screens of the desk by key. */
export function textsOfAllScreens(): ReadonlyMap<string, EnglishText> {
  return deskTexts();
}
