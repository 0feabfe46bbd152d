export { default as searchScriptUrl } from 'virtual:backfile/search-script';
