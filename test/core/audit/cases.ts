/** Passages where a rule of the audit holds, and where it fails: what is quoted, and what is expected there. */
export interface Case {
  readonly passes: readonly string[];
  readonly fails: readonly { readonly text: string; readonly quote: string; readonly expected?: string }[];
}

/** A table by codes: a class with two sections, another with one, and the foot. */
function codedTable([item, total]: readonly [string, string], foot = '580.78'): string {
  return [
    `类款项合计 ${foot} 570.01 10.77`,
    `208 社会保障和就业支出 ${total} 460.67 10.77`,
    '20805 行政事业单位养老支出 460.67 460.67 0.00',
    `20808 抚恤 ${item} 0.00 10.77`,
    '210 卫生健康支出 109.34 109.34 0.00',
    '21011 行政事业单位医疗 109.34 109.34 0.00',
  ].join('\n');
}

/** A self-evaluation form with one indicator. */
function form(cells: Readonly<Record<string, string>>): string {
  const of = {
    executed: '37.24',
    rate: '86%',
    rateScore: '8.62',
    target: '9',
    actual: '9',
    score: '10',
    total: '',
    ...cells,
  };
  return [
    '项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
    `年度资金总额 | 43.2 | 43.2 | ${of.executed} | 10 | ${of.rate} | ${of.rateScore}`,
    '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因',
    `产出指标 | 数量指标 | 场次 | ${of.target} | ${of.actual} | 10 | ${of.score}`,
    ...(of.total === '' ? [] : [`总分 | ${of.total}`]),
  ].join('\n');
}

/** The funds of a form whose rows were lost: all its cells in one line. */
function funds(total: string, appropriation: string, carriedOver: string): string {
  const heading = '项目资金(万元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分';
  return `${heading} 年度资金总额: ${total} 其中:当年财政拨款 ${appropriation} 上年结转资金 ${carriedOver} 其他资金 年度总体目标`;
}

/** An expert table of two experts and two indicators. */
function experts(cells: Readonly<Record<string, string>>): string {
  const of = { first: '9', mean: '8', ...cells };
  return [
    '二级指标 | 三级指标 | 分值 | 甲 | 乙 | 合计 | 平均分',
    `项目立项（10分） | 依据充分性 | 10 | ${of.first} | 7 | 16 | ${of.mean}.0`.replace('.2.0', '.2'),
    '资金投入（5分） | 科学性 | 5 | 4 | 5 | 9 | 4.5',
    '总分 | | 15 | 13 | 12 | 25 | 12.5',
  ].join('\n');
}

/** The summary of revenue and expenditure. */
function summary(revenue: string, grand: string): string {
  return [
    '收入支出决算总表 单位：万元',
    '一、财政拨款收入 8.00 | 一、一般公共服务支出 5.00',
    '二、其他收入 1.00 | 二、教育支出 4.00',
    `本年收入合计 ${revenue} | 本年支出合计 9.00`,
    '年初结转和结余 1.00 | 年末结转和结余 1.00',
    `总计 ${grand} | 总计 10.00`,
  ].join('\n');
}

/** The table of the three public expenses, and a sentence that quotes it. */
function threePublic(quoted: string, total = '167.37'): string {
  return [
    '一、“三公”经费支出决算表',
    '项 目 | 预 算 数 | 决 算 数 |',
    `合 计 | 246 | ${total} |`,
    '因公出国（境）费 | 0 | 0 |',
    '公务接待费 | 1 | 2.14 |',
    '公务用车购置及运行维护费 | 245 | 165.23 |',
    '其中：公务用车运行维护费 | 165 | 87.07 |',
    '公务用车购置费 | 80 | 78.16 |',
    '二、“三公”经费支出情况说明',
    `1.公务接待费支出${quoted}万元。`,
  ].join('\n');
}

const usual =
  '一、收入决算情况说明\n本年收入10.00万元，其他收入1.00万元，事业收入2.00万元，经营收入3.00万元，利息收入4.00万元。\n';

export const cases: Readonly<Record<string, Case>> = {
  ratesFollowFromAmounts: {
    passes: [
      '2021年度收、支总计500.00万元，比上年增加100.00万元，增长25.00%。',
      '本年支出合计1000.00万元，其中：基本支出600.00万元，占60.00%；项目支出400.00万元，占40.00%。',
      '支出年初预算为200万元，支出决算为137.00万元，完成年初预算的68.5%。',
      '机关运行经费由上年的80.00万元增加到100.00万元，增长25%。',
      '一般公共预算财政拨款支出90.00万元，占本年支出合计的30%。本年支出合计300.00万元。',
      '２０２１年度收、支总计５００．００万元，比上年增加１００．００万元，增长２５．００％。',
      '公务接待费支出0.00万元，年初预算为0.00万元，完成预算的0.00%。',
      '收入总计3.00亿元，比上年增加10000.00万元，增长50%。',
      '人员经费、公用经费分别为80.00万元和20.00万元，比上年增加5.00万元。',
      '满意度达到98%，到位率100%。',
      '本年支出合计30.67万元，其中：车辆运行支出19.56万元，占63.76%。',
      '基本支出、项目支出分别为300.00万元、200.00万元，占支出合计的60%、40%。',
      '公务用车购置及运行维护费支出9.50万元，完成调整后预算的95%。',
    ],
    fails: [
      {
        text: '公务用车运行维护费支出19.56万元，比上年减少3.59万元，下降15.31%。',
        quote: '19.56万元，比上年减少3.59万元，下降15.31%',
        expected: '15.51%',
      },
      {
        text: '2021年度收、支总计500.00万元，比上年增加100.00万元，增长27.31%。',
        quote: '500.00万元，比上年增加100.00万元，增长27.31%',
        expected: '25.00%',
      },
      {
        text: '本年支出合计1000.00万元，其中：基本支出600.00万元，占62.00%。',
        quote: '1000.00万元，其中：基本支出600.00万元，占62.00%',
        expected: '60.00%',
      },
      {
        text: '年初预算为200.00万元，支出决算为137.00万元，完成年初预算的86.50%。',
        quote: '200.00万元，支出决算为137.00万元，完成年初预算的86.50%',
        expected: '68.50%',
      },
      {
        text: '与2020年度相比，收入支出总计增加90.00万元，增长9.40%。收入支出总计1090.00万元。',
        quote: '90.00万元，增长9.40%',
        expected: '9.00%',
      },
    ],
  },
  ratesMeasuredFromBase: {
    passes: ['本年收入合计500.00万元，比上年减少100.00万元，下降16.67%。'],
    fails: [
      {
        text: '本年收入合计500.00万元，比上年减少100.00万元，下降20.00%。',
        quote: '20.00%',
        expected: '16.67%',
      },
    ],
  },
  ratesInPerCent: {
    passes: ['公务接待费支出2.14万元，与2021年度预算相比，增加1.14万元，增长114%。'],
    fails: [
      {
        text: '公务接待费支出2.14万元，与2021年度预算相比，增加1.14万元，增长1.14%。',
        quote: '1.14%',
        expected: '114.00%',
      },
    ],
  },
  fallsWithinWhole: {
    passes: ['本年收入合计0.00万元，比上年减少100.00万元，下降100.00%。'],
    fails: [{ text: '本年收入合计500.00万元，比上年减少100.00万元，下降116.00%。', quote: '116.00%' }],
  },
  ratesHaveBase: {
    passes: ['公务接待费支出0.30万元，比上年增加0.10万元，增长50.00%。'],
    fails: [
      { text: '公务接待费支出0.30万元，比上年增加0.30万元，增长100%。', quote: '100%' },
      { text: '年初预算为0.00万元，支出决算为10.77万元，完成年初预算的100%。', quote: '100%' },
    ],
  },
  ratesRoundedToLastDigit: {
    passes: ['机关运行经费支出185.41万元，比上年增加4.68万元，增长2.59%。'],
    fails: [
      {
        text: '机关运行经费支出185.41万元，比上年增加4.68万元，增长2.60%。',
        quote: '2.60%',
        expected: '2.59%',
      },
    ],
  },
  sharesNotPlugged: {
    passes: [
      '本年支出合计3000.00万元，其中：甲支出1000.00万元，占33.33%；乙支出1000.00万元，占33.33%；丙支出1000.00万元，占33.33%。',
    ],
    fails: [
      {
        text: '本年支出合计3000.00万元，其中：甲支出1000.00万元，占33.33%；乙支出1000.00万元，占33.33%；丙支出1000.00万元，占33.34%。',
        quote: '33.34%',
        expected: '33.33%',
      },
    ],
  },
  changesFollowFromAmounts: {
    passes: ['公务接待费。2020年决算数0.02万元，比2020年年初预算数0.07万元减少0.05万元。'],
    fails: [
      {
        text: '公务接待费。2020年决算数0.02万元，比2020年年初预算数0.07万元减少0.03万元。',
        quote: '0.03万元',
        expected: '0.05万元',
      },
    ],
  },
  directionsAgree: {
    passes: ['本年收入合计500.00万元，比上年减少100.00万元，下降16.67%。'],
    fails: [
      {
        text: '本年收入合计500.00万元，比上年减少100.00万元，增长16.67%。',
        quote: '比上年减少100.00万元，增长16.67%',
      },
      {
        text: '公务接待费。2020年决算数0.02万元，比2020年年初预算数0.07万元增加0.05万元。',
        quote: '增加0.05万元',
      },
    ],
  },
  flatMeansUnchanged: {
    passes: [
      '公务接待费支出决算为0.00万元，与2024年持平。',
      '年初预算为1.27万元，支出决算为1.27万元，决算数与预算数持平。',
      '公务接待费支出决算为1.50万元，比年初预算减少0.10万元，与上年持平。',
      '“三公”经费支出决算数比2019年度减少2.66万元，其中：因公出国（境）费支出决算与2019年度持平；公务接待费减少2.66万元。',
    ],
    fails: [
      {
        text: '公务接待费支出决算减少为0.00万元，与2024年持平。',
        quote: '公务接待费支出决算减少为0.00万元，与2024年持平',
      },
      { text: '年初预算为1.27万元，支出决算为1.72万元，决算数与预算数持平。', quote: '决算数与预算数持平' },
    ],
  },
  comparedWithBudgetRightly: {
    passes: [
      '年初预算为20.00万元，支出决算为30.00万元，决算数大于预算数的主要原因：人员增加。',
      '“三公”经费支出年初预算为21.00万元，支出决算为16.95万元。“三公”经费支出决算数小于预算数的主要原因：节约。',
    ],
    fails: [
      {
        text: '年初预算为20.00万元，支出决算为30.00万元，决算数小于预算数的主要原因：人员增加。',
        quote: '决算数小于预算数',
        expected: '30.00 > 20.00',
      },
    ],
  },
  partsMakeTheWhole: {
    passes: [
      '政府采购支出总额10.00万元，其中：货物支出3.00万元、工程支出2.00万元、服务支出5.00万元。',
      '本年支出合计10.00万元，其中：基本支出3.33万元，项目支出6.66万元。',
      '年初结转5.50万元，本年支出10.92万元，其中：基本支出5.92万元，项目支出5.00万元；年末结转和结余4.85万元。',
    ],
    fails: [
      {
        text: '政府采购支出总额10.00万元，其中：货物支出3.00万元、工程支出2.00万元、服务支出5.50万元。',
        quote: '10.00万元',
        expected: '10.50万元',
      },
    ],
  },
  partsWithinTheWhole: {
    passes: ['授予中小企业合同金额10.00万元，其中：授予小微企业合同金额10.00万元。'],
    fails: [
      {
        text: '授予中小企业合同金额10.00万元，其中：授予小微企业合同金额12.00万元。',
        quote: '12.00万元',
        expected: '10.00万元',
      },
      {
        text: '政府采购支出总额10.00万元。授予中小企业合同金额12.00万元，授予小微企业合同金额2.00万元。',
        quote: '12.00万元',
        expected: '10.00万元',
      },
    ],
  },

  amountsHaveUnit: {
    passes: ['年初预算为21.00万元，支出决算为16.95万元。'],
    fails: [
      {
        text: '年初预算为21.00万元，支出决算为16.95，完成预算的80.71%。',
        quote: '16.95',
        expected: '16.95万元',
      },
    ],
  },
  averagesFollow: {
    passes: [
      '公务用车运行维护费支出12.00万元，公务用车保有量3辆，平均每辆4.00万元。',
      '公务接待费1.20万元，接待10批次、80人次，人均150元。',
      '支出12.00万元和15.00万元，车辆3辆，平均每辆6.00万元。',
    ],
    fails: [
      {
        text: '公务用车运行维护费支出12.00万元，公务用车保有量3辆，平均每辆5.00万元。',
        quote: '5.00万元',
        expected: '4.00万元',
      },
      {
        text: '公务用车运行维护费支出12.00万元，保有量3辆，车均运行维护费4.00元。',
        quote: '4.00元',
        expected: '40000.00元',
      },
    ],
  },
  codesAddUp: {
    passes: [
      codedTable(['10.77', '471.44']),
      '208 甲支出 5.00 5.00\n20805 乙 2.00 2.00\n210 丙 9.00 9.00\n21011 丁 3.00 3.00\n',
    ],
    fails: [
      { text: codedTable(['10.97', '471.44']), quote: '471.44', expected: '471.64' },
      { text: codedTable(['10.77', '471.44'], '590.78'), quote: '590.78', expected: '580.78' },
    ],
  },
  columnsAddUp: {
    passes: ['教育支出 5.00 3.00 1.00\n', codedTable(['10.77', '471.44'])],
    fails: [
      {
        text: [
          '208 甲支出 9.00 5.00 4.00',
          '210 乙支出 8.00 8.00 0.00',
          '211 丙支出 7.00 3.00 4.00',
          '221 丁支出 6.50 3.00 3.00',
        ].join('\n'),
        quote: '6.50',
        expected: '6.00',
      },
    ],
  },
  executionScoresFollow: {
    passes: [form({}), form({ rate: '86.2%', rateScore: '8.62' }), form({ rateScore: '8.6' })],
    fails: [
      { text: form({ rateScore: '9' }), quote: '9', expected: '8.62' },
      {
        text: funds('50.00 50.00 43.00 10 86% 9.6', '50.00 50.00 43.00', ''),
        quote: '9.6',
        expected: '8.60',
      },
      { text: form({ rate: '89%' }), quote: '89%', expected: '86%' },
    ],
  },
  executionScoresRounded: {
    passes: [form({ rateScore: '8.6' })],
    fails: [
      { text: form({ executed: '43.17', rate: '99.93%', rateScore: '9.9' }), quote: '9.9', expected: '9.99' },
    ],
  },
  expertScoresAddUp: {
    passes: [experts({})],
    fails: [
      { text: experts({ first: '8.5' }), quote: '8.5', expected: '9' },
      { text: experts({ mean: '8.2' }), quote: '8.2', expected: '8' },
    ],
  },
  formScoresAddUp: {
    passes: [form({}), form({ total: '100 | 8' })],
    fails: [
      { text: form({ total: '20 | 18.72' }), quote: '18.72', expected: '18.62' },
      { text: form({ score: '12' }), quote: '12', expected: '10' },
    ],
  },
  fundsMakeTheTotal: {
    passes: [
      funds('10.00 10.00 9.50 10 95% 9.5', '8.00 8.00 7.50', '2.00 2.00 2.00'),
      funds('10.00 10.00 9.50 10 95% 9.5', '10.00 10.00 9.50', ''),
      funds('10.00 10.00 9.50 10 95% 9.5', '8.00 8.00 7.50', '2.00').replaceAll(' ', '\n'),
    ],
    fails: [
      { text: funds('0 0 0 10 0 0', '90 89.97 89.97', ''), quote: '0', expected: '90' },
      {
        text: funds('10.00 10.00 9.50 10 95% 9.5', '8.00 8.00 7.50', '2.50 2.00 2.00').replaceAll(
          ' ',
          ' |\n',
        ),
        quote: '10.00',
        expected: '10.5',
      },
    ],
  },
  gradesFitScores: {
    passes: [
      '综合得分90.54分，评定结论为“优”。',
      '平均得分85分，评价等级为良好。',
      '平均得分79.60分（其中，评级为“优”的项目0个；评级为“良”的项目1个）。',
    ],
    fails: [{ text: '综合得分89.54分，评定结论为“优”。', quote: '89.54分，评定结论为“优' }],
  },
  grandTotalsAreEqual: {
    passes: ['财政拨款收入总计100.00万元；财政拨款支出总计100.00万元。'],
    fails: [
      {
        text: '财政拨款收入总计100.00万元；财政拨款支出总计120.00万元。',
        quote: '120.00万元',
        expected: '100.00',
      },
    ],
  },
  indicatorScoresFollow: {
    passes: [
      form({ target: '12次', actual: '5次', score: '8' }),
      form({ target: '50', actual: '40', score: '8' }),
    ],
    fails: [{ text: form({ target: '43.2', actual: '37.24', score: '9' }), quote: '9', expected: '8.62' }],
  },
  institutionsCountedAlike: {
    passes: ['本部门下属5个事业单位。\n“三公”经费包括所属1个行政单位、5个事业单位。'],
    fails: [
      {
        text: '本部门下属5个事业单位。\n“三公”经费包括所属1个行政单位、2个事业单位。',
        quote: '2个',
        expected: '5个',
      },
    ],
  },
  lossRatesFollow: {
    passes: [`${experts({})}\n（1）项目立项分析：依据不足。考评平均分为8.00分，失分率为20.00%。`],
    fails: [
      {
        text: `${experts({})}\n（1）项目立项分析：依据不足。考评平均分为8.00分，失分率为20.01%。`,
        quote: '20.01%',
        expected: '20.00%',
      },
      {
        text: `${experts({})}\n（1）项目立项分析：依据不足。考评平均分为8.10分，失分率为20.00%。`,
        quote: '8.10分',
        expected: '8.00分',
      },
    ],
  },
  partsExplainChange: {
    passes: [
      '“三公”经费支出决算数比上年减少3.00万元。其中：公务接待费减少1.00万元；公务用车运行维护费减少2.00万元；因公出国（境）费支出0.00万元。',
    ],
    fails: [
      {
        text: '“三公”经费支出决算数比上年减少3.00万元。其中：公务接待费减少1.00万元；公务用车购置及运行维护费减少2.50万元；因公出国（境）费增加1.00万元。',
        quote: '3.00万元',
        expected: '2.50万元',
      },
    ],
  },
  pointsFollowFromRates: {
    passes: [
      '占比由60%提高到65%，提高5个百分点。',
      '占比由60%降至55%，下降6个百分点。',
      '执行率从去年的60%到65%，比计划低2个百分点。',
    ],
    fails: [
      { text: '占比由60.0%提高到65.0%，提高6.0个百分点。', quote: '6.0个百分点', expected: '5.0个百分点' },
    ],
  },
  ratesHavePercentSign: {
    passes: ['财政拨款收入51.20万元，占收入合计的51.20%。', '分别占30、40、30%。'],
    fails: [
      { text: '财政拨款收入51.20万元，占收入合计的51.20；其他收入0元。', quote: '51.20', expected: '51.20%' },
    ],
  },
  receptionsCounted: {
    passes: [
      '国内公务接待支出1.00万元。其中：接待国内来宾15批次（其中外事接待0批次），105人次。\n四、其他',
      '国内公务接待支出1.00万元。',
    ],
    fails: [
      {
        text: '国内公务接待支出1.00万元。其中：接待外宾0批次、0人次。\n四、其他',
        quote: '国内公务接待支出1.00万元。其中：接待外宾0批次、0人次。',
        expected: '批次、人次',
      },
    ],
  },
  sameFigureAlike: {
    passes: [
      '三、“三公”经费情况说明\n公务接待费支出2.10万元。\n公务接待费支出决算2.1万元。',
      '一、收入决算说明\n基本支出2.10万元。\n二、一般公共预算说明\n基本支出2.20万元。',
    ],
    fails: [
      {
        text: '三、“三公”经费情况说明\n公务接待费支出2.10万元。\n公务接待费支出决算2.11万元。',
        quote: '2.11万元',
        expected: '2.10万元',
      },
    ],
  },
  summaryTableAddsUp: {
    passes: [summary('9.00', '10.00')],
    fails: [
      { text: summary('9.50', '10.00'), quote: '9.50', expected: '9.00' },
      { text: summary('9.00', '11.00'), quote: '11.00', expected: '10.00' },
    ],
  },
  templateFilledIn: {
    passes: ['减少（包括退休）3人，XXL 号文件夹。'],
    fails: [
      { text: '上海市 XX 局2024年度部门决算', quote: 'XX' },
      { text: '收入支出总计增加（减少）10.00万元。', quote: '增加（减少）' },
      { text: '决算数大小于预算数的主要原因：人员变动。', quote: '大小于' },
      { text: '公务接待费30.00万元，占 %，比上年减少2.00万元。', quote: '%' },
      { text: '因公出国（境）费0万元，比上年减少 万元。', quote: '万元' },
      { text: '本部门下属单位包括：……。', quote: '包括：……' },
    ],
  },
  textAgreesWithTables: {
    passes: [threePublic('2.14')],
    fails: [{ text: threePublic('2.41'), quote: '2.41万元', expected: '2.14' }],
  },
  threePublicTableAddsUp: {
    passes: [threePublic('2.14')],
    fails: [{ text: threePublic('2.14', '167.73'), quote: '167.73', expected: '167.37' }],
  },
  unitsNotMixed: {
    passes: [`${usual}机关运行经费支出185.41万元，人均2000元。`],
    fails: [
      {
        text: `${usual}二、机关运行经费情况说明\n机关运行经费支出185.41元。`,
        quote: '185.41元',
        expected: '万元',
      },
    ],
  },
  yearsAgree: {
    passes: ['2021年度收、支总计5.00万元，比2020年增加1.00万元，增长25%。2021年度收入。2021年度支出。'],
    fails: [
      { text: '第三部分 某局202年度部门决算情况说明', quote: '202' },
      { text: '22017年预算数5.00万元。', quote: '22017' },
      {
        text: '第一部分 2021年度部门决算表\n第二部分 2020年度部门决算说明\n2021年度收入合计5.00万元。2021年度支出合计5.00万元。',
        quote: '2020年度',
        expected: '2021',
      },
      {
        text: '2021年度收、支总计5.00万元，比2021年增加1.00万元，增长25%。2021年度收入。2021年度支出。',
        quote: '2021',
        expected: '2020',
      },
    ],
  },
};
