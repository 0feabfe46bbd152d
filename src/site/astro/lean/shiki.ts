// Stands in for Shiki, which Astro loads to color code in Markdown: bodies are rendered by our own pipeline, without colors.

/** No themes. */
export const bundledThemes: Readonly<Record<string, never>> = {};

/** Returns no theme. */
export function createCssVariablesTheme(): object {
  return {};
}

/** Returns code as it is, for Astro’s page about an error during development. */
export function codeToHtml(code: string): Promise<string> {
  return Promise.resolve(`<pre><code>${code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`);
}

/** Stands in for what nothing calls. */
export function createHighlighter(): never {
  throw new Error('An archive colors no code.');
}

export { createHighlighter as createOnigurumaEngine, createHighlighter as isSpecialLang };
