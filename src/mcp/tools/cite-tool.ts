import { z } from 'zod';
import { citationWords } from '../../shared/words/en/scripts/citation-words.ts';
import { citationFiles, citationStyles } from '../../views/meta/citations/citation.ts';
import { withAccessDay } from '../../views/meta/citations/access-day.ts';
import { type StyleName, withLocator } from '../../views/meta/citations/with-locator.ts';
import { articleIdIn, readArticle } from '../site/read-article.ts';
import { archiveOf, askTool, noArticle } from './ask-tool.ts';

/** The citation of an article or a paragraph, in all styles and formats. */
export const citeTool = askTool({
  name: 'cite',
  title: 'Cite an article',
  description:
    'Returns the citation of an article, or of a paragraph of it, in the styles of Chicago, APA and MLA, and for reference managers as BibTeX, biblatex, RIS and CSL-JSON, with the day of access.',
  input: z.object({
    article: z.string().max(500).describe('The id of the article, or its address'),
    paragraph: z.number().int().min(1).optional().describe('The number of the paragraph that is cited'),
  }),
  async answer(site, { article, paragraph }, today) {
    const id = articleIdIn(article);
    const found = id === undefined ? undefined : await readArticle(site, id);
    if (!found) return noArticle(site);
    const { cited, title, address, terms } = found;
    const passage = paragraph === undefined ? undefined : found.paragraphs[paragraph - 1];
    if (paragraph !== undefined && !passage)
      return {
        ...archiveOf(site),
        answer: `The article has ${found.paragraphs.length} paragraphs, and no number ${paragraph}.`,
      };
    const from = {
      accessed: today,
      ...(passage && { paragraph, url: passage.address }),
    };
    const styles = Object.entries(citationStyles(cited, citationWords)).map(([style, text]) => [
      style,
      withLocator(style as StyleName, text, cited.url, from, citationWords),
    ]);
    const files = citationFiles(cited).map(({ format, text }) => [
      format,
      withAccessDay(format, text, today),
    ]);
    return {
      ...archiveOf(site),
      article: { id: found.id, title, address, terms },
      ...(passage && { paragraph: passage }),
      styles: Object.fromEntries(styles) as object,
      formats: Object.fromEntries(files) as object,
    };
  },
});
