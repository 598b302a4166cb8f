// Scripts of the bundles in as few bytes as they take. What esbuild has minified before comes out smaller still.
import { minify } from '@swc/core';

/** Rollup plugin: minifies bundles, and takes the indentation out of the templates of elements. */
export function minifyScripts() {
  return {
    name: 'minify-scripts',
    transform(code, id) {
      // All that spans lines in these files is code, or a template, in which any white space is as good as one space.
      return /\/src\/elements\/.+\.ts$/.test(id) ? { code: code.replaceAll(/\n +/g, '\n'), map: null } : undefined;
    },
    async renderChunk(code, _chunk, { format }) {
      const { code: short } = await minify(code, {
        module: format === 'es',
        ecma: 2022,
        compress: { ecma: 2022, passes: 3, hoist_funs: true },
        mangle: true,
        format: { comments: false },
      });
      return { code: short, map: null };
    },
  };
}
