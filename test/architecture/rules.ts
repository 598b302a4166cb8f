/** Reads what a source file imports and uses, and names what goes against the layers. */
import { posix } from 'node:path';
import ts from 'typescript';
import { GATHERING, LAYERS, OUTSIDE_GLOBALS, SHARED_BY_ELEMENTS, SINKS, type Layer } from './layers.ts';

/** Errors without a code: a program could not tell them from mistakes of ours. */
const PLAIN_ERRORS = new Set(['Error', 'TypeError', 'RangeError']);

/** A source file, read. */
export interface SourceModule {
  /** Path from the root of the repository. */
  readonly path: string;
  /** Everything imported or exported from elsewhere, as written. */
  readonly imports: readonly { readonly specifier: string; readonly isLazy: boolean }[];
  /** Its syntax tree. */
  readonly tree: ts.SourceFile;
}

/** Reads a source file. */
export function readModule(path: string, text: string): SourceModule {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: { specifier: string; isLazy: boolean }[] = [];
  visit(tree, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      imports.push({ specifier: textOf(node.moduleSpecifier), isLazy: false });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
      imports.push({ specifier: textOf(node.arguments[0]), isLazy: true });
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      imports.push({ specifier: textOf(node.argument.literal), isLazy: false });
    }
  });
  return { path, imports, tree };
}

/** Names every fault of a file as `path: fault`. */
export function findFaults(module: SourceModule): string[] {
  const layer = LAYERS.find(({ paths }) => paths.some((path) => isInside(module.path, path)));
  if (!layer) return [`${module.path}: belongs to no layer`];
  const faults = [...importFaults(module, layer), ...nameFaults(module.path)];
  visit(module.tree, (node) => faults.push(...syntaxFaults(node, layer)));
  return [...new Set(faults)].map((fault) => `${module.path}: ${fault}`);
}

/** Names every cycle of imports, those of types among them: two files that know each other are one. Lazy imports make none. */
export function findCycles(modules: readonly SourceModule[]): string[] {
  const targets = new Map(
    modules.map((module) => [
      module.path,
      module.imports.filter(({ isLazy }) => !isLazy).map(({ specifier }) => resolve(module.path, specifier)),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.push([...trail.slice(start), path].join(' > '));
    if (start !== -1 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) walk(path, []);
  return cycles;
}

function importFaults(module: SourceModule, layer: Layer): string[] {
  return module.imports.flatMap(({ specifier }) => {
    if (!specifier.startsWith('.')) {
      const fits = layer.packages.some(
        (name) => specifier === name || specifier.startsWith(name === 'node:' ? name : `${name}/`),
      );
      return fits ? [] : [`may not use the package ${specifier}`];
    }
    const target = resolve(module.path, specifier);
    if (!/\.(?:ts|json)$/.test(target)) return [`imports ${specifier} without .ts`];
    const fits =
      [...layer.paths, ...layer.imports].some((path) => isInside(target, path)) && !isOtherElement(module.path, target);
    return fits ? [] : [`may not import ${target}`];
  });
}

function isOtherElement(from: string, target: string): boolean {
  const elements = 'src/elements/';
  if (!from.startsWith(elements) || !target.startsWith(elements) || GATHERING.includes(from)) return false;
  if (/\/(?:define|load-form)\.ts$/.test(target)) return false;
  const folder = from.split('/').slice(0, 3).join('/');
  return ![folder, ...SHARED_BY_ELEMENTS].some((path) => isInside(target, path));
}

function nameFaults(path: string): string[] {
  const name = posix.basename(path, '.ts');
  if (/^(?:utils?|helpers?|common|misc)$/.test(name)) return [`the name ${name} says nothing`];
  return /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(name) ? [] : [`the name ${name} is not in kebab case`];
}

function syntaxFaults(node: ts.Node, layer: Layer): string[] {
  if (ts.isExportAssignment(node) || (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent))) {
    return ['has a default export'];
  }
  if (ts.isExportSpecifier(node) && node.name.text === 'default') return ['has a default export'];
  if (ts.isExportDeclaration(node) && !node.exportClause) return ['says export *'];
  if (
    ts.isThrowStatement(node) &&
    ts.isNewExpression(node.expression) &&
    PLAIN_ERRORS.has(node.expression.expression.getText())
  ) {
    return [`throws a plain ${node.expression.expression.getText()}`];
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Function') return ['makes a Function of text'];
  if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText()))
    return templateFaults(node.template.getText());
  if ((ts.isIdentifier(node) || ts.isStringLiteral(node)) && SINKS.has(node.text) && isUse(node))
    return [`uses ${node.text}`];
  if (layer.pure && ts.isIdentifier(node) && OUTSIDE_GLOBALS.has(node.text) && isFreeName(node)) {
    return [`uses the global ${node.text}`];
  }
  return [];
}

function templateFaults(template: string): string[] {
  const faults: string[] = [];
  if (/\sstyle\s*=|<style/i.test(template)) faults.push('has style in a template');
  if (/\son[a-z]+\s*=/i.test(template)) faults.push('has a handler in a template');
  return faults;
}

/** Whether a name or a string stands where it is read or written, not in a table of names. */
function isUse(node: ts.Identifier | ts.StringLiteral): boolean {
  return ts.isIdentifier(node) || ts.isElementAccessExpression(node.parent);
}

/** Whether a name is a value that nothing in the file declares. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isTypeNode(parent) || ts.isTypeElement(parent) || ts.isQualifiedName(parent)) return false;
  const declares = 'name' in parent && parent.name === node;
  if (declares || ts.isImportSpecifier(parent) || ts.isBindingElement(parent)) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return !isDeclared(node);
}

/** Whether a declaration of that name stands anywhere in the file. */
function isDeclared(node: ts.Identifier): boolean {
  let found = false;
  visit(node.getSourceFile(), (other) => {
    const declares =
      ts.isParameter(other) ||
      ts.isVariableDeclaration(other) ||
      ts.isBindingElement(other) ||
      ts.isImportSpecifier(other);
    found ||= declares && ts.isIdentifier(other.name) && other.name.text === node.text;
  });
  return found;
}

const isInside = (file: string, path: string): boolean => file === path || file.startsWith(`${path}/`);

const resolve = (from: string, specifier: string): string => posix.join(posix.dirname(from), specifier);

const textOf = (node: ts.Node): string => (ts.isStringLiteralLike(node) ? node.text : node.getText());

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}
