import { type Catalog, fromCatalog } from '../../text/catalog.ts';

/** Why words are not accepted as a name. */
export const namesProblems = {
  'names-already-others': ({ name }: { readonly name: string }) => ({
    message: `“${name}” already names another record in every article that contains it.`,
    advice: 'List the articles in which it means this one: --articles ID,ID.',
  }),
  'names-in-no-article': ({ name }: { readonly name: string }) => ({
    message: `No article contains “${name}” outside longer names.`,
    advice: 'Capitals matter. Check how the articles write it, or list them: --articles ID,ID.',
  }),
  'names-refused-everywhere': ({ name }: { readonly name: string }) => ({
    message: `“${name}” is refused in every article that contains it.`,
    advice: 'List the articles in which it is a name: --articles ID,ID.',
  }),
  'names-several-records': ({
    name,
    ids,
    first,
  }: {
    readonly name: string;
    readonly ids: string;
    readonly first: string;
  }) => ({
    message: `“${name}” may be a name of several records: ${ids}.`,
    advice: `Choose one, or give the id of a new one: --as ${first}.`,
  }),
  'names-short-in-all': ({ name, full }: { readonly name: string; readonly full: string }) => ({
    message: `“${name}” is short for ${full} in every article that contains it.`,
    advice: 'Accept the full name, or give its record: --as ID.',
  }),
  'names-short-in-these': ({ name, full }: { readonly name: string; readonly full: string }) => ({
    message: `“${name}” is short for ${full} in these articles.`,
    advice: 'Accept the full name, or give its record: --as ID.',
  }),
  'names-topic-nowhere': ({ topic }: { readonly topic: string }) => ({
    message: `The topic "${topic}" is not proposed for any article.`,
    advice: 'List the articles that belong under it: --articles ID,ID.',
  }),
} as const satisfies Catalog;

/** Returns why words are not accepted as a name. */
export const namesProblem = fromCatalog(namesProblems);
