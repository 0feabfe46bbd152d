/** A fault in what was done for one language: others can go on without it. */
export class LanguageFault extends Error {
  /** A BCP 47 code, as the article has it. */
  readonly language: string;

  /** @param cause what was thrown */
  constructor(language: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.language = language;
  }
}

/**
 * Does work that concerns one language.
 *
 * @throws {LanguageFault} if it fails
 */
export function forLanguage<T>(language: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof LanguageFault ? error : new LanguageFault(language, error);
  }
}
