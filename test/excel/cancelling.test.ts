import { Cancelled, generateReport, runIn, validateWorkbook, type Pace } from '../../src/excel';
import { carryOver } from '../../src/core/inputs/carryOver';
import { expenditure } from '../../src/core/inputs/expenditure';
import { revenue } from '../../src/core/inputs/revenue';
import { validateInSteps } from '../../src/core';
import { inSlices } from '../../src/excel/inSlices';
import { paceOf } from '../../src/excel/progress';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding } from './excelHolding';
import { largeWorkbook } from './largeWorkbook';
import { manyProjects } from './manyProjects';

/** A pace at which every step ends a slice; it is cancelled in its n-th turn, or when a step is told. */
function cancelledIn(turn: number, when: (step: string) => boolean = () => false) {
  const controller = new AbortController();
  let time = 0;
  let turns = 0;
  const pace: Partial<Pace> = {
    signal: controller.signal,
    now: () => (time += 30),
    pause: () => {
      turns += 1;
      if (turns === turn) controller.abort();
      return Promise.resolve();
    },
    onProgress: ({ step }) => {
      if (when(step.en)) controller.abort();
    },
  };
  return { pace, turns: () => turns };
}

const never = Number.POSITIVE_INFINITY;

describe('a run that is cancelled', () => {
  test.each([1, 100, 900])('in turn %i of validating stops there and changes nothing', async (turn) => {
    const excel = await excelHolding(sampleWorkbook());
    const before = await contentsOf(excel);
    const { pace, turns } = cancelledIn(turn);
    await expect(validateWorkbook(runIn(excel.Excel), pace)).rejects.toThrow(Cancelled);
    expect(turns()).toBe(turn);
    expect(await contentsOf(excel)).toEqual(before);
    const { readProblems, summary } = await validateWorkbook(runIn(excel.Excel));
    expect([readProblems.length, summary.errors]).toEqual([0, 0]);
  });

  test.each(['Checking what must hold', 'Composing the report', 'Writing the report'])(
    'while generating, at "%s", leaves the workbook as it was, and the next run succeeds',
    async (step) => {
      const excel = await excelHolding(sampleWorkbook());
      const before = await contentsOf(excel);
      const { pace } = cancelledIn(never, (told) => told === step);
      await expect(generateReport(runIn(excel.Excel), pace)).rejects.toThrow(Cancelled);
      expect(await contentsOf(excel)).toEqual(before);
      const { sheets } = await generateReport(runIn(excel.Excel));
      expect(sheets.length).toBeGreaterThan(10);
      expect(sheets.every(({ state }) => state === 'created')).toBe(true);
    },
    60_000,
  );

  test('between two write requests takes back what the first one wrote', async () => {
    const excel = await excelHolding(manyProjects(120, '每个项目一张'));
    const before = await contentsOf(excel);
    let writes = 0;
    const { pace } = cancelledIn(never, (told) => told === 'Writing the report' && ++writes === 2);
    excel.resetTraffic();
    await expect(generateReport(runIn(excel.Excel), pace)).rejects.toThrow(Cancelled);
    expect(writes).toBe(2);
    expect(await contentsOf(excel)).toEqual(before);
  }, 120_000);
});

test('three thousand coded rows and a thousand scorecards are validated in one pass, a step for every check', async () => {
  const coded = [...largeWorkbook(3000)].filter(([table]) =>
    [revenue, expenditure, carryOver].some((one) => one === table),
  );
  const raw = new Map([...manyProjects(1000, '合并一张'), ...coded]);
  let steps = 0;
  function* counted(): ReturnType<typeof validateInSteps> {
    const inner = validateInSteps(raw);
    for (let next = inner.next(); ; next = inner.next()) {
      if (next.done === true) return next.value;
      steps += 1;
      yield next.value;
    }
  }
  const { validation } = await inSlices(counted(), paceOf({}));
  expect(validation.readProblems).toEqual([]);
  expect(validation.summary.due).toBeGreaterThan(40_000);
  expect(steps).toBeGreaterThan(validation.summary.due);
}, 120_000);
