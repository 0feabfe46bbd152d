import { chooseLanguage, deskLanguage, deskLanguages } from '../base/desk-language.ts';
import { words } from '../base/words.ts';

/** The choice of the language of the desk, which is independent of that of the archive. */
export function LanguageMenu() {
  return (
    <select
      class="desk-language small"
      aria-label={words.shell.language}
      value={deskLanguage()}
      onChange={({ currentTarget }) => void chooseLanguage(currentTarget.value)}
    >
      {Object.entries(deskLanguages).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
