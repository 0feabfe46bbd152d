/** A standard by which a site tells programs what they may do with it. */
export interface SignalStandard {
  readonly name: string;
  readonly version: string;
  /** When this version was published: a day, or a month. */
  readonly date: string;
  readonly address: string;
  /** A draft may change, and is followed only by archives that ask for it. */
  readonly isDraft: boolean;
}

/** The standards that are followed, each in one version. */
export const signalStandards: Readonly<Record<'crawlers' | 'usage' | 'mining' | 'license', SignalStandard>> =
  {
    crawlers: {
      name: 'Robots Exclusion Protocol',
      version: 'RFC 9309',
      date: '2022-09',
      address: 'https://www.rfc-editor.org/rfc/rfc9309',
      isDraft: false,
    },
    usage: {
      name: 'AI Preferences',
      version: 'draft-ietf-aipref-attach-05 with draft-ietf-aipref-vocab-08',
      date: '2026-09',
      address: 'https://datatracker.ietf.org/doc/draft-ietf-aipref-attach/',
      isDraft: true,
    },
    mining: {
      name: 'TDM Reservation Protocol',
      version: 'Final Community Group Report',
      date: '2024-05-10',
      address: 'https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/',
      isDraft: false,
    },
    license: {
      name: 'Really Simple Licensing',
      version: '1.0',
      date: '2025-12-10',
      address: 'https://rslstandard.org/rsl',
      isDraft: false,
    },
  };
