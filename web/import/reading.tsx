import { type ReactNode, useId } from 'react';
import { ArmValues } from './arm-values.tsx';
import styles from './import.module.css';
import { LeftOut } from './left-out.tsx';
import { type ColumnsChosen, MinutesColumn } from './minutes-column.tsx';
import type { Look, Question } from './read-file.ts';
import { asks, type Meanings, type Said } from './said.ts';
import { WholeFile } from './whole-file.tsx';
import { useImportWords } from './words.tsx';

interface Props {
  look: Look;
  said: Said;
  meanings: Meanings;
  changed(said: Partial<Said>): void;
  meaningsChanged(meanings: Meanings): void;
  columnsChosen: ColumnsChosen;
}

/** How the file was understood, each part to be corrected, and what it leaves open to be said. */
export function Reading({ look, said, meanings, changed, meaningsChanged, columnsChosen }: Props) {
  const { reading: words } = useImportWords();
  const own = useId();
  const minutes = asks(look, 'minutes');
  return (
    <section className={styles.step} aria-labelledby={`${own}-title`}>
      <h2 id={`${own}-title`}>{words.title}</h2>
      <p className={styles.soft}>{words.intro}</p>
      {look.program && <p>{words.program(look.program)}</p>}
      {look.remembered && <p>{words.remembered}</p>}
      <Text look={look} changed={changed} />
      {minutes && <MinutesColumn question={minutes} chosen={columnsChosen} />}
      <Durations look={look} said={said} changed={changed} />
      <Days look={look} said={said} changed={changed} />
      <WholeFile look={look} said={said} changed={changed} />
      {look.arms.length > 0 && <ArmValues look={look} chosen={meanings} changed={meaningsChanged} />}
      <LeftOut look={look} said={said} changed={changed} />
    </section>
  );
}

type Part = Pick<Props, 'look' | 'changed'>;

function Text({ look, changed }: Part) {
  const { file, reading: words } = useImportWords();
  const { xlsx: _, ...encodings } = file.kindsOf;
  return (
    <>
      {look.encoding !== 'xlsx' && (
        <Pick
          label={words.encoding}
          question={asks(look, 'encoding')}
          value={look.encoding}
          options={Object.entries(encodings)}
          hint={look.firstRows[1]?.cells.join(' · ')}
          changed={(encoding) => changed({ encoding: encoding as NonNullable<Said['encoding']> })}
        />
      )}
      <Pick
        label={words.headerRow}
        question={asks(look, 'header_row')}
        value={String(look.headerRows[0] ?? 0)}
        options={[
          ...look.firstRows.map(
            ({ row, cells }) => [String(row), words.row(row, cells.filter(Boolean).join(' · '))] as const,
          ),
          ['0', words.noHeader] as const,
        ]}
        changed={(headerRow) => changed({ headerRow })}
      />
    </>
  );
}

function Durations({ look, said, changed }: Part & Pick<Props, 'said'>) {
  const { reading: words } = useImportWords();
  const [unit, clock, days, mark] = (['unit', 'clock', 'hours_per_day', 'decimal_mark'] as const).map((id) =>
    asks(look, id),
  );
  const column = look.columns.find(({ guess }) => guess === 'minutes');
  if (!look.minutes || !column) return null;
  const reads = (value: string) => unit?.options.find((option) => option.value === value)?.reads;
  return (
    <>
      {look.minutes.why !== 'cells' && (
        <Pick
          label={words.unit(column.label)}
          question={unit}
          value={unit ? '' : look.minutes.unit}
          options={Object.entries(words.units).map(([value, name]) => {
            const minutes = reads(value);
            return [
              value,
              minutes === undefined ? name : words.reads(name, words.becomes(String(unit?.facts.median), minutes)),
            ] as const;
          })}
          hint={unit ? undefined : words.whys[look.minutes.why]}
          changed={(value) => changed({ unit: value as NonNullable<Said['unit']> })}
        />
      )}
      {(clock || said.clock) && (
        <Pick
          label={words.clock(String(clock?.facts.cell ?? '1:30'))}
          question={clock}
          value={said.clock ?? ''}
          options={Object.entries(words.clocks)}
          changed={(value) => changed({ clock: value as NonNullable<Said['clock']> })}
        />
      )}
      {(days || said.hoursPerDay || look.minutes.hoursPerDay) && (
        <Pick
          label={words.hoursPerDay}
          question={days}
          value={said.hoursPerDay ?? String(look.minutes.hoursPerDay ?? '')}
          options={['8', '7.5', '7', '6', '24'].map((hours) => [hours, words.hours(hours)] as const)}
          changed={(hoursPerDay) => changed({ hoursPerDay })}
        />
      )}
      {(mark || said.decimalMark) && (
        <Pick
          label={words.decimalMark(String(mark?.facts.cell ?? '1,5'))}
          question={mark}
          value={said.decimalMark ?? ''}
          options={Object.entries(words.marks)}
          changed={(value) => changed({ decimalMark: value as NonNullable<Said['decimalMark']> })}
        />
      )}
    </>
  );
}

function Days({ look, said, changed }: Part & Pick<Props, 'said'>) {
  const { reading: words } = useImportWords();
  const [order, year] = [asks(look, 'day_order'), asks(look, 'year')];
  const column =
    look.columns.find(({ guess }) => guess === 'day') ?? look.columns.find(({ guess }) => guess === 'start');
  const cell = String(order?.facts.cell ?? column?.samples[0] ?? '');
  const reads = (value: string) => order?.options.find((option) => option.value === value)?.reads;
  return (
    <>
      {(order || look.days?.order) && (
        <Pick
          label={words.dayOrder(cell)}
          question={order}
          value={order ? '' : (look.days?.order ?? '')}
          options={Object.entries(words.orders).map(
            ([value, name]) => [value, reads(value) ? words.reads(name, reads(value)!) : name] as const,
          )}
          changed={(value) => changed({ dayOrder: value as NonNullable<Said['dayOrder']> })}
        />
      )}
      {(year || said.year || look.days?.year) && (
        <Pick
          label={words.year(String(year?.facts.cell ?? column?.samples[0] ?? ''))}
          question={year}
          value={said.year ?? String(look.days?.year ?? '')}
          options={(year?.options ?? yearsAround(said.year ?? String(look.days?.year))).map(
            ({ value }) => [value, value] as const,
          )}
          changed={(value) => changed({ year: value })}
        />
      )}
    </>
  );
}

const yearsAround = (year: string) => [0, -1, 1].map((more) => ({ value: String(Number(year) + more) }));

/** One choice; an open one is marked, says why it is asked, and has nothing chosen. */
function Pick(props: {
  label: string;
  question: Question | undefined;
  value: string;
  options: readonly (readonly [string, string])[];
  hint?: ReactNode;
  changed(value: string): void;
}) {
  const { reading: words, options } = useImportWords();
  const own = useId();
  const { question } = props;
  return (
    <div className={question ? styles.asked : styles.choose}>
      {question && (
        <p id={`${own}-why`}>
          <strong>{words.asked}</strong> {words.questions[question.id]}
        </p>
      )}
      <label htmlFor={own}>{props.label}</label>
      <select
        id={own}
        {...(question && { 'aria-describedby': `${own}-why` })}
        value={question && !['encoding', 'header_row'].includes(question.id) ? '' : props.value}
        onChange={({ target }) => target.value !== '' && props.changed(target.value)}
      >
        {(question || props.value === '') && <option value="">{options.pick}</option>}
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {props.hint && <small>{props.hint}</small>}
    </div>
  );
}
