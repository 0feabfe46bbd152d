import type { FirstPagesWords } from '../../shared/words/words.ts';
import { withoutMarks } from '../../shared/words/untranslated.ts';
import { wordsCode } from '../../shared/words/words-code.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/**
 * Returns the pages with which a new archive in a language begins, for its keeper to change, with their paths in the content
 * folder: those of which no text lacks a translation.
 */
export function firstPages(language: string, words = wordsOf(language)) {
  // Words for a language that has none are English.
  if (wordsCode(language) === 'en' && !/^en\b/i.test(language)) return [];
  const { about, contact, policy } = words.firstPages;
  return [
    { path: 'pages/about.md', text: aboutText(about) },
    { path: 'pages/contact.md', text: contactText(contact) },
    { path: 'pages/corrections.md', text: policyText(policy) },
  ].filter(({ text }) => withoutMarks(text) === text);
}

function aboutText(words: FirstPagesWords['about']): string {
  return pageText(words, [
    words.use,
    heading(words.citing),
    words.cite,
    heading(words.mistakes),
    words.tellUs,
    heading(words.privacy),
    words.noTrackers,
  ]);
}

function contactText(words: FirstPagesWords['contact']): string {
  return pageText(words, [words.address, heading(words.helpful), list(words.facts), words.decision]);
}

function policyText(words: FirstPagesWords['policy']): string {
  return pageText(words, [
    words.purpose,
    heading(words.corrections),
    words.notes,
    heading(words.aboutYou),
    words.weighing,
    list(words.ways),
    words.courts,
    heading(words.staying),
    words.stays,
    heading(words.asking),
    words.ask,
  ]);
}

function pageText(
  { title, description }: { readonly title: string; readonly description: string },
  blocks: readonly string[],
): string {
  const front = Object.entries({ title, description }).map(([name, text]) => `${name}: ${yamlText(text)}`);
  return `---\n${front.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

/** Returns a text as YAML: with quotation marks only where it would be read as something else. */
function yamlText(text: string): string {
  return /^\p{L}/u.test(text) && !/:(?:\s|$)|\s#/.test(text) ? text : JSON.stringify(text);
}

function heading(text: string): string {
  return `## ${text}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
