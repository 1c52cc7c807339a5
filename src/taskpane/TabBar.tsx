import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useWords } from './parts/language';
import { type TabName, tabNames } from './tabNames';
import { tabs } from './tabs';

const useStyles = makeStyles({
  // Six of them go in one row of a pane that is 320 pixels wide: only the open one shows its words.
  list: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface TabBarProps {
  readonly open: TabName;
  readonly onOpen: (tab: TabName) => void;
}

/** The tabs; arrow keys move among them, and each says its name to those who cannot see its picture. */
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
      {tabNames.map((name) => {
        const { label, Icon } = tabs[name];
        return (
          <Tab
            key={name}
            value={name}
            icon={<Icon />}
            aria-label={words(label)}
            title={words(label)}
            aria-controls={`${name}-panel`}
          >
            {name === open && words(label)}
          </Tab>
        );
      })}
    </TabList>
  );
}
