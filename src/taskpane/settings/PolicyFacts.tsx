import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Profile } from '../../core/profiles/profile';
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

/** How the chosen profile rounds, from where on it wants reasons, and how it grades; to be read, not changed. */
export function PolicyFacts({ profile }: { readonly profile: Profile }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <section>
      <Subtitle2 as="h2" block>
        {words(title)}
      </Subtitle2>
      <dl className={styles.facts}>
        {policyFacts(profile.policy).map(({ name, fact }) => (
          <div key={name.en}>
            <dt className={styles.name}>{words(name)}</dt>
            <dd className={styles.fact}>{words(fact)}</dd>
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
