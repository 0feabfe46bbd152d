import './write.css';
import { NewArticle } from './new-article.tsx';
import { WriteView } from './write-view.tsx';

/** The Write screen: a new article, or the text in the address: `the-ferry`, or `page/about`. */
export function WriteScreen({ rest }: { readonly rest: string }) {
  if (rest === '') return <NewArticle />;
  const isPage = rest.startsWith('page/');
  const id = isPage ? rest.slice('page/'.length) : rest;
  return <WriteView key={rest} type={isPage ? 'page' : 'article'} id={id} />;
}
