/**
 * The only script that blocks rendering, at most 400 bytes: it applies the colors and the text size that a reader chose in
 * the footer, before anything is painted, and changes nothing where none was chosen. A page loads it from the file
 * `display.js`; without it, colors follow the system. Pictures and the browser's frame follow by their media queries.
 */
export const displayScript =
  '(d=>{try{let l=localStorage,r=d.documentElement.dataset;for(let k of["scheme","size"]){let v=l["backfile:"+k];if(v)r[k]=v}let c=r.scheme;if(c)addEventListener("DOMContentLoaded",()=>{for(let m of d.querySelectorAll("[media*=scheme]"))m.media=m.media.match(c)?"":"none"})}catch{}})(document)\n';
