/** The most that an answer has, in bytes of UTF-8. */
export const maxAnswerBytes = 20_000;

/** Returns an answer as it is sent. */
export function answerText(answer: object): string {
  return JSON.stringify(answer, null, 1);
}

/** Returns the size of an answer in bytes. */
export function answerBytes(answer: object): number {
  return Buffer.byteLength(answerText(answer));
}

/**
 * Returns the largest answer that fits.
 *
 * @param total the number of parts
 * @param make returns the answer with that many of them, which says what is left; it grows with the number
 * @returns the answer with one part if even that is too large, and with none if there is none
 */
export function fitAnswer(total: number, make: (count: number) => object): object {
  if (answerBytes(make(total)) <= maxAnswerBytes) return make(total);
  let [fits, exceeds] = [Math.min(1, total), total];
  while (exceeds - fits > 1) {
    const middle = Math.floor((fits + exceeds) / 2);
    if (answerBytes(make(middle)) <= maxAnswerBytes) fits = middle;
    else exceeds = middle;
  }
  return make(fits);
}
