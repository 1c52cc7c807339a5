import type { Severity, Summary } from '../../rules/finding';
import type { Decision } from '../../rules/findingState';
import { fill, type Text } from '../../text';
import type { Validation } from '../../validation';

const reported: Text = {
  zh: '部门：{unit}　年度：{year}　格式：{profile}',
  en: 'Unit {unit}, year {year}, profile {profile}',
};

const verdicts: Text = {
  zh: '应核对 {due} 项：一致 {tied}，尾差 {rounding}，不符 {refuted}，未核对 {notChecked}。',
  en: '{due#relation|relations} due: {tied} tied, {rounding} rounding, {refuted} refuted, {notChecked} not checked.',
};

const severities: Text = {
  zh: '待处理：未能读取 {unread}，错误 {error}，警告 {warning}，提示 {hint}；已接受 {accepted}。',
  en: 'Open: {unread} unread, {error#error|errors}, {warning#warning|warnings}, {hint#hint|hints}; accepted: {accepted}.',
};

const howTo: Text = {
  zh: '不必更正的，请在“状态”选“已接受”，并在“说明”写明理由：再次校验时保留。',
  en: 'Where nothing is to be corrected, choose 已接受 (accepted) under State and say why under Note: both are kept when you validate again.',
};

const nothingFound: Text = {
  zh: '未发现问题：应核对的 {due} 项关系中，已核对 {checked} 项，未核对 {notChecked} 项。',
  en: 'No problem found: of {due#relation|relations} due, {checked#was|were} checked and {notChecked#was|were} not.',
};

/** What stands above the table; findings and decisions in one order. */
export function captionsOf(
  validation: Validation,
  ofProblems: readonly Decision[],
  ofFindings: readonly Decision[],
): readonly Text[] {
  const { unit, year, profileTitle, summary, findings } = validation;
  const open = (severity: Severity): number =>
    findings.filter((one, index) => one.severity === severity && ofFindings[index]?.state === 'open').length;
  const counts = {
    unread: ofProblems.filter(({ state }) => state === 'open').length,
    error: open('error'),
    warning: open('warning'),
    hint: open('hint'),
    accepted: [...ofProblems, ...ofFindings].filter(({ state }) => state === 'accepted').length,
  };
  const found = ofProblems.length + ofFindings.length > 0;
  return [
    fill(reported, { unit, year: year === undefined ? '—' : String(year), profile: profileTitle }),
    fill(verdicts, counted(summary)),
    ...(found ? [fill(severities, inWords(counts)), howTo] : []),
  ];
}

export function nothingFoundIn(summary: Summary): Text {
  return fill(nothingFound, counted(summary));
}

function counted(summary: Summary): Readonly<Record<string, string>> {
  const { tied, rounding, refuted } = summary;
  return inWords({ ...summary, checked: tied + rounding + refuted });
}

function inWords(numbers: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(numbers).map(([name, count]) => [name, String(count)]));
}
