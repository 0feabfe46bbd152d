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
];
const ending = new RegExp(`(?<=^[가-힣]{2,})(?:${particles.join('|')})$`, 'u');

/** Returns a Korean word without its particles; at least two syllables remain. */
export function stemKorean(word: string): string {
  for (let stem = word; ;) {
    const shorter = stem.replace(ending, '');
    if (shorter === stem) return stem;
    stem = shorter;
  }
}
