import { Link } from '@fluentui/react-components';
import type { Commands, OutputFile } from '../../commands';
import type { Text } from '../../core/text';
import { useWords } from '../parts/language';

const again: Text = { zh: '没有看到文件？再保存一次', en: 'No file to be seen? Save it again' };

interface ExportedFileProps {
  readonly file: OutputFile;
  readonly saveAgain: Commands['saveAgain'];
}

/** A file that was exported, and a way to save it by a click of one's own: some hosts drop what comes without one. */
export function ExportedFile({ file, saveAgain }: ExportedFileProps) {
  const words = useWords();
  return (
    <div>
      <Link
        as="button"
        onClick={() => {
          saveAgain(file);
        }}
      >
        {words(again)}
      </Link>
    </div>
  );
}
