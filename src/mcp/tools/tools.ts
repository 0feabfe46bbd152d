import { articleTool } from './article-tool.ts';
import type { AskTool } from './ask-tool.ts';
import { checkQuoteTool } from './check-quote-tool.ts';
import { citeTool } from './cite-tool.ts';
import { datesTool } from './dates-tool.ts';
import { nameTool } from './name-tool.ts';
import { searchTool } from './search-tool.ts';

/** All questions that an archive answers. */
export const askTools: readonly AskTool[] = [
  searchTool,
  articleTool,
  nameTool,
  datesTool,
  citeTool,
  checkQuoteTool,
];
