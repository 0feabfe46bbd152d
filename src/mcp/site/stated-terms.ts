/** Returns what a page states of the rights in it and of its use, for each a sentence or an address. */
export function statedTerms(page: Document): string[] {
  const meta = (name: string) =>
    page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
  const license = page.querySelector('link[rel="license"]')?.getAttribute('href');
  const policy = meta('tdm-policy');
  const texts = [
    meta('DC.rights'),
    meta('tdm-reservation') === '1'
      ? 'Text and data mining is reserved (TDM Reservation Protocol).'
      : undefined,
    policy && `Terms: ${policy}`,
    license && `License for programs: ${license}`,
  ];
  return texts.flatMap((text) => text || []);
}
