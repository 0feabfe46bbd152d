/**
 * Writes JSON for use inside `<script>`: it contains no `<`, which could close the element or open a comment,
 * and no line separators.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
