import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommandName } from '../../commands';
import { CommandButton } from './CommandButton';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Several commands side by side. */
export function CommandRow({ names }: { readonly names: readonly CommandName[] }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {names.map((name) => (
        <CommandButton key={name} name={name} />
      ))}
    </div>
  );
}
