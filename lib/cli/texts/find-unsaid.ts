import ts from 'typescript';
import { keyOfTemplate, type Walked } from './find-texts.ts';

/** What looks like a sentence for people and is not said yet. */
export interface UnsaidText {
  readonly text: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** Attributes and fields that people read, where a single word is enough. */
const readByPeople = /^(aria-(label|description)|alt|title|label|placeholder|legend|lead|text|name|heading|note)$/;
/** Attributes and fields that machines read, whatever they look like. */
const readByMachines =
  /^(className|class|style|d|viewBox|points|transform|href|rel|content|accept|sizes|media|path|selector|pattern|type|schemaType|sense)$/;
/** Calls whose words go to machines, or to those who develop. */
const machines =
  /(^|\.)(querySelector(All)?|closest|matches|Error|TypeError|console\.\w+|setProperty|stores|includes|split|join|startsWith|endsWith|test|indexOf|replaceAll?|getContext|countWords|sayCount)$/;
/** Rooms in which words are those of sites, not ours, or machines'. */
const silent =
  /^(lib\/catalog\/(words|platforms)\/|lib\/(adapters|crawl|read|classify\/[^/]*words|ports|messaging|see)\/|lib\/traffic\/import\/|lib\/model\/(goal-hosts|seals)\/|lib\/model\/(country-names|sample-pages|traffic\/tool-names|traffic\/period\/[\w-]*|unfilled-words|mail-program-words)\.ts|lib\/model\/[\w-]*schema\.ts|lib\/classify\/(session-marks|strange-languages|tell-language)\.ts|lib\/promise\/small-words\.ts|lib\/(cli\/)?texts\/|lib\/score\/readability\/)/;

/** What is said to those who set up the command line, before its language is known; names of formulas. */
const untold =
  /^lib\/(report\/formula-names|cli\/(axe-factory|build-extension|ensure-browser|entry|press-toolbar|read-address|read-options|read-result|usual-places))\.ts$/;

/** Our own name, and keys. */
const names = /^(Floorwalker|Arrow(Left|Right|Up|Down))$/;

/** Literals and texts of elements that look like sentences, of a source; what is said, or stands as declared data, is left out. */
export function findUnsaid({ source, path }: Walked, saidKeys: ReadonlySet<string>): readonly UnsaidText[] {
  if (silent.test(path) || untold.test(path)) return [];
  const found: UnsaidText[] = [];
  const add = (text: string, node: ts.Node) => {
    if (!saidKeys.has(text) && !names.test(text))
      found.push({ text, path, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isTaggedTemplateExpression(node)) return ts.forEachChild(node.template, (span) => ts.forEachChild(span, visit));
    if (isForMachines(node)) return;
    if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) add(node.text.replaceAll(/\s+/g, ' ').trim(), node);
    if (ts.isStringLiteralLike(node) && isForPeople(node, node.text)) add(node.text, node);
    if (ts.isTemplateExpression(node) && isForPeople(node, keyOfTemplate(node))) add(keyOfTemplate(node), node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What style sheets are told: a selector, `translate(...)`, `btn--go`. */
const forStyle = /\[[a-z-]+=|^[a-z]+\(|--/;

function isForPeople(node: ts.Node, text: string): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent) || ts.isLiteralTypeNode(parent)) return false;
  if (ts.isBinaryExpression(parent) && /[=!]==?/.test(parent.operatorToken.getText())) return false;
  if (forStyle.test(text)) return false;
  const bare = text.replaceAll(/\{\d+\}/g, '0');
  const words = text.replaceAll(/\{\d+\}/g, ' ').match(/(?<![\w.#/&?=<:-])\p{L}[\p{L}’'-]+(?![\w#/=(:-])/gu) ?? [];
  if (words.length >= 2 && text.includes(' ') && !/[{};]\s|=>|^[.#@]|^[a-z]+(-[a-z]+)+ /.test(bare)) return true;
  return words.length === 1 && hasCapital(text) && /^(?:\{\d\}\W*)?\p{L}[\p{L} ’'-]+\W*(?:\{\d\})?$/u.test(text) && isRead(node);
}

/** Names of fields, and short forms, are none: "isOpen", "GET". */
const hasCapital = (text: string): boolean => text !== text.toLowerCase() && !/^\p{Ll}+\p{Lu}/u.test(text) && !/^\p{Lu}{2,4}$/u.test(text);

/** Stands where people read: an attribute or a field of such a name, or a table of words. */
function isRead(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return readByPeople.test(parent.name.getText());
  if (ts.isPropertyAssignment(parent)) return true;
  return ts.isConditionalExpression(parent) || ts.isReturnStatement(parent) || ts.isJsxExpression(parent) || ts.isArrowFunction(parent);
}

function isForMachines(node: ts.Node): boolean {
  if (ts.isJsxAttribute(node)) return readByMachines.test(node.name.getText());
  if (ts.isPropertyAssignment(node)) return readByMachines.test(node.name.getText());
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return machines.test(node.expression.getText());
  return false;
}
