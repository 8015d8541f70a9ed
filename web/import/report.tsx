import { WideTable } from '../board/wide-table.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../words/words.tsx';
import styles from './import.module.css';
import type { Result } from './read-file.ts';
import { useImportWords } from './words.tsx';

/** What the check found: how many rows are good, what is wrong with the others, and how it would be stored. */
export function Report({ result }: { result: Result }) {
  const { report: words, reading } = useImportWords();
  const count = (n: number) => n.toLocaleString();
  const { rows, added, changed, unchanged } = result;
  return (
    <>
      <Notice tone={rows.bad === 0 ? 'calm' : 'attention'} announce>
        <p>{rows.bad === 0 ? words.good(count(rows.good)) : words.bad(count(rows.bad), count(rows.read))}</p>
        {rows.good > 0 && <p>{words.would(count(added), count(changed), count(unchanged))}</p>}
        <p>{reading.people(count(result.people))}</p>
        {rows.leftOut > 0 && <p>{reading.leftOut(count(rows.leftOut))}</p>}
        {result.leftOut.map((row) => (
          <p key={row.row} className={styles.soft}>
            {reading.leftOutRow(row.row, row.text)}{' '}
            {row.isSum === undefined ? '' : row.isSum ? reading.isSum : reading.isNoSum}
          </p>
        ))}
        {result.countsAs.map(({ taskType, into }) => (
          <p key={taskType}>{words.countsAs(taskType, into)}</p>
        ))}
      </Notice>
      {result.groups.length > 0 && <Errors result={result} />}
      {result.preview.length > 0 && <Preview result={result} />}
    </>
  );
}

/** By their causes, each with what stands there and how it is mended. */
function Errors({ result: { groups } }: { result: Result }) {
  const { report: words, reading } = useImportWords();
  const wayOut = ({ values }: Result['groups'][number]) =>
    [
      values.near && words.wayOut.didYouMean(String(values.near)),
      values.option === 'createTaskType' && words.wayOut.createTaskType,
      values.option === 'missingRework' && words.wayOut.missingRework,
      typeof values.mend === 'string' && mendWords(values.mend),
    ].filter((way) => typeof way === 'string' && way !== '');
  const mendWords = (mend: string) => {
    const { questions } = reading;
    const said = {
      unit: questions.unit,
      clock: questions.clock,
      decimalMark: questions.decimal_mark,
      hoursPerDay: questions.hours_per_day,
      dayOrder: questions.day_order,
      year: questions.year,
      armValues: reading.armValues,
      fillDown: reading.fillDown,
    };
    return mend in said ? `${reading.mends} ${said[mend as keyof typeof said]}` : '';
  };
  return (
    <section aria-label={words.errors}>
      <h3>{words.errors}</h3>
      <p className={styles.soft}>
        {words.wayOut.mend} {words.errorsFile}
      </p>
      <ul className={styles.groups}>
        {groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
          <li key={at}>
            <strong>
              {reading.rowsOf(group.rows.toLocaleString(), group.field === 'row' ? words.wholeRow : group.field)}
            </strong>
            <span>{group.message}</span>
            <span className={styles.soft}>
              {group.examples.map(({ row, cell }) => (
                <span key={row}>
                  {words.rowOf(row)} {cell !== '' && <q>{cell}</q>}{' '}
                </span>
              ))}
            </span>
            {wayOut(group).map((way) => (
              <span key={String(way)} className={styles.soft}>
                {way}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Preview({ result: { preview } }: { result: Result }) {
  const { report: words, columns } = useImportWords();
  const { t } = useWords();
  const { targets } = columns;
  const has = (key: 'outcome' | 'expectedMinutes' | 'expectedMinutesWithAi' | 'byHandMinutes') =>
    preview.some((row) => row[key] !== null);
  const rework = preview.some(({ reworkMinutes }) => reworkMinutes > 0);
  const shown = [
    has('outcome') && ('outcome' as const),
    rework && ('reworkMinutes' as const),
    has('expectedMinutes') && ('expectedMinutes' as const),
    has('expectedMinutesWithAi') && ('expectedMinutesWithAi' as const),
    has('byHandMinutes') && ('byHandMinutes' as const),
  ].filter((key) => key !== false);
  return (
    <section aria-label={words.preview}>
      <h3>{words.preview}</h3>
      <p className={styles.soft}>{words.previewNote}</p>
      <WideTable label={words.preview}>
        <thead>
          <tr>
            {[words.row, targets.contributor, targets.day, targets.taskType, targets.ai, targets.minutes].map(
              (name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ),
            )}
            {shown.map((key) => (
              <th key={key} scope="col">
                {targets[key]}
              </th>
            ))}
            <th scope="col">{targets.size}</th>
          </tr>
        </thead>
        <tbody>
          {preview.map((row) => (
            <tr key={row.row}>
              <th scope="row">{row.row}</th>
              <td>{words.person(row.person)}</td>
              <td>{row.day ?? words.today}</td>
              <td>{row.taskType}</td>
              <td>{row.arm === 'with_ai' ? words.withAi : words.withoutAi}</td>
              <td>{row.minutes}</td>
              {shown.map((key) => (
                <td key={key}>{key === 'outcome' ? row.outcome && t.log.outcomes[row.outcome].label : row[key]}</td>
              ))}
              <td>{row.size}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
