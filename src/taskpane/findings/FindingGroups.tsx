import { Badge, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Ledger } from '../../core/rules/ledger';
import type { Text } from '../../core/text';
import { FewAtFirst } from '../parts/FewAtFirst';
import { useWords } from '../parts/language';
import { FindingItem, severityColours, severityWords } from './FindingItem';
import { RuleNote } from './RuleNote';
import type { FindingGroup } from './shownFindings';
import { useKeptPlace } from './useKeptPlace';

const few = 20;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
});

const name: Text = { zh: '校验发现的问题', en: 'What validation found' };

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly ledger: Ledger;
}

/** Findings by their rules; arrow keys move from one to the next, Enter goes to its cell. */
export function FindingGroups({ groups, ledger }: FindingGroupsProps) {
  const styles = useStyles();
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  useKeptPlace(list);
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true, tabbable: true });
  return (
    <section ref={list} aria-label={words(name)} className={styles.list} {...arrows}>
      {groups.map((group) => (
        <Group
          key={`${group.severity} ${group.rule}`}
          group={group}
          entry={ledger.find(({ rule }) => rule === group.rule)}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly entry: Ledger[number] | undefined;
}

function Group({ group, entry }: GroupProps) {
  const styles = useStyles();
  const words = useWords();
  const { severity, findings } = group;
  return (
    <div>
      <div className={styles.head}>
        <Badge appearance="tint" color={severityColours[severity]}>
          {words(severityWords[severity])}
        </Badge>
        {entry === undefined ? group.rule : <RuleNote entry={entry} count={findings.length} />}
      </div>
      <FewAtFirst items={findings} few={few}>
        {(shown) => (
          <ul className={styles.items}>
            {shown.map((one) => (
              <li key={one.identity.key + one.identity.words}>
                <FindingItem one={one} />
              </li>
            ))}
          </ul>
        )}
      </FewAtFirst>
    </div>
  );
}
