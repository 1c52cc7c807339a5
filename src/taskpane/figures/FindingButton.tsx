import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/rules/finding';
import { usePane } from '../paneContext';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  finding: { justifyContent: 'start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

/** A finding in words; it leads to the findings. */
export function FindingButton({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const words = useWords();
  const { openTab } = usePane();
  return (
    <Button
      size="small"
      appearance="outline"
      className={styles.finding}
      onClick={() => {
        openTab('findings');
      }}
    >
      {words(finding.message)}
    </Button>
  );
}
