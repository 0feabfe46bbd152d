/** The evidence for each kind, and for no name. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  event: number;
  law: number;
  product: number;
  none: number;
}

export function noEvidence(): Evidence {
  return { person: 0, organization: 0, place: 0, event: 0, law: 0, product: 0, none: 0 };
}
