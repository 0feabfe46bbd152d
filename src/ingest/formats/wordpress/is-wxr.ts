/** Returns whether the beginning of a feed shows that it is a WordPress export (WXR), an extension of RSS. */
export function isWxr(text: string): boolean {
  return /<wp:wxr_version>|\sxmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(text);
}
