import { type Catalog, fromCatalog } from '../text/catalog.ts';

function nearOrNew(id: string, near: string | undefined): string {
  const file = `content/entities/${id}.yaml`;
  return near === undefined ? `Create ${file}.` : `Did you mean "${near}"? Otherwise create ${file}.`;
}

function paragraphs(numbers: readonly number[]): string {
  return numbers.length < 2
    ? `paragraph ${numbers[0]}`
    : `paragraphs ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

/** What may be wrong with the text of an article or a page. */
export const markdownProblems = {
  'element-id-repeated': ({ id }: { readonly id: string }) => ({
    message: `The id "${id}" is used more than once; this one will be removed.`,
    advice: 'Give each element its own id, and update the links to it.',
  }),
  'entity-never-named': ({ name, id }: { readonly name: string; readonly id: string }) => ({
    message: `The text never names ${name} ("${id}").`,
    advice: 'Add the words it uses, { id, as: [words] }, or remove the entity from the list.',
  }),
  'html-removed': ({ parts }: { readonly parts: readonly string[] }) => ({
    message: `This HTML will be removed: ${parts.join(', ')}.`,
    advice: 'Only safe HTML can be shown. Write it in Markdown, or remove it.',
  }),
  'image-no-alt': {
    message: 'An image has no alt text.',
    advice: 'Describe what it shows, for people who cannot see it: ![Workers at a gate](gate.jpg).',
  },
  'image-no-file': {
    message: 'An image is not a file of this archive.',
    advice: 'Save it next to the article, and refer to it by its relative path.',
  },
  'linked-entity-not-listed': ({ id }: { readonly id: string }) => ({
    message: `The text links to "${id}", which is not listed in this article’s "entities".`,
    advice: 'Add it to "entities" in the front matter.',
  }),
  'linked-entity-unknown': ({ id, near }: { readonly id: string; readonly near: string | undefined }) => ({
    message: `The text links to the entity "${id}", which does not exist.`,
    advice: nearOrNew(id, near),
  }),
  'name-ambiguous': ({
    words,
    names,
    numbers,
    id,
  }: {
    readonly words: string;
    /** Each with its id: `Ada Lovelace ("ada-lovelace")`. */
    readonly names: readonly string[];
    /** Of paragraphs, from 1. */
    readonly numbers: readonly number[];
    readonly id: string;
  }) => ({
    message: `“${words}” could be ${names.join(' or ')}, so it is not linked in ${paragraphs(numbers)}.`,
    advice: `Link it by hand, [${words}](entity:${id}), or state whose name it is here: { id: ${id}, as: [${words}] }.`,
  }),
  'withheld-mark-not-listed': ({ number }: { readonly number: string }) => ({
    message: `The text has a mark of the decision "${number}", which is not in this article’s "withheld".`,
    advice: 'Add the number to "withheld" in the front matter, or write the words without a mark.',
  }),
} as const satisfies Catalog;

/** Returns what is wrong with a text, without its place. */
export const markdownProblem = fromCatalog(markdownProblems);
