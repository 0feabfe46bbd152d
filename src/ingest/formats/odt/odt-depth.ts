/** How many elements may stand in one another. No document needs as many; a deeper one is made to break its reader. */
export const maxOdtDepth = 1000;

export class OdtTooDeep extends Error {}
