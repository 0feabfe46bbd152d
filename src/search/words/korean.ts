// Particles written together with a noun (National Institute of Korean Language, "Standard Korean Grammar"):
// subject, topic, object, possession, place, company, comparison, extent; longer ones first.
const particles = [
  ...['에서부터', '으로부터', '에게서', '한테서', '으로써', '으로서', '이라고', '에서는', '에서도', '으로는'],
  ...[
    '에서',
    '에게',
    '한테',
    '께서',
    '으로',
    '부터',
    '까지',
    '처럼',
    '보다',
    '마다',
    '조차',
    '마저',
    '이나',
    '라고',
    '하고',
    '에는',
    '에도',
    '로서',
    '로써',
    '과의',
    '와의',
  ],
  ...['은', '는', '이', '가', '을', '를', '의', '에', '로', '와', '과', '도', '만', '나'],
  // The plural.
  '들',
];
// Endings of verbs made of a noun and 하다, to do ("announce" is "announcement" + 하다); longer ones first. From the
// same grammar.
const verbEndings = [
  ...[
    '하였습니다',
    '하겠습니다',
    '했습니다',
    '하였다',
    '합니다',
    '했으며',
    '했지만',
    '하면서',
    '하겠다',
    '했다고',
    '한다고',
    '됐다고',
  ],
  ...[
    '했다',
    '한다',
    '하다',
    '하는',
    '했던',
    '하며',
    '하여',
    '해서',
    '하기',
    '하면',
    '하고',
    '되었다',
    '됐다',
    '된다',
    '되는',
    '한',
    '할',
    '된',
    '될',
  ],
];

// The special city and the metropolitan cities, whose names are written with and without what they are (Local
// Autonomy Act, article 2).
const city = /^(서울|부산|대구|인천|광주|대전|울산|세종)(?:특별자치시|특별시|광역시|시)$/u;

const ending = new RegExp(`(?<=^[가-힣]{2,})(?:${[...verbEndings, ...particles].join('|')})$`, 'u');

/** Returns a Korean word without its particles and endings; at least two syllables remain. */
export function stemKorean(word: string): string {
  for (let stem = word; ;) {
    const shorter = stem.replace(ending, '').replace(city, '$1');
    if (shorter === stem) return stem;
    stem = shorter;
  }
}
