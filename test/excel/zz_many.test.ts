import { generateReport, validateWorkbook, runIn } from '../../src/excel';
import { composeReport, validate } from '../../src/core';
import { excelHolding } from './excelHolding';
import { manyProjects } from './manyProjects';
test('many', async () => {
  const n = Number(process.env['N'] ?? 100),
    layout = process.env['L'] ?? '合并一张';
  const w = manyProjects(n, layout);
  let t = Date.now();
  const lap = (s: string) => {
    console.log(s, Date.now() - t, 'ms');
    t = Date.now();
  };
  const v = validate(w);
  lap('validate');
  console.log(
    v.validation.readProblems.slice(0, 3),
    v.validation.findings.length,
    v.validation.findings.slice(0, 3).map((f) => f.message.zh),
  );
  const r = composeReport(v);
  lap('compose');
  console.log(
    r.sheets.length,
    r.sheets.map((s) => s.rows.length).reduce((a, b) => a + b),
  );
  const excel = await excelHolding(w);
  lap('excel');
  for (const round of [1, 2]) {
    excel.resetTraffic();
    let p = 0;
    const g = await generateReport(runIn(excel.Excel), () => {
      p++;
    });
    lap('generate ' + round);
    console.log(
      g.sheets.length,
      g.notes,
      p,
      excel.traffic.map((x) => [x.actions, x.requestBytes, x.responseBytes, (x as any).error]),
    );
  }
  if (process.env['S']) {
    const f = await excel.save();
    require('fs').writeFileSync('/tmp/bsheets/many.xlsx', f);
    lap('save');
  }
}, 3000000);
