import type { HowWords } from '../words/how-words.ts';
import { heldOffices, limitOffices, type OfficeName, waits } from './acceptance.ts';
import styles from './how-page.module.css';

/** How the method did in made-up offices, and how long they wait; narrow enough for a phone. */
export function HeldTables({ words: { offices, waits: waiting } }: { words: HowWords }) {
  const { columns, names } = offices;
  return (
    <>
      <table className={styles.table}>
        <caption>{offices.title}</caption>
        <Head columns={[columns.office, columns.coverage, columns.wrong, columns.right]} />
        <Offices of={heldOffices} names={names} />
        <tbody>
          <tr>
            <th colSpan={4} scope="rowgroup" className={styles.group}>
              {offices.limits}
            </th>
          </tr>
        </tbody>
        <Offices of={limitOffices} names={names} />
      </table>
      <p className={styles.note}>{offices.legend}</p>
      <table className={styles.table}>
        <caption>{waiting.title}</caption>
        <Head columns={[waiting.columns.office, waiting.columns.reading, waiting.columns.word]} />
        <tbody>
          {(Object.keys(waits) as (keyof typeof waits)[]).map((name) => (
            <tr key={name}>
              <th scope="row">{waiting.names[name]}</th>
              <td>{weeks(waits[name].reading, waiting.never)}</td>
              <td>{weeks(waits[name].word, waiting.never)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{waiting.legend}</p>
    </>
  );
}

function Head({ columns }: { columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type Offices = typeof heldOffices | typeof limitOffices;

function Offices({ of, names }: { of: Offices; names: HowWords['offices']['names'] }) {
  return (
    <tbody>
      {Object.entries(of).map(([name, { coverage, wrong, right }]) => (
        <tr key={name}>
          <th scope="row">{names[name as OfficeName]}</th>
          <td>{coverage.toFixed(1)}</td>
          <td>{`${wrong.probably.toFixed(1)} / ${wrong.pointsTo.toFixed(1)}`}</td>
          <td>{`${right.one.toFixed(0)} / ${right.two.toFixed(0)}`}</td>
        </tr>
      ))}
    </tbody>
  );
}

const weeks = ([half, nineOfTen]: readonly [number, number | null], never: string) => `${half} / ${nineOfTen ?? never}`;
