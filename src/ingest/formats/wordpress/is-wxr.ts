/** Whether the beginning of a feed shows it to be a WordPress export, WXR, which is RSS with more. */
export function isWxr(text: string): boolean {
  return /<wp:wxr_version>|\sxmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(text);
}
