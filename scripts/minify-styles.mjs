// Style sheets of elements in as few bytes as they take: comments and white space are for those who read the source.
import { transform } from 'esbuild';

/** Rollup plugin: minifies what stands in `css` templates of `*.styles.ts`. */
export function minifyStyles() {
  return {
    name: 'minify-styles',
    async transform(code, id) {
      if (!id.endsWith('.styles.ts')) return undefined;
      // Selectors alone, and sheets with values that are still to come, stay as they are.
      const sheets = [...code.matchAll(/\bcss`([^`$\\]*)`/g)].filter(([, sheet]) => sheet.includes('{'));
      let minified = code;
      for (const [template, sheet] of sheets) {
        const { code: short } = await transform(sheet, { loader: 'css', minify: true });
        minified = minified.replace(template, () => `css\`${short.trim().replaceAll('\\', '\\\\')}\``);
      }
      return { code: minified, map: null };
    },
  };
}
