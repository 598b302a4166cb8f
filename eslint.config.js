import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SINK = 'Content is never given to the page as HTML or code; render text nodes and templates.';
const STYLE = 'A strict style-src blocks it; use static styles, or style.setProperty in updated().';

/** Ways for text of a document to become HTML, code or styles. */
const sinks = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|createContextualFragment)$/]',
    message: SINK,
  },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", message: SINK },
  { selector: "CallExpression[callee.property.name='html'][callee.object.type='CallExpression']", message: SINK },
  {
    selector: "CallExpression[callee.property.name='setAttribute'] > Literal[value=/^(on|srcdoc$|style$)/i]",
    message: SINK,
  },
  {
    selector:
      'CallExpression[callee.name=/^set(Timeout|Interval)$/] > :matches(Literal, TemplateLiteral).arguments:first-child',
    message: SINK,
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+\\s*=/i]',
    message: SINK,
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/i]',
    message: STYLE,
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/i]',
    message: STYLE,
  },
];
const shape = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what is exported.' },
  { selector: 'ExportAllDeclaration', message: 'List the names.' },
  {
    selector: 'TSEnumDeclaration, TSModuleDeclaration[kind!="global"][id.type="Identifier"]',
    message: 'Erasable syntax only.',
  },
  {
    selector: 'ThrowStatement > NewExpression[callee.name=/^(Type|Range)?Error$/]',
    message: 'Throw a RoadmarkError with a code.',
  },
];

const PURE = 'core, view and export know no page, no Node and no lit.';
const HTML_DIRECTIVES = {
  group: [
    'lit/directives/unsafe-*',
    'lit-html/directives/unsafe-*',
    'lit/static-html.js',
    'lit/directives/style-map.js',
  ],
  message: `${SINK} ${STYLE}`,
};
const pureImports = [
  'lit',
  'lit/*',
  '@lit/*',
  'lit-html',
  'lit-html/*',
  'node:*',
  'd3',
  '**/elements/**',
  '**/cli/**',
  '**/plugins/**',
];
const pageGlobals = [
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'location',
  'customElements',
  'HTMLElement',
  'fetch',
  'localStorage',
  'process',
  'Buffer',
  'console',
];

const restrict = (groups) => ({ 'no-restricted-imports': ['error', { patterns: [HTML_DIRECTIVES, ...groups] }] });
const unused = {
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
};

export default defineConfig(
  {
    ignores: [
      'dist',
      'coverage',
      'storybook-static',
      'bench',
      'examples',
      '.cache',
      '**/*.actual.*',
      'test/fixtures',
      'test/types',
    ],
  },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      jsdoc.configs['flat/recommended-typescript-error'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true } },
    settings: { wc: { elementBaseClasses: ['LitElement', 'RoadmapElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      ...unused,
      ...restrict([]),
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...sinks, ...shape],
      'max-lines': ['error', { max: 600 }],
      'max-lines-per-function': ['error', { max: 80 }],
      // Patterns are written to be read; only those that are wrong or slow are faults.
      'regexp/no-contradiction-with-assertion': 'off',
      'regexp/no-empty-alternative': 'off',
      'regexp/no-empty-group': 'off',
      'regexp/no-useless-character-class': 'off',
      'regexp/optimal-quantifier-concatenation': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
      // A number or a flag in a template string reads as it is meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Scanners read characters at indices they have checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Lists and tables say their role, as `list-style: none` and other values of `display` take it away.
      'lit-a11y/no-redundant-role': 'off',
      // People in documents are written `@name`.
      'jsdoc/escape-inline-tags': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // An empty string from a document counts as absent, so `||` often says what is meant.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      'jsdoc/valid-types': 'off',
      'jsdoc/tag-lines': 'off',
      'jsdoc/require-param': 'off',
      'jsdoc/check-param-names': ['error', { checkDestructured: false, disableMissingParamChecks: true }],
      'jsdoc/require-returns': 'off',
      'jsdoc/require-yields': 'off',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true, MethodDefinition: false },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
      'jsdoc/check-tag-names': [
        'error',
        {
          definedTags: [
            'fires',
            'csspart',
            'cssproperty',
            'cssstate',
            'slot',
            'summary',
            'element',
            'attr',
            'status',
            'since',
          ],
        },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/view/**/*.ts', 'src/export/**/*.ts', 'src/translations/**/*.ts'],
    rules: { ...restrict([{ group: pureImports, message: PURE }]), 'no-restricted-globals': ['error', ...pageGlobals] },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: restrict([
      { group: [...pureImports, 'd3-*', '**/view/**', '**/export/**', '**/translations/**'], message: PURE },
    ]),
  },
  {
    files: ['src/elements/**/*.ts', 'src/auto.ts', 'src/cdn.ts'],
    rules: restrict([{ group: ['node:*', '**/cli/**', '**/plugins/**'], message: 'Elements run in a page.' }]),
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: { ...unused, 'no-undef': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['test/elements/**/*.ts'],
    ignores: ['test/elements/until.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '@open-wc/testing', importNames: ['waitUntil'], message: 'Use `until`, which is patient.' }],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'performance',
          'setTimeout',
          'clearTimeout',
          'fetch',
          'document',
          'window',
          'axe',
          'TextDecoder',
          'TextEncoder',
          'structuredClone',
          'globalThis',
          'AbortSignal',
          'Node',
          'requestAnimationFrame',
          'setInterval',
          'clearInterval',
          'getComputedStyle',
          'CSS',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
