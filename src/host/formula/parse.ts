import { errorNamed, cellError, isError, type Scalar } from '../model/scalar';
import type { Ast } from './ast';
import { referenceArea, tokenize, type Token } from './tokens';

/** The text is not a formula. */
export class FormulaUnreadable extends Error {}

const PRECEDENCE: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

interface Reading {
  readonly tokens: readonly Token[];
  position: number;
}

const peek = (reading: Reading): string | undefined => {
  const token = reading.tokens[reading.position];
  return token?.kind === 'operator' ? token.text : undefined;
};

function expect(reading: Reading, text: string): void {
  if (peek(reading) !== text) throw new FormulaUnreadable(`${text} expected`);
  reading.position++;
}

function parseBinary(reading: Reading, least: number): Ast {
  let left = parseUnary(reading);
  for (;;) {
    const operator = peek(reading);
    const precedence = operator === undefined ? undefined : PRECEDENCE[operator];
    if (operator === undefined || precedence === undefined || precedence < least) return left;
    reading.position++;
    left = { kind: 'binary', operator, left, right: parseBinary(reading, precedence + 1) };
  }
}

function parseUnary(reading: Reading): Ast {
  const operator = peek(reading);
  if (operator === '-' || operator === '+') {
    reading.position++;
    return { kind: 'unary', operator, operand: parseUnary(reading) };
  }
  if (operator === '@') {
    reading.position++;
    return parseUnary(reading);
  }
  let operand = parsePrimary(reading);
  while (peek(reading) === '%') {
    reading.position++;
    operand = { kind: 'unary', operator: '%', operand };
  }
  return operand;
}

function parsePrimary(reading: Reading): Ast {
  const token = reading.tokens[reading.position];
  if (token === undefined) throw new FormulaUnreadable('an operand is missing');
  reading.position++;
  switch (token.kind) {
    case 'number':
      return { kind: 'constant', value: Number(token.text) };
    case 'string':
      return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
    case 'error':
      return { kind: 'constant', value: errorNamed(token.text) ?? cellError('#VALUE!') };
    case 'lost':
      return { kind: 'constant', value: cellError('#REF!') };
    case 'reference':
      return { kind: 'area', sheet: token.reference.sheet, area: referenceArea(token.reference) };
    case 'structured':
      return { kind: 'structured', table: token.table, inner: token.inner };
    case 'call':
      return { kind: 'call', name: token.name.replace(/^_XLFN\./, ''), args: parseArguments(reading) };
    case 'name':
      return parseName(token.sheet, token.name);
    case 'operator':
      return parseBracket(reading, token.text);
    case 'space':
      throw new FormulaUnreadable('spaces are dropped before parsing');
  }
}

function parseName(sheet: string | undefined, name: string): Ast {
  if (sheet === undefined && /^(true|false)$/i.test(name))
    return { kind: 'constant', value: name.toLowerCase() === 'true' };
  return { kind: 'name', sheet, name };
}

function parseBracket(reading: Reading, text: string): Ast {
  if (text === '(') {
    const inner = parseBinary(reading, 0);
    expect(reading, ')');
    return inner;
  }
  if (text === '{') return parseArray(reading);
  throw new FormulaUnreadable(`${text} cannot stand here`);
}

function parseArguments(reading: Reading): readonly Ast[] {
  const args: Ast[] = [];
  if (peek(reading) === ')') {
    reading.position++;
    return args;
  }
  for (;;) {
    const next = peek(reading);
    args.push(next === ',' || next === ')' ? { kind: 'missing' } : parseBinary(reading, 0));
    if (peek(reading) === ')') break;
    expect(reading, ',');
  }
  reading.position++;
  return args;
}

function parseElement(reading: Reading): Scalar {
  const element = parseUnary(reading);
  if (element.kind === 'constant') return element.value;
  if (element.kind === 'unary' && element.operand.kind === 'constant' && !isError(element.operand.value))
    return element.operator === '-' ? -Number(element.operand.value) : element.operand.value;
  throw new FormulaUnreadable('an array holds constants only');
}

function parseArray(reading: Reading): Ast {
  const rows: Scalar[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(parseElement(reading));
    const next = peek(reading);
    reading.position++;
    if (next === '}') return { kind: 'array', rows };
    if (next === ';') rows.push([]);
    else if (next !== ',') throw new FormulaUnreadable('} expected');
  }
}

/** Reads a formula that begins with `=`; throws FormulaUnreadable for what is none. */
export function parseFormula(formula: string): Ast {
  const tokens = tokenize(formula.slice(1))?.filter((token) => token.kind !== 'space');
  if (tokens === undefined) throw new FormulaUnreadable('a character cannot stand here');
  const reading: Reading = { tokens, position: 0 };
  const ast = parseBinary(reading, 0);
  if (reading.position < tokens.length) throw new FormulaUnreadable('there is text after the end');
  return ast;
}
