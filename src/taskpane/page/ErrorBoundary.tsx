import { Component, type ReactNode } from 'react';
import type { Text } from '../../core/text';
import { Notice } from '../parts/Notice';

const somethingBroke: Text = {
  zh: '窗格显示时出错，工作簿未受影响。请关闭窗格后重新打开；如再次出现，请把刚才的操作告知维护人员。',
  en: 'The pane could not be drawn; the workbook is untouched. Close the pane and open it again. If it happens again, tell its maintainers what you did last.',
};

/** Shows a sentence in place of a pane that cannot be drawn. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Notice intent="error" text={somethingBroke} /> : this.props.children;
  }
}
