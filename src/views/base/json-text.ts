/**
 * Writes JSON that may stand inside `<script>`: no `<` can close it or open a comment, and no line separator
 * can break it.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
