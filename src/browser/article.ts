import { copyBlockLinks } from './copy-block-link.ts';
import { markMentionsOfCards } from './mark-mentions.ts';
import { showMarks } from './marks-bar.ts';

const text = document.querySelector<HTMLElement>('[data-article-text]');
if (text) {
  markMentionsOfCards(text);
  copyBlockLinks(text);
  showMarks([
    ...document.querySelectorAll<HTMLElement>('[data-article-title], [data-article-standfirst]'),
    text,
  ]);
}
