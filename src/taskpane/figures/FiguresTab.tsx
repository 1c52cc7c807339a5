import { useState } from 'react';
import { figuresOf } from '../../core/lineage';
import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { Notice } from '../parts/Notice';
import { SightLine } from '../parts/SightLine';
import { FigureDetail } from './FigureDetail';
import { FigureSearch } from './FigureSearch';
import { SelectedCell } from './SelectedCell';
import { useSelectedCell } from './useSelectedCell';

const nothingYet: Text = {
  zh: '还没有数字可查：填好填报表、数据都能读取之后，报表和说明里的每个数都可以在这里查来源。',
  en: 'There are no figures yet. Once the input tables are filled in and can be read, every number of the report can be traced here.',
};

/** Every figure that the report prints: what it is, how it comes about, where it is used. */
export function FiguresTab() {
  const { state, aim } = usePane();
  const { look } = state;
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(aim);
  const cell = useSelectedCell();
  const account = look?.validated.readable?.account;
  const figures = look === undefined ? [] : figuresOf(look.report);
  const shown = figures.find(({ figure }) => figure.id === open);
  return (
    <>
      <SightLine />
      {look !== undefined && account !== undefined && cell !== undefined && (
        <SelectedCell {...{ cell, look, account }} isOpenAtFirst={shown === undefined} onOpen={setOpen} />
      )}
      {look === undefined || figures.length === 0 ? (
        <Notice intent="info" text={nothingYet} />
      ) : shown === undefined ? (
        <FigureSearch figures={figures} search={search} onSearch={setSearch} onOpen={setOpen} />
      ) : (
        <FigureDetail
          key={shown.figure.id}
          traced={shown}
          look={look}
          onBack={() => {
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}
