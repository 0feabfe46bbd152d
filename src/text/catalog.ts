/**
 * What the sentences of a message are told: names, numbers, lists. Some names have a meaning of their own: one that starts with
 * `which` only chooses between sentences and is never shown, `day` is a day, `YYYY-MM-DD`, and `counted` is a list of counts, each
 * with the key of what was counted: `3 hidden-passage`, whose words are the text `counted.hidden-passage` of each language.
 */
export type NamedValues = Readonly<
  Record<string, string | number | readonly (string | number)[] | undefined>
>;

/** A message in English: what is wrong, and what to do about it. */
export interface EnglishMessage extends PlacedAdvice {
  /** What is wrong, as a sentence; the advice is a sentence or two. */
  readonly message: string;
}

/** A message that may be in a catalog: then it can be told apart, and said in other languages, by its id and its values. */
export interface AdvisedMessage extends EnglishMessage {
  /** The same in every language: `entity-unknown`. */
  readonly id?: string;
  /** Absent if its sentences have none. */
  readonly values?: NamedValues;
}

/** A message of a catalog. */
export interface CatalogMessage extends AdvisedMessage {
  readonly id: string;
}

/** Messages by id, each its sentences or what makes them of values. An id is unique in the project, and never changes. */
export type Catalog = Readonly<Record<string, EnglishMessage | ((values: never) => EnglishMessage)>>;

type ValuesOf<Entry> = Entry extends (values: infer Values) => EnglishMessage ? [values: Values] : [];

/** Returns what makes the messages of a catalog. */
export function fromCatalog<T extends Catalog>(
  catalog: T,
): <Id extends keyof T & string>(id: Id, ...values: ValuesOf<T[Id]>) => CatalogMessage {
  return (id, ...values) => {
    const entry: EnglishMessage | ((values: never) => EnglishMessage) = catalog[id]!;
    if (typeof entry !== 'function') return { id, ...entry };
    const [named] = values as readonly NamedValues[];
    return { id, values: named!, ...entry(named as never) };
  };
}

/** The type of tables with the same texts as one, in any language. */
export type AnyTexts<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends string ? string : Table[Name];
};

/** What to do about something, in a sentence or two. */
export interface PlacedAdvice {
  readonly advice: string;
  /** The same at the desk, where it is done in another way; no option and no name of a command. */
  readonly atDesk?: string | undefined;
}

/** Returns what to do at the desk. */
export function adviceAtDesk({ advice, atDesk }: PlacedAdvice): string {
  return atDesk ?? advice;
}
