// The font of pictures: those of the machine differ from one to the next.
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const weights = [400, 500, 600];
const fileOf = (weight) => `inter-latin-${weight}-normal.woff2`;

/** Rules that declare the font Inter; its files stand in the folder `inter`. */
export const fontFaces = weights
  .map((weight) => `@font-face { font-family: Inter; font-weight: ${weight}; src: url(inter/${fileOf(weight)}); }`)
  .join('\n');

/** Copies the files of the font beside a page. */
export async function copyFont(folder) {
  const fonts = path.dirname(
    fileURLToPath(import.meta.resolve('@fontsource/inter/files/inter-latin-400-normal.woff2')),
  );
  await mkdir(path.join(folder, 'inter'), { recursive: true });
  for (const weight of weights) await cp(path.join(fonts, fileOf(weight)), path.join(folder, 'inter', fileOf(weight)));
}
