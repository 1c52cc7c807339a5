import { zero } from '../../expression';
import type { Fact } from '../claims/fact';

/** Wholes whose parts are known: where all of these are told nothing is left over. */
const partitions: readonly (readonly [whole: RegExp, parts: readonly RegExp[]])[] = [
  [/三公经费/u, [/因公出国/u, /公务用车/u, /公务接待/u]],
  [/公务用车购置及运行/u, [/公务用车购置费/u, /公务用车运行/u]],
  [/政府采购/u, [/货物/u, /工程/u, /服务/u]],
  [/支出(?:合计)?$/u, [/基本支出/u, /项目支出/u]],
  [/基本支出$/u, [/人员经费/u, /公用经费/u]],
  [/收入(?:合计)?$/u, [/财政拨款/u, /事业收入/u, /其他收入/u]],
  [/车辆|公务用车|保有/u, [/领导/u, /其他用车/u]],
];

/** Whether the parts that are named surely are all there are: they are the known ones, or their shares make 100 %. */
export function isComplete({ name, words, parts }: Fact): boolean {
  if (parts.some(({ isSure }) => !isSure) || hasDeeper(parts)) return false;
  const known = partitions.some(
    ([whole, needed]) =>
      (whole.test(name) || whole.test(words)) &&
      needed.every((part) => parts.some((fact) => part.test(fact.name))),
  );
  return known || sharesMakeAll(parts);
}

/** A second 其中 among the parts leaves open which level the rest belong to. */
function hasDeeper(parts: readonly Fact[]): boolean {
  return parts.some((part) => part.parts.length > 0);
}

function sharesMakeAll(parts: readonly Fact[]): boolean {
  if (!parts.every(({ shares, final }) => shares.length > 0 || (final?.numeral.value.isZero() ?? false)))
    return false;
  const all = parts
    .flatMap(({ shares }) => shares)
    .reduce((before, { rate }) => before.plus(rate.numeral.value), zero);
  return all.minus(100).abs().lte('0.05');
}
