import { makeStyles, tokens } from '@fluentui/react-components';

/** How numbers of each class are underlined: by kind and weight of the line, not by its colour alone. */
export const useClassStyles = makeStyles({
  tied: {
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorStatusSuccessForeground1,
  },
  rounding: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'double',
    textDecorationColor: tokens.colorStatusSuccessForeground1,
  },
  refuted: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorStatusDangerForeground1,
  },
  ambiguous: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dashed',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorStatusWarningForeground1,
  },
  noSource: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorNeutralForeground2,
  },
  notAFigure: {
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textDecorationColor: tokens.colorNeutralStroke1,
  },
});
