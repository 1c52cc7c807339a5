const macros = [
  '带宏的工作簿（.xlsm）由命令行写出时会丢失宏；请在 Excel 中用加载项操作，或先另存为 .xlsx。',
  'The command line would lose the macros of an .xlsm workbook. Use the add-in in Excel, or save it as .xlsx first.',
];

/** Whether a file is one whose macros would be lost in a copy; says so on stderr. */
export function holdsMacros(file: string): boolean {
  const holds = /\.xlsm$/i.test(file);
  if (holds) console.error(macros.join('\n'));
  return holds;
}
