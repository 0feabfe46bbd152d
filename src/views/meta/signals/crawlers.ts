import type { CrawlerPurpose } from '../../../schema/site.ts';

/**
 * The names by which crawlers follow robots.txt, by what they are for, as their operators stated them in February 2026.
 * Some do both: they are where they would do more harm. Common Crawl preserves pages, but most of its copies are made for
 * training.
 */
export const crawlers: Readonly<Record<CrawlerPurpose, readonly string[]>> = {
  search: [
    'Googlebot',
    'Bingbot',
    'DuckDuckBot',
    'Applebot',
    'YandexBot',
    'Baiduspider',
    'Slurp',
    'Qwantbot',
    'MojeekBot',
  ],
  answers: [
    'OAI-SearchBot',
    'ChatGPT-User',
    'Claude-SearchBot',
    'Claude-User',
    'PerplexityBot',
    'Perplexity-User',
    'DuckAssistBot',
    'MistralAI-User',
  ],
  training: [
    'GPTBot',
    'ClaudeBot',
    'anthropic-ai',
    'Google-Extended',
    'Applebot-Extended',
    'CCBot',
    'meta-externalagent',
    'FacebookBot',
    'Amazonbot',
    'Bytespider',
    'cohere-ai',
    'AI2Bot',
    'Diffbot',
    'ImagesiftBot',
    'Omgilibot',
  ],
  // The Internet Archive and the libraries of Portugal, France and Britain. Libraries that collect by law may not ask.
  preservation: [
    'archive.org_bot',
    'ia_archiver',
    'special_archiver',
    'Arquivo-web-crawler',
    'bnf.fr_bot',
    'bl.uk_lddc_bot',
  ],
};
