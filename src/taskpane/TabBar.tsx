import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { fill, type Text } from '../core/text';
import { useDrafts } from './drafts';
import { useWords } from './parts/language';
import { type TabName, tabNames } from './tabNames';
import { tabs } from './tabs';

const useStyles = makeStyles({
  // Words tell a newcomer more than pictures: in Chinese all go in one row of a narrow pane, in English in two.
  list: {
    flexWrap: 'wrap',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

const unwritten: Text = { zh: '{count} 处改动未写入', en: '{count} not yet written' };

interface TabBarProps {
  readonly open: TabName;
  readonly onOpen: (tab: TabName) => void;
}

/** The tabs; arrow keys move among them. */
export function TabBar({ open, onOpen }: TabBarProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <TabList
      className={styles.list}
      size="small"
      selectedValue={open}
      onTabSelect={(_, { value }) => {
        const chosen = tabNames.find((name) => name === value);
        if (chosen !== undefined) onOpen(chosen);
      }}
    >
      {tabNames.map((name) => (
        <Tab key={name} value={name} className={styles.tab} aria-controls={`${name}-panel`}>
          {words(tabs[name].label)}
          {name === 'narrative' && <DraftMark />}
        </Tab>
      ))}
    </TabList>
  );
}

/** Tells that words were edited and not yet written to their cells. */
function DraftMark() {
  const words = useWords();
  const drafts = useDrafts();
  if (drafts.length === 0) return null;
  const told = words(fill(unwritten, { count: String(drafts.length) }));
  return (
    <span role="img" aria-label={told} title={told}>
      {' •'}
    </span>
  );
}
