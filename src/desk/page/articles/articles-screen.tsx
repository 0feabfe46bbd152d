import { ArticleList } from './article-list.tsx';
import { ArticleView } from './article-view.tsx';

/** The articles: the list, or the one that the address names. */
export function ArticlesScreen({ rest }: { readonly rest: string }) {
  return rest === '' ? <ArticleList /> : <ArticleView key={rest} id={rest} />;
}
