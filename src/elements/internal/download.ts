/** Hands a text to the visitor as a file. */

/** Some browsers read the address only after the click has returned. */
const lifetime = 1_000;
/** Letters, which are up to four bytes each; most file systems take 255 bytes. */
const longestName = 60;

/**
 * Starts a download.
 * @param text content of the file
 * @param name name of the file
 * @param mediaType its media type
 */
export function download(text: string, name: string, mediaType: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), lifetime);
}

/**
 * Names a file after a title.
 * @param title title of the roadmap
 * @param extension ending, without the dot
 * @returns letters of any script, digits, dots and hyphens alone; `roadmap` where the title holds none
 */
export function fileName(title: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}.]+/u)
    .join('-');
  const cut = Array.from(words).slice(0, longestName).join('');
  return `${cut.replace(/^[-.]+/, '').replace(/[-.]+$/, '') || 'roadmap'}.${extension}`;
}
