/** The text of `/licenses.txt`: see notices.ts. */
declare module 'virtual:backfile/licenses' {
  const text: string;
  export default text;
}
