/**
 * Returns a line about articles that list no names.
 *
 * @param articles how many there are
 */
export function namesHint(articles: number): string {
  const which =
    articles === 1
      ? '1 article lists no names yet'
      : `${articles.toLocaleString('en')} articles list no names yet`;
  return `${which}. npm run names -- status shows whom they may name, and what to decide first.`;
}
