import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Text } from '../../core/text';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  steps: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

const howToBegin: Text = { zh: '从这里开始', en: 'How to begin' };

const steps: readonly Text[] = [
  {
    zh: '插入模板：在本工作簿中加入空白的填报表，已有的工作表不会改动。',
    en: 'Insert the template: it adds empty input tables to this workbook and leaves the sheets that are there alone.',
  },
  {
    zh: '填写：每个数只填一次，合计可以不填；填了的合计会与明细核对。',
    en: 'Fill it in: type each number once. Totals may be left out; those that are given are checked against their details.',
  },
  {
    zh: '校验：有问题的单元格会列在这里，点击即可定位。',
    en: 'Validate: the cells that need attention are listed here, and a click goes to each of them.',
  },
  {
    zh: '生成报表：写出各张决算报表和决算说明。',
    en: 'Generate the report: it writes the sheets of the final account and its narrative.',
  },
];

/** What a newcomer does first. */
export function FirstSteps() {
  const styles = useStyles();
  const words = useWords();
  return (
    <section>
      <Subtitle2 as="h2" block>
        {words(howToBegin)}
      </Subtitle2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.en}>
            <Body1>{words(step)}</Body1>
          </li>
        ))}
      </ol>
    </section>
  );
}
