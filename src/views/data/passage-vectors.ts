/**
 * Texts of blocks and their digests, by which another program can test its own: see decisions/028. Neither
 * may ever change.
 */
export const passageVectors: readonly (readonly [text: string, digest: string])[] = [
  ['', 'werc8g'],
  ['Nobody crossed the strait that winter.', '8sah8j'],
  ['  Nobody\tcrossed\n the\r\nstrait that winter. ', '8sah8j'],
  ['Nobody\u00a0crossed\u2003the\u202fstrait\u3000that\u1680winter.\u0085\u2028', '8sah8j'],
  ['Nobody crossed the strait that winter', 'fae79d'],
  ['nobody crossed the strait that winter.', 'h8tw3q'],
  ['\u201cNo,\u201d said the harbourmaster\u2019s clerk.', '8p6a8z'],
  ['"No," said the harbourmaster\'s clerk.', '8p6a8z'],
  [
    '\u201eNein\u201c, \u00abnon\u00bb, \u2039no\u203a, \u201anee\u2018, \u201fno\u201f, \u201bno\u201b',
    '8ta79j',
  ],
  ['O\u02bbahu, \u02bcOumuamua, 54\u00b0 12\u2032 30\u2033', 'bgds9s'],
  ['The ferry of 1923\u20131924 \u2014 the first one \u2014 sank.', 'sbkf65'],
  ['\u2010 \u2011 \u2012 \u2013 \u2014 \u2015 \u2212', '98a8sp'],
  ['--', 'v0apqb'],
  ['Cafe\u0301 Zoe\u0308', 'gkmf69'],
  ['Caf\u00e9 Zo\u00eb', 'gkmf69'],
  ['\u1e0b\u0323 \u212b \ufb01sh \u2460', '6h8cpw'],
  ['\u300c\u706f\u5854\u300d\u3001\u660e\u5929\u91cd\u65b0\u5f00\u653e\u3002', '7fa7me'],
  ['\u0627\u0644\u0645\u0646\u0627\u0631\u0629 \u00ab\u0642\u062f\u064a\u0645\u0629\u00bb', '6mntf6'],
  ['soft\u00adly, \u200bunseen\ufeff, \u{1f6a2}', 'rq8n5e'],
  [
    'A text that is longer than the sixty-four bytes of a block of SHA-256, so that what one block leaves to the next is tested as well.',
    '0pbk8v',
  ],
];
