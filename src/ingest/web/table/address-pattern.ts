/**
 * Returns a function that says whether an address matches a pattern: `/opinion/`, `*\/2019/*-live`. A star stands for anything;
 * a pattern may match any part of an address, in capitals or not.
 */
export function addressPattern(pattern: string): (address: string) => boolean {
  const parts = pattern.toLowerCase().split('*').filter(Boolean);
  return (address) => {
    const text = address.toLowerCase();
    let at = 0;
    return parts.every((part) => {
      const found = text.indexOf(part, at);
      at = found + part.length;
      return found >= 0;
    });
  };
}
