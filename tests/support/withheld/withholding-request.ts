import type { WithholdingRequest } from '../../../src/withhold/plan/withholding-request.ts';

/** A decision of a court of fiction; tests add whose name it withholds, and what stands instead. */
export const withholdingRequest = {
  ground: 'court',
  reason: 'Order of the court of fiction.',
  also: [],
  pictures: [],
  today: '2026-11-28',
  decidedBy: 'keeper',
  stems: [],
} as const satisfies Omit<WithholdingRequest, 'subject' | 'words'>;
