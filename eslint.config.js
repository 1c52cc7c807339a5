import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { flatConfigs as importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const may = (folder, ...allowed) => ({
  files: [`src/${folder}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          'core',
          'excel',
          'word',
          'host',
          'commands',
          'taskpane',
          'cli',
          'workbench',
          'test',
          'scripts',
        ]
          .filter((other) => other !== folder && !allowed.includes(other))
          .map((other) => ({
            group: [`**/${other}/**`, `**/${other}`],
            message: `${folder} may not know ${other}: see ARCHITECTURE.md.`,
          })),
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['build', 'dist', 'out', 'coverage', 'node_modules', '*.js'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  importX.typescript,
  {
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A family of figures with one member is `FigureFamily<void>`: its key is no argument at all.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  may('core'),
  may('excel', 'core'),
  may('word', 'core'),
  may('host'),
  may('commands', 'core', 'excel', 'word', 'host'),
  may('taskpane', 'core', 'excel', 'commands'),
  may('cli', 'core', 'excel', 'word', 'host'),
  may('workbench', 'host'),
  {
    files: ['src/excel/**'],
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/call-sync-before-read': 'error',
    },
  },
  { files: ['src/taskpane/**'], rules: reactHooks.configs.recommended.rules },
  { files: ['src/cli/**', 'scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
    },
  },
);
