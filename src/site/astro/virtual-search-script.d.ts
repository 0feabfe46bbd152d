declare module 'virtual:backfile/search-script' {
  /** The URL of the search page’s script. */
  const url: string;
  export default url;
}
