import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Validated } from '../../core';
import type { Text } from '../../core/text';
import { useWords } from '../parts/language';
import { policyFacts } from './policyFacts';

const useStyles = makeStyles({
  facts: { margin: `${tokens.spacingVerticalXS} 0` },
  name: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXS },
  fact: { margin: 0 },
});

const title: Text = { zh: '该格式的规定', en: 'What this profile prescribes' };

const basis: Text = { zh: '依据：', en: 'Basis: ' };

/** How amounts are rounded, from where on reasons are wanted, and how is graded, and why that is not the unit's to set. */
export function PolicyFacts({ account, profile }: NonNullable<Validated['readable']>) {
  const styles = useStyles();
  const words = useWords();
  return (
    <section>
      <Subtitle2 as="h2" block>
        {words(title)}
      </Subtitle2>
      <dl className={styles.facts}>
        {policyFacts(account.policy).map(({ name, fact, why }) => (
          <div key={name.en}>
            <dt className={styles.name}>{words(name)}</dt>
            <dd className={styles.fact}>{words(fact)}</dd>
            <dd className={styles.fact}>
              <Caption1>{words(why)}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
      <Caption1 block>
        {words(basis)}
        {profile.basis}
      </Caption1>
    </section>
  );
}
