import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './scripts/framework-types.mjs';
import { classTags, publicManifest } from './scripts/manifest-plugin.mjs';

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  outdir: 'dist',
  plugins: [
    classTags(),
    publicManifest(),
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
    frameworkTypes({ outdir: 'dist/types' }),
  ],
};
