import { zero } from '../../expression';
import type { Fact } from '../claims/fact';
import { partitions } from '../claims/partitions';

/** Whether the parts that are named surely are all there are: they are the known ones, or their shares make 100 %. */
export function isComplete({ name, words, parts }: Fact): boolean {
  if (hasDeeper(parts)) return false;
  const known = partitions.some(
    ({ whole, parts: needed }) =>
      (whole.test(name) || whole.test(words)) &&
      needed.every((part) => parts.some((fact) => part.test(fact.name))),
  );
  return known || (parts.every(({ isSure }) => isSure) && sharesMakeAll(parts));
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
