import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Parses the Markdown of articles and pages: CommonMark and GFM. */
export const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
