const otherDigit = /(?![0-9])\p{Nd}/gu;

/** Converts decimal digits of any script to 0–9; the ten code points of each script are consecutive. */
export function latinDigits(text: string): string {
  return text.replace(otherDigit, (sign) => {
    const point = sign.codePointAt(0)!;
    let zero = point;
    while (zero > point - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((point - zero) % 10);
  });
}
