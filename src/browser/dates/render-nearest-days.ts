import type { Urls } from '../../shared/base/urls.ts';
import { dateWords } from '../../shared/words/en/scripts/date-words.ts';

/**
 * Replaces `{days}` in a sentence with links to days.
 *
 * @param days dates as `YYYY-MM-DD`
 */
export function renderNearestDays(sentence: string, days: readonly string[], urls: Urls): Node[] {
  const [before = '', after = ''] = sentence.split('{days}');
  const links = days.flatMap((day, index) => {
    const link = document.createElement('a');
    link.href = urls.date(day);
    link.textContent = dateWords.period(day);
    return index === 0 ? [link] : [document.createTextNode(' · '), link];
  });
  return [document.createTextNode(before), ...links, document.createTextNode(after)];
}
