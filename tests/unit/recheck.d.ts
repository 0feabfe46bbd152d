// The scanner in JavaScript; the package’s own entry would start Java or a binary.
declare module 'recheck/lib/browser.js' {
  export { checkSync } from 'recheck';
}
