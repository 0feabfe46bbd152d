/** A host with a domain, a path and so on, without what an address on the web begins with. */
const withoutScheme = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){1,10}(?::\d{1,5})?(?:[/?#]\S*)?$/u;

/** Returns an address on the web as it was meant: `courier.example.org` is `https://courier.example.org/`. */
export function completedAddress(text: string): string {
  const typed = text.trim();
  const address = withoutScheme.test(typed) ? `https://${typed}` : typed;
  return /^https?:\/\/[^/?#\s]+$/.test(address) ? `${address}/` : address;
}
