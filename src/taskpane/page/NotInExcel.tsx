import { Body1, Link, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { Text } from '../../core/text';
import { productName } from '../Header';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    maxWidth: '40rem',
  },
});

const whatThisIs: Text = {
  zh: '这是 Excel 加载项“决算通”的任务窗格。它要在 Excel 里打开才能工作：在普通浏览器中没有工作簿可读。',
  en: 'This page is the task pane of the Excel add-in Final Accounts. It works inside a workbook only: an ordinary browser has none to read.',
};

const howToInstall: Text = {
  zh: '安装：把下面的清单文件交给 Excel——网页版在“开始 › 加载项 › 更多加载项 › 我的加载项 › 上载我的加载项”中选择它；Windows 桌面版可用网络共享目录；单位统一安装由 Microsoft 365 管理员在管理中心上传。详见项目的 README。',
  en: 'To install it, give Excel the manifest below: on the web by Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in; on Windows through a shared network folder; for a whole organisation an administrator uploads it in the Microsoft 365 admin centre. The README tells the steps.',
};

const manifest: Text = { zh: '清单文件 manifest.xml', en: 'The manifest, manifest.xml' };

const sampleOutcome: Text = {
  zh: '想先看结果：运行 npm start 后，示例工作簿生成的报表在项目的 out/ 目录中。',
  en: 'To see an outcome first: after npm start, the report made from the sample workbook is in the project’s folder out/.',
};

/** What someone sees who opens the pane's address in a browser. */
export function NotInExcel() {
  const styles = useStyles();
  const words = useWords();
  return (
    <main className={styles.page}>
      <Subtitle1 as="h1">{words(productName)}</Subtitle1>
      <Body1 as="p">{words(whatThisIs)}</Body1>
      <Body1 as="p">{words(howToInstall)}</Body1>
      <Link href="manifest.xml">{words(manifest)}</Link>
      <Body1 as="p">{words(sampleOutcome)}</Body1>
    </main>
  );
}
