import type { Text } from '../../core/text';
import type { SheetState } from '../../excel';
import { usePane } from '../paneContext';
import { CommandButton } from '../parts/CommandButton';
import { Notice, type NoticeProps } from '../parts/Notice';
import { SightLine } from '../parts/SightLine';
import { DraftList } from './DraftList';
import { NarrativeText } from './NarrativeText';

const nothingYet: Text = {
  zh: '还没有决算说明：请先插入模板并填写填报表。',
  en: 'There is no text yet: insert the template and fill in the input tables first.',
};

const unreadable: Text = {
  zh: '有数据未能读取，还写不出决算说明。请到“校验”页按提示更正。',
  en: 'Some input could not be read, so the text cannot be written yet. Correct what the Findings tab lists.',
};

/** The text of the report as it would be printed now. */
export function NarrativeTab() {
  const { look } = usePane().state;
  if (look === undefined || look.raw.size === 0)
    return (
      <>
        <SightLine />
        <Notice intent="info" text={nothingYet} />
        <DraftList account={undefined} />
      </>
    );
  const { readable } = look.validated;
  return (
    <>
      <SightLine />
      <SheetNotice sheet={look.sheets.find(({ id }) => id === 'narrative')} />
      <DraftList account={readable?.account} />
      {readable === undefined ? (
        <Notice intent="warning" text={unreadable} />
      ) : (
        <NarrativeText look={look} account={readable.account} />
      )}
    </>
  );
}

const beside: Readonly<Record<Exclude<SheetState['state'], 'current'>, NoticeProps>> = {
  absent: {
    intent: 'info',
    text: {
      zh: '工作簿里还没有“决算说明”表。下面是现在生成会印出的文字。',
      en: 'The workbook has no narrative sheet yet. This is what generating would write now.',
    },
  },
  stale: {
    intent: 'warning',
    text: {
      zh: '工作簿里的“决算说明”表比填报表旧。下面是最新的文字；重新生成即可更新。',
      en: 'The narrative sheet in the workbook is older than the input tables. This is the text as it is now; generate to update the sheet.',
    },
  },
  editedByHand: {
    intent: 'warning',
    text: {
      zh: '工作簿里的“决算说明”表有手工改动，下面的文字不含这些改动。重新生成前会先留一份副本。',
      en: 'The narrative sheet was changed by hand; this text is without those changes. Generating keeps a copy of it first.',
    },
  },
  frozen: {
    intent: 'info',
    text: {
      zh: '工作簿里的“决算说明”表已定稿，不再随填报表变动。下面是按现在的数据写出的文字。',
      en: 'The narrative sheet is frozen and no longer follows the input tables. This is the text by the data as they are now.',
    },
  },
  frozenBehind: {
    intent: 'warning',
    text: {
      zh: '“决算说明”表定稿后，填报表有改动。下面是按现在的数据写出的文字，与已定稿的表不一致；应以此公布的，请重新生成，再定稿。',
      en: 'The input tables have changed since the narrative sheet was frozen. This is the text by the data as they are now, and differs from that sheet. If this is to be published, generate again, then freeze.',
    },
  },
};

function SheetNotice({ sheet }: { readonly sheet: SheetState | undefined }) {
  if (sheet === undefined || sheet.state === 'current') return null;
  return (
    <>
      <Notice {...beside[sheet.state]} />
      <div>
        <CommandButton name="generate" />
      </div>
    </>
  );
}
