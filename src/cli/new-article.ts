import { stringify } from 'yaml';
import { type EdtfDate, yearOf } from '../schema/date.ts';
import { newArticleId } from '../files/new-id.ts';

/**
 * Returns the text of a new article, a valid draft, and its path in the content folder.
 *
 * @param title on one line
 * @param taken the ids of existing articles, in lower case
 */
export function newArticle(title: string, date: EdtfDate, taken: ReadonlySet<string>) {
  const year = yearOf(date) ?? 'undated';
  return { path: `articles/${year}/${newArticleId(title, date, taken)}.md`, text: textOf(title, date) };
}

function textOf(title: string, date: EdtfDate): string {
  return `---
${stringify({ title }, { lineWidth: 0 }).trim()}
# When it was published, as precisely as you know it: 2018-06-19, 2018-06, 2018, 192X, 1923~, XXXX for undated.
date: ${date.edtf}
# A summary in a sentence or two, who wrote it, and where it comes from; take the # away from what you fill in.
# standfirst: What happened, in a sentence.
# byline: [Name of the writer]
# source:
#   publisher: Name of the paper
#   url: https://
# The ids of the people, organizations, places and so on that it names, each a file in content/entities.
entities: []
# The ids of what it is about, each a file in content/topics.
topics: []
# While this line is here, the article is checked but not published.
draft: true
---

Write the article here.
`;
}
