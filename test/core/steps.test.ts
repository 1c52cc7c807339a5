import { validate, validateInSteps } from '../../src/core/report';
import { finished, mappedInSteps, type Step } from '../../src/core/steps';
import { sampleWorkbook } from './sampleAccount';

const step: Step = { step: { zh: '数', en: 'counting' }, done: 0, of: 1 };

test('many things are made with a step after every five hundred', () => {
  const steps = mappedInSteps([...Array(1600).keys()], step, (item) => item * 2);
  const seen: Step[] = [];
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done === true) {
      expect(next.value.at(-1)).toBe(3198);
      break;
    }
    seen.push(next.value);
  }
  expect(seen).toEqual([step, step, step]);
});

test('a validation has a step for every check that it judges, and for every table and rule', () => {
  const raw = sampleWorkbook();
  const { summary, ledger } = validate(raw).validation;
  const steps = [...validateInSteps(raw)];
  expect(steps.length).toBeGreaterThanOrEqual(summary.due + ledger.length + raw.size);
  for (const { done, of } of steps) expect(done).toBeLessThanOrEqual(of);
});

test('steps run to their end give the same as without a pause', () => {
  const raw = sampleWorkbook();
  expect(finished(validateInSteps(raw)).validation).toEqual(validate(raw).validation);
});
