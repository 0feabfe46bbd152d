import remarkGfm from 'remark-gfm';
import { remark } from 'remark';

/** Parses the Markdown of articles and pages: CommonMark and GFM. */
export const parser = remark().use(remarkGfm, { singleTilde: false });
