/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { TextDecoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import type { Workbook } from '../../../src/commands/workbook';
import { plainText } from '../../../src/core/narrative';
import type { Look } from '../../../src/excel';
import { sampleBesidePane } from '../lookAtSample';
import { renderPane } from '../renderPane';

jest.setTimeout(120_000);
const patience = { timeout: 60_000 };

const wrong = '2021年度收、支总计500.00万元，比上年增加100.00万元，增长20.00%。';

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
  Object.assign(globalThis, { MessageChannel, TextDecoder });
  // The page played here has no such method of its own.
  Object.assign(File.prototype, {
    arrayBuffer(this: File): Promise<ArrayBufferLike> {
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => {
          resolve(Uint8Array.from(new Uint8Array(reader.result as ArrayBuffer)).buffer);
        };
        reader.readAsArrayBuffer(this);
      });
    },
  });
});

async function openAudit(answers: Partial<Workbook> = {}) {
  const pane = renderPane(answers);
  fireEvent.click(screen.getByRole('tab', { name: 'Audit' }));
  await screen.findByLabelText('Text of the report', {}, patience);
  return pane;
}

async function paste(text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('Text of the report'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Audit' }));
  await screen.findByRole('button', { name: 'Audit again' }, patience);
}

const numeral = (text: string): HTMLElement => {
  const found = Array.from(document.querySelectorAll<HTMLElement>('[data-numeral]'));
  return found.find(({ textContent }) => textContent === text)!;
};

const became = (text: string) => numeral(text).getAttribute('aria-description');

describe('an audit in the pane', () => {
  test('asks for a text where there is none', async () => {
    await openAudit();
    fireEvent.click(screen.getByRole('button', { name: 'Audit' }));
    expect(await screen.findByText(/There is no text yet/)).toBeVisible();
    expect(screen.getByText(/The input tables of this workbook cannot be read yet/)).toBeVisible();
  });

  test('underlines every number by what became of it, and leads from a finding to its number', async () => {
    await openAudit();
    await paste(`题目\n${wrong}`);
    expect(screen.getByText(/Checked against the text itself: 1 to correct/)).toBeVisible();
    expect([became('20.00'), became('2021')]).toEqual(['Refuted', 'Not a figure']);
    const list = within(screen.getByRole('region', { name: /What was found/ }));
    fireEvent.click(list.getByRole('button', { name: /Error.*25\.00%/ }));
    expect(numeral('20.00')).toHaveFocus();
    expect(screen.getByText('20.00: Refuted')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Back to the findings' }));
    expect(list.getByRole('button', { name: /Error.*25\.00%/ })).toHaveFocus();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('20.00: Refuted')).toBeNull();
    expect(numeral('20.00')).toHaveFocus();
  });

  test('shows the numbers of one class alone, and goes from one to the next by arrow keys', async () => {
    await openAudit();
    await paste(`编号第3号\n${wrong}\n只有文字的一行`);
    fireEvent.click(screen.getByRole('button', { name: /Refuted\s1/ }));
    expect(screen.queryByText('只有文字的一行')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^All/ }));
    expect(screen.getByText('只有文字的一行')).toBeVisible();
    numeral('500.00').focus();
    fireEvent.keyDown(numeral('500.00'), { key: 'ArrowRight' });
    expect(numeral('100.00')).toHaveFocus();
    fireEvent.keyDown(numeral('100.00'), { key: 'ArrowLeft' });
    expect(numeral('500.00')).toHaveFocus();
  });

  test('beside the workbook leads to the cells of a number, and is the default where the text names the unit', async () => {
    const selectCell = jest.fn(() => Promise.resolve());
    const played = sampleBesidePane();
    const look: Look = await played.look(new AbortController().signal, undefined);
    await openAudit({ ...played, selectCell });
    const text = plainText(look.report.narrative);
    expect(text).not.toContain(look.report.publication!.unit);
    expect(text).toContain('丰台区总工会');
    const edited = text.replace('收、支总计2545.85万元', '收、支总计2554.85万元');
    await paste(edited);
    expect(screen.getByLabelText('Check against this workbook')).toBeChecked();
    expect(screen.getByText(/Checked against the text itself and this workbook/)).toBeVisible();
    fireEvent.click(numeral('2554.85'));
    const detail = within(screen.getByRole('region', { name: 'This number' }));
    expect(detail.getByText(/2545\.85万元 by the workbook/)).toBeVisible();
    fireEvent.click(detail.getAllByTitle(/^Go to /)[0]!);
    expect(selectCell).toHaveBeenCalledWith(expect.stringMatching(/![A-Z]+\d+$/));

    expect(screen.queryByText(/that the format demands and the text lacks/)).toBeNull();

    fireEvent.click(screen.getByLabelText('Check against this workbook'));
    fireEvent.click(screen.getByRole('button', { name: 'Audit again' }));
    expect(await screen.findByText(/Checked against the text itself: /, {}, patience)).toBeVisible();
  });

  test('lists the paragraphs that the text lacks, and says when the workbook has changed since', async () => {
    const played = sampleBesidePane();
    const pane = await openAudit(played);
    await screen.findByLabelText('Check against this workbook', {}, patience);
    await paste('丰台区总工会行政编制27人，实有人数24人；事业编制57人，实有人数43人。');
    fireEvent.click(await screen.findByText(/that the format demands and the text lacks \(\d+\)/));
    expect(screen.getByText(/^2020年度收、支总计2545\.85万元/)).toBeVisible();
    expect(screen.getByText(/no errors were found/)).toBeVisible();

    const { raw } = await played.look(new AbortController().signal, undefined);
    const [card] = [...raw.values()].filter(({ values }) => values.some((row) => row.includes('事业编制数')));
    const row = card!.values.findIndex((cells) => cells.includes('事业编制数'));
    await act(async () => {
      await pane.commands.writeCell({ at: { sheet: card!.sheet, row, column: 1 }, text: '75' });
    });
    expect(await screen.findByText(/The input tables have changed since/, {}, patience)).toBeVisible();
  });

  test('audits a long text at once where it is pasted', async () => {
    await openAudit();
    const text = `${wrong}\n`.repeat(300);
    fireEvent.paste(screen.getByLabelText('Text of the report'), { clipboardData: { getData: () => text } });
    expect(await screen.findByText('Pasted text.txt', {}, patience)).toBeVisible();
    expect(numeral('20.00')).toBeVisible();
  });

  test('stays while other tabs are open, until another text is asked for', async () => {
    await openAudit();
    await paste(wrong);
    fireEvent.click(screen.getByRole('tab', { name: 'Settings' }));
    fireEvent.click(screen.getByRole('tab', { name: 'Audit' }));
    fireEvent.click(screen.getByRole('button', { name: 'Another text' }));
    expect(screen.getByLabelText('Text of the report')).toHaveValue(wrong);
  });

  test('says why a file cannot be read, and another may be opened', async () => {
    await openAudit();
    const file = new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], '旧.doc');
    file.arrayBuffer = () => Promise.resolve(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0).buffer);
    fireEvent.change(screen.getByLabelText('Open a file', { selector: 'input' }), {
      target: { files: [file] },
    });
    expect(await screen.findByText(/旧\.doc cannot be read: it has a password/, {}, patience)).toBeVisible();
    await waitFor(() => {
      expect(screen.getByLabelText('Text of the report')).toBeVisible();
    });
  });
});
