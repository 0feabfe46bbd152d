import { article, type Files } from '../support/content.ts';
import { picture } from '../support/picture.ts';

/** An article with a picture at its head, and in its text. */
export const pictured: Files = {
  'articles/2018/quay.png': picture(1200, 800),
  'articles/2018/pictured.md': article(
    'image: { src: quay.png, alt: A quay of fiction }\n',
    'Before.\n\n![The quay again](quay.png)\n\nAfter. It is fiction.',
    { title: 'The quay, pictured', date: '2018-07-01' },
  ),
};
