/** What whoever keeps the map may write next, where a page has little or nothing to show yet. */
import { useSay } from '../language/say.ts';

/** @param file - the file of facts it is written in, or the sheet of the workbook */
export function WriteNext({ file, sv, en }: { file: string; sv: string; en: string }) {
  const say = useSay();
  return (
    <p className="small quiet noprint">
      {say(
        'Att skriva härnäst, för den som sköter kartan: ',
        'To write next, if you keep the map: ',
      )}
      {say(sv, en)} (<code>{file}</code>).
    </p>
  );
}
