import { ArticleList } from './article-list.tsx';
import { ArticleView } from './article-view.tsx';

/** The Articles screen: the list, or the article in the address. */
export function ArticlesScreen({ rest }: { readonly rest: string }) {
  return rest === '' ? <ArticleList /> : <ArticleView key={rest} id={rest} />;
}
