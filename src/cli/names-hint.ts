/**
 * Says what to do about articles whose names are only in their texts: one line.
 *
 * @param articles how many
 */
export function namesHint(articles: number): string {
  const which =
    articles === 1
      ? '1 article names nobody yet'
      : `${articles.toLocaleString('en')} articles name nobody yet`;
  return `${which}. npm run names -- status says who is in them, and what is most worth deciding.`;
}
