import { type ReactNode, useId } from 'react';
import { optionName, type Team, teamTree } from '../lead/team-tree.ts';
import { type TaskType, taskName } from '../log/catalogue.ts';
import { Check } from '../parts/check.tsx';
import { Field } from '../parts/field.tsx';
import { useWords } from '../words/words.tsx';
import { another, type Choice } from './choice.ts';
import styles from './import.module.css';
import { useImportWords } from './words.tsx';

interface Props {
  choice: Choice;
  teams: readonly Team[];
  taskTypes: readonly TaskType[];
  mayCreate: boolean;
  changed(change: Partial<Choice>): void;
}

/** Whose work it is, of what kind, and how to read what the file leaves open. */
export function Options({ choice, teams, taskTypes, mayCreate, changed }: Props) {
  const { options: words } = useImportWords();
  const { language } = useWords();
  const own = useId();
  const byColumn = choice.columns.includes('taskType');
  return (
    <section className={styles.step} aria-labelledby={`${own}-title`}>
      <h2 id={`${own}-title`}>{words.title}</h2>
      <Select label={words.team} value={choice.team} changed={(team) => changed({ team })}>
        {teamTree(teams).map((branch) => (
          <option key={branch.team.id} value={branch.team.id}>
            {optionName(branch)}
          </option>
        ))}
        {mayCreate && <option value={another}>{words.newTeam}</option>}
      </Select>
      {choice.team === another && (
        <Field
          label={words.newTeamName}
          value={choice.newTeam}
          maxLength={80}
          autoComplete="off"
          onChange={({ target }) => changed({ newTeam: target.value })}
        />
      )}
      {byColumn ? (
        <p className={styles.soft}>{words.taskTypeByColumn}</p>
      ) : (
        <Select label={words.taskType} value={choice.taskType} changed={(taskType) => changed({ taskType })}>
          {taskTypes.map(({ id }) => (
            <option key={id} value={id}>
              {taskName(taskTypes, id, language)}
            </option>
          ))}
          {mayCreate && <option value={another}>{words.newTaskType}</option>}
        </Select>
      )}
      {!byColumn && choice.taskType === another && (
        <Field
          label={words.newTaskTypeName}
          value={choice.newTaskType}
          maxLength={60}
          autoComplete="off"
          onChange={({ target }) => changed({ newTaskType: target.value })}
        />
      )}
      {byColumn && mayCreate && (
        <Check
          hint={words.createTaskTypeHint}
          checked={choice.createTaskType}
          onChange={({ target }) => changed({ createTaskType: target.checked })}
        >
          {words.createTaskType}
        </Check>
      )}
      {choice.columns.includes('reworkMinutes') && (
        <fieldset className={styles.radios}>
          <legend>{words.missingRework}</legend>
          <p className={styles.soft}>{words.missingReworkHint}</p>
          {(Object.keys(words.ways) as Choice['missingRework'][]).map((way) => (
            <Check
              key={way}
              type="radio"
              name={`${own}-rework`}
              checked={choice.missingRework === way}
              onChange={() => changed({ missingRework: way })}
            >
              {words.ways[way]}
            </Check>
          ))}
        </fieldset>
      )}
      <Check
        hint={words.randomisedHint}
        checked={choice.randomised}
        onChange={({ target }) => changed({ randomised: target.checked })}
      >
        {words.randomised}
      </Check>
    </section>
  );
}

function Select(props: { label: string; value: string; changed(value: string): void; children: ReactNode }) {
  const { options: words } = useImportWords();
  const own = useId();
  return (
    <div className={styles.choose}>
      <label htmlFor={own}>{props.label}</label>
      <select id={own} value={props.value} onChange={({ target }) => props.changed(target.value)}>
        <option value="">{words.pick}</option>
        {props.children}
      </select>
    </div>
  );
}
