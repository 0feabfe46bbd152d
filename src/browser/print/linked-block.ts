/** Returns the anchor of the block of a text to which the address leads: "p3". */
export function linkedBlock(): string | undefined {
  return /^#(p\d+)/.exec(location.hash)?.[1];
}
