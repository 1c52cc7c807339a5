import { cellError, isError, type Scalar } from '../../model/scalar';
import { singles, type Evaluation, type Run } from '../evaluation';
import { asBoolean, asNumber, single } from '../operand';
import { compare } from '../operators';

/** The truth values among the arguments; texts in cells do not count. */
function truths(call: Evaluation): readonly boolean[] | Scalar {
  const found: boolean[] = [];
  for (const [value, fromCells] of singles(call)) {
    if (isError(value)) return value;
    if (fromCells && (value === undefined || typeof value === 'string')) continue;
    const truth = asBoolean(value);
    if (isError(truth)) return truth;
    found.push(truth);
  }
  return found.length === 0 ? cellError('#VALUE!') : found;
}

const overTruths =
  (apply: (found: readonly boolean[]) => boolean): Run =>
  (call) => {
    const found = truths(call);
    return typeof found === 'object' && !isError(found) ? apply(found) : found;
  };

const when: Run = (call) => {
  const test = asBoolean(call.value(0));
  if (isError(test)) return test;
  const index = test ? 1 : 2;
  if (index >= call.count) return test;
  return call.given(index) ? (call.value(index) ?? 0) : 0;
};

const firstTrue: Run = (call) => {
  for (let index = 0; index + 1 < call.count; index += 2) {
    const test = asBoolean(call.value(index));
    if (isError(test)) return test;
    if (test) return call.value(index + 1) ?? 0;
  }
  return cellError('#N/A');
};

const choose: Run = (call) => {
  const index = asNumber(call.value(0));
  if (isError(index)) return index;
  return index >= 1 && index < call.count ? call.value(Math.trunc(index)) : cellError('#VALUE!');
};

const switching: Run = (call) => {
  const wanted = single(call.value(0));
  for (let index = 1; index + 1 < call.count; index += 2)
    if (compare(wanted, single(call.value(index))) === 0) return call.value(index + 1);
  return call.count % 2 === 0 ? call.value(call.count - 1) : cellError('#N/A');
};

const is =
  (test: (value: Scalar | undefined) => boolean): Run =>
  (call) =>
    test(single(call.value(0)));

export const logicalFunctions: Readonly<Record<string, Run>> = {
  TRUE: () => true,
  FALSE: () => false,
  IF: when,
  IFS: firstTrue,
  CHOOSE: choose,
  SWITCH: switching,
  AND: overTruths((found) => found.every((truth) => truth)),
  OR: overTruths((found) => found.includes(true)),
  XOR: overTruths((found) => found.filter((truth) => truth).length % 2 === 1),
  NOT: (call) => {
    const truth = asBoolean(call.value(0));
    return isError(truth) ? truth : !truth;
  },
  IFERROR: (call) => {
    const value = call.value(0);
    return isError(single(value)) ? (call.value(1) ?? 0) : (value ?? 0);
  },
  IFNA: (call) => {
    const value = call.value(0);
    const first = single(value);
    return isError(first) && first.error === '#N/A' ? (call.value(1) ?? 0) : (value ?? 0);
  },
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && value.error !== '#N/A'),
  ISNA: is((value) => isError(value) && value.error === '#N/A'),
  ISBLANK: is((value) => value === undefined),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  NA: () => cellError('#N/A'),
};
