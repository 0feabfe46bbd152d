declare module 'opencc-js/dict/*' {
  /** `from to|from to|…` */
  const pairs: string;
  export default pairs;
}
