declare module 'opencc-js/dict/*' {
  /** `from to|from to|…` */
  const pairs: string;
  export default pairs;
}

declare module 'snowball-stemmers' {
  const snowball: { newStemmer(algorithm: string): { stem(word: string): string } };
  export default snowball;
}
