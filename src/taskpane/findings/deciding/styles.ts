import { makeStyles, tokens } from '@fluentui/react-components';

export const useDecidingStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
});
