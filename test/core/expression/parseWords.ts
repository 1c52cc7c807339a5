import { Decimal, roundHalfUp, zero } from '../../../src/core/expression';

/** What the words of an expression say: what the left side comes to, how, and what they claim it comes to. */
export interface ParsedWords {
  readonly left: Decimal;
  readonly sign: '=' | '≈' | 'alone';
  readonly right: Decimal;
}

const tokenPattern =
  /\s*(平均|mean|较小者|lesser|四舍五入|round|无数据|nothing|\d[\d,]*(?:\.\d+)?|[()|;+−×÷=≈])/y;

function tokensOf(words: string): readonly string[] {
  const tokens: string[] = [];
  const pattern = new RegExp(tokenPattern);
  while (pattern.lastIndex < words.length) {
    const at = pattern.lastIndex;
    const token = pattern.exec(words)?.[1];
    if (token === undefined) throw new Error(`No token at ${at} of "${words}"`);
    tokens.push(token);
  }
  return tokens;
}

/** Reads `2,485.71 − 2,598.92 = −113.21` in either language and computes its left side. */
export function parseWords(words: string): ParsedWords {
  const tokens = [...tokensOf(words)];
  const take = (expected?: string): string => {
    const token = tokens.shift();
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new Error(`Expected ${expected ?? 'more'}, not ${token ?? 'the end'}, in "${words}"`);
    }
    return token;
  };

  const chain = (): Decimal => {
    let value = operand();
    const sign = tokens[0];
    if (sign === '+') {
      while (tokens[0] === '+') {
        take('+');
        value = value.plus(operand());
      }
    } else if (sign === '−' || sign === '×' || sign === '÷') {
      take(sign);
      const right = operand();
      value = { '−': value.minus(right), '×': value.times(right), '÷': value.div(right) }[sign];
    }
    return value;
  };

  const list = (): Decimal[] => {
    take('(');
    const values = [chain()];
    while (tokens[0] === ';') {
      take(';');
      values.push(chain());
    }
    take(')');
    return values;
  };

  const operand = (): Decimal => {
    const token = take();
    switch (token) {
      case '(': {
        const value = chain();
        take(')');
        return value;
      }
      case '|': {
        const value = chain();
        take('|');
        return value.abs();
      }
      case '−':
        return new Decimal(take().replaceAll(',', '')).neg();
      case '无数据':
      case 'nothing':
        return zero;
      case '平均':
      case 'mean': {
        const values = list();
        return values.reduce((a, b) => a.plus(b), zero).div(values.length);
      }
      case '较小者':
      case 'lesser':
        return Decimal.min(...list());
      case '四舍五入':
      case 'round': {
        const [of, digits] = list();
        return roundHalfUp(of!, digits!.toNumber());
      }
      default:
        return new Decimal(token.replaceAll(',', ''));
    }
  };

  const left = chain();
  const sign = tokens.length === 0 ? 'alone' : take();
  if (sign === 'alone') return { left, sign, right: left };
  if (sign !== '=' && sign !== '≈') throw new Error(`Expected = or ≈, not ${sign}, in "${words}"`);
  const right = operand();
  if (tokens.length > 0) throw new Error(`Nothing expected after the value in "${words}"`);
  return { left, sign, right };
}
