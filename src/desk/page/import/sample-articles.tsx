import type { SampleArticle } from '../../api/website.ts';
import { websiteWords } from './website-words.ts';

/** A few articles as an import would make them. */
export function SampleArticles({ articles }: { readonly articles: readonly SampleArticle[] }) {
  return (
    <ul class="sample-articles">
      {articles.map((article, index) => (
        <Sample key={article.address ?? index} article={article} />
      ))}
    </ul>
  );
}

function Sample({ article }: { readonly article: SampleArticle }) {
  const { title, date, authors, topics, text, words, address, draft } = article;
  const facts = [date, authors.join(', '), topics.join(', '), websiteWords.words(words)];
  return (
    <li class="desk-card">
      <p>
        <b>{title}</b>
      </p>
      <p class="small">{facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')}</p>
      <p>{text}</p>
      {draft.length > 0 && (
        <p class="small">
          {websiteWords.asDraft} {draft.join(' ')}
        </p>
      )}
      {address !== undefined && <p class="small">{address}</p>}
    </li>
  );
}
