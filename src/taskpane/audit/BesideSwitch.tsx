import { Caption1, Switch } from '@fluentui/react-components';
import type { TaggedText } from '../../core/audit';
import type { Text } from '../../core/text';
import { isWanted } from '../../commands/auditState';
import { usePane } from '../paneContext';
import { useWords } from '../parts/language';
import { useAuditDesk } from './useAuditDesk';

const beside: Text = { zh: '与本工作簿核对', en: 'Check against this workbook' };
const alone: Text = {
  zh: '本工作簿的填报表还读不出来，只核对文稿自身。',
  en: 'The input tables of this workbook cannot be read yet: the text is checked by itself.',
};

/** Whether the workbook is wanted beside the text; where nobody chose, it is if the text names its unit. */
export function BesideSwitch({ written }: { readonly written: TaggedText }) {
  const words = useWords();
  const { look } = usePane().state;
  const { desk, state } = useAuditDesk();
  if (look?.report.publication === undefined) return <Caption1 block>{words(alone)}</Caption1>;
  return (
    <Switch
      label={words(beside)}
      checked={isWanted(written, look, state.isBeside)}
      onChange={(_, { checked }) => {
        desk.choose(checked);
      }}
    />
  );
}
