import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));
const main = `${root}src/index.ts`;
/** What programs import, beside the main entry. */
const entries = [
  ...['static', 'elements/index', 'plugins/remark', 'plugins/markdown-it'].map((name) => `${root}src/${name}.ts`),
  ...['github/read-github', 'json/read-json'].map((name) => `${root}src/core/read/${name}.ts`),
];
const planted = `${root}src/planted.ts`;
const faults = `interface Hidden { a: string }
export interface Shown { a: string }
export function bad(value: Hidden): void { void value; }
export function good(value: Shown): Shown { return value; }
export class Kept { private own: Hidden | undefined; method(): Shown | undefined { return this.own; } }
`;

/** A program of all entries, and of one with planted faults. */
function createProgram(): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === planted || fileExists(file);
  host.getSourceFile = (file, language, ...rest) =>
    file === planted ? ts.createSourceFile(file, faults, language) : getSourceFile(file, language, ...rest);
  return ts.createProgram([main, ...entries, planted], options, host);
}

const program = createProgram();
const checker = program.getTypeChecker();

/** The symbol that a name stands for, imports followed. */
function resolve(symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function exportsOf(entry: string): Set<ts.Symbol> {
  const file = program.getSourceFile(entry);
  const symbol = file && checker.getSymbolAtLocation(file);
  assert.ok(symbol, entry);
  return new Set(checker.getExportsOfModule(symbol).map(resolve));
}

/** Parts of a declaration that callers see: bodies, initial values and private members left out. */
function shownParts(node: ts.Node): ts.Node[] {
  if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword))
    return [];
  if ('name' in node && ts.isPrivateIdentifier(node.name as ts.Node)) return [];
  if (ts.isFunctionLike(node))
    return [...(node.typeParameters ?? []), ...node.parameters, node.type].filter((part) => part !== undefined);
  if (ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node) || ts.isParameter(node))
    return node.type === undefined ? [] : [node.type];
  const parts: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    // What a class extends is no type that a caller names.
    if (ts.isHeritageClause(child) && ts.isClassLike(node)) return;
    parts.push(child);
  });
  return parts;
}

/** Types of our own that a declaration names. */
function typesNamedBy(node: ts.Node): ts.Symbol[] {
  const name = ts.isTypeReferenceNode(node)
    ? node.typeName
    : ts.isExpressionWithTypeArguments(node)
      ? node.expression
      : undefined;
  const symbol = name && checker.getSymbolAtLocation(name);
  const own = symbol === undefined ? [] : [resolve(symbol)];
  return [...own.filter(isOwn), ...shownParts(node).flatMap(typesNamedBy)];
}

function isOwn(symbol: ts.Symbol): boolean {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
  return (symbol.flags & ts.SymbolFlags.TypeParameter) === 0 && file.startsWith(`${root}src/`);
}

/** Types that signatures of an entry name and that neither it nor the main entry exports. */
function missing(entry: string): string[] {
  const exported = exportsOf(entry);
  const known = new Set([...exported, ...exportsOf(main)]);
  const named = [...exported].filter(isOwn).flatMap((symbol) => (symbol.declarations ?? []).flatMap(typesNamedBy));
  return [...new Set(named.filter((symbol) => !known.has(symbol)).map(({ name }) => name))];
}

describe('types of public signatures', () => {
  for (const entry of [main, ...entries]) {
    it(`should all be exported: ${entry.slice(root.length)}`, () => {
      assert.deepEqual(missing(entry), []);
    });
  }
  it('should be missed where one is not exported, but for private members', () => {
    assert.deepEqual(missing(planted), ['Hidden']);
  });
});
