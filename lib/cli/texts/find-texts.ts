import ts from 'typescript';
import { idInWords } from '../../model/id-in-words.ts';
import type { DeclaredTexts } from '../../texts/declared.ts';
import type { SourceFile } from './source-files.ts';

/** A text that is said. */
export interface FoundText {
  /** As its entry is called. */
  readonly key: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Said while its source is loaded, when no language is set yet: it stays English for ever. */
  readonly tooEarly: boolean;
}

/** What the walk through a source knows. */
export interface Walked {
  readonly source: ts.SourceFile;
  readonly path: string;
}

/** What makes texts, by the files it comes from: others may call theirs so, too. */
const makers = /\/(say|say-nodes|say-count|count-words)\.tsx?$/;
/** Of these, templates with these tags are texts. */
const tags: ReadonlySet<string> = new Set(['say', 'sayNodes']);
/** These count a noun, which is their second argument; the third is its plural. */
const counters: ReadonlySet<string> = new Set(['countWords', 'sayCount']);
/** Every constant of this name holds texts, in a file that says some. */
const everywhere: DeclaredTexts = { under: '', constants: ['says'] };

export function parseSource({ path, text }: SourceFile): Walked {
  return { path, source: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** The texts that a source says, by templates, by calls, and as data. */
export function findTexts(walked: Walked, declared: readonly DeclaredTexts[]): readonly FoundText[] {
  const { source, path } = walked;
  const found: FoundText[] = [];
  const known = importedMakers(source);
  const rules = [...declared.filter(({ under }) => path.startsWith(under)), ...(known.has('said') ? [everywhere] : [])];
  const add = (key: string, node: ts.Node, isData = false) =>
    found.push({
      key,
      path,
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      tooEarly: !isData && !isInFunction(node),
    });
  const visit = (node: ts.Node): void => {
    if (isSaidTemplate(node, known)) add(keyOfTemplate(node.template), node);
    if (ts.isCallExpression(node) && known.has(node.expression.getText(source))) for (const key of calledTexts(node)) add(key, node);
    for (const rule of rules)
      for (const text of declaredIn(node, rule)) add(withSense(rule.inWords ? idInWords(text) : text, rule.sense), node, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** "{0} of {1}": as `say` puts it together. */
export function keyOfTemplate(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce((before, { literal }, index) => `${before}{${index}}${literal.text}`, template.head.text);
}

/** Literals that an expression may come to: of a choice, both. */
export function literalsOf(node: ts.Node | undefined): readonly ts.StringLiteralLike[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return literalsOf(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literalsOf);
  return [];
}

function calledTexts(call: ts.CallExpression): readonly string[] {
  const name = call.expression.getText();
  const [first, second, third] = call.arguments;
  if (name === 'said') return literalsOf(first).map(({ text }) => withSense(text, senseOf(second)));
  if (!counters.has(name)) return [];
  const nouns = literalsOf(second).map(({ text }) => text);
  const plurals = third ? literalsOf(third).map(({ text }) => text) : nouns.map((noun) => `${noun}s`);
  return [...nouns, ...plurals].map((noun) => `{0} ${noun}`);
}

function senseOf(options: ts.Node | undefined): string | undefined {
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined;
  const sense = options.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === 'sense');
  return sense && ts.isPropertyAssignment(sense) ? literalsOf(sense.initializer)[0]?.text : undefined;
}

const withSense = (text: string, sense: string | undefined): string => (sense === undefined ? text : `${text} #${sense}`);

/** Names that a source imports to say things with. */
function importedMakers(source: ts.SourceFile): ReadonlySet<string> {
  const names = source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    if (!makers.test(statement.moduleSpecifier.text)) return [];
    const named = statement.importClause?.namedBindings;
    return named && ts.isNamedImports(named) ? named.elements.map(({ name }) => name.text) : [];
  });
  return new Set(names);
}

const isSaidTemplate = (node: ts.Node, known: ReadonlySet<string>): node is ts.TaggedTemplateExpression =>
  ts.isTaggedTemplateExpression(node) && tags.has(node.tag.getText()) && known.has(node.tag.getText());

/** The texts of the property or the constant that a node is, where the rule means it. */
function declaredIn(node: ts.Node, { constants, fields }: DeclaredTexts): readonly string[] {
  if (ts.isPropertyAssignment(node)) {
    if (fields && !fields.includes(nameOf(node))) return [];
    if (constants && !constants.some((name) => isWithin(node, name))) return [];
    return literalsOf(node.initializer).map(({ text }) => text);
  }
  if (ts.isJsxAttribute(node))
    return fields?.includes(node.name.getText()) && !constants ? literalsOf(node.initializer).map(({ text }) => text) : [];
  if (!ts.isVariableDeclaration(node) || fields || !constants?.includes(node.name.getText())) return [];
  return literalsOf(node.initializer).map(({ text }) => text);
}

const nameOf = (node: ts.PropertyAssignment): string => (ts.isStringLiteralLike(node.name) ? node.name.text : node.name.getText());

function isWithin(node: ts.Node, constant: string): boolean {
  if (ts.isVariableDeclaration(node)) return node.name.getText() === constant;
  return !ts.isSourceFile(node) && isWithin(node.parent, constant);
}

const isInFunction = (node: ts.Node): boolean => ts.isFunctionLike(node) || (!ts.isSourceFile(node) && isInFunction(node.parent));
