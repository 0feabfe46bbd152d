/** The maximum nesting of elements. Documents are much less deep; a deeper one is an attack. */
export const maxOdtDepth = 1000;

export class OdtTooDeep extends Error {}
