import { onTestFinished } from 'vitest';

/** Makes the platform refuse to divide texts of a language into sentences until the test ends, as where it lacks a part. */
export function refuseLanguage(language: string): void {
  const { Segmenter } = Intl;
  onTestFinished(() => {
    Object.assign(Intl, { Segmenter });
  });
  class Refusing extends Segmenter {
    constructor(locales?: Intl.LocalesArgument, options?: Intl.SegmenterOptions) {
      if (locales === language) throw new RangeError(`There is nothing for ${language}`);
      super(locales, options);
    }
  }
  Object.assign(Intl, { Segmenter: Refusing });
}
