import { audit } from '../../../src/core/audit';
import { right, wrong } from './wordings';

const findingsIn = (text: string) => audit({ text, tags: [] }).findings;

test.each(right)('what is right is not told to be wrong: %s', (text) => {
  expect(findingsIn(text).map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
});

test.each(wrong)('$rule tells $quote in $text', ({ text, quote, rule }) => {
  const found = findingsIn(text).map((finding) => ({ rule: finding.rule, quote: finding.quote }));
  expect(found).toContainEqual({ rule, quote });
});
