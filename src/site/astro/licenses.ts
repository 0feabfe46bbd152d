export { default as licenses } from 'virtual:backfile/licenses';
