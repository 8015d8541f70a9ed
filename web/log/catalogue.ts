import { useEffect, useState } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { useFirst } from '../api/first.tsx';
import { recall, remember } from '../api/remembered.ts';

async function fetchCatalogue() {
  return (await (await api.catalogue.$get()).json()).taskTypes;
}
export type TaskType = Awaited<ReturnType<typeof fetchCatalogue>>[number];

let asked: Promise<TaskType[]> | undefined;

/** Asked for once per visit, as early as possible. */
export function askForCatalogue(): Promise<TaskType[]> {
  asked ??= fetchCatalogue().then(
    (taskTypes) => {
      remember('catalogue', JSON.stringify(taskTypes));
      return taskTypes;
    },
    (error) => {
      asked = undefined;
      throw error;
    },
  );
  return asked;
}

/** It came with the page. */
export function knowCatalogue(taskTypes: TaskType[]): void {
  remember('catalogue', JSON.stringify(taskTypes));
  asked = Promise.resolve(taskTypes);
}

/** Another team's may rest other kinds. */
export function forgetCatalogue(): void {
  asked = undefined;
}

function remembered(): TaskType[] | undefined {
  try {
    return JSON.parse(recall('catalogue') ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** What this device remembers at once, then what the server says. */
export function useCatalogue(): { taskTypes: TaskType[] | undefined; failed: boolean } {
  const first = useFirst();
  const [taskTypes, setTaskTypes] = useState(() => first?.taskTypes ?? remembered());
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    askForCatalogue().then(
      (fresh) => setTaskTypes((old) => (JSON.stringify(old) === JSON.stringify(fresh) ? old : fresh)),
      () => setFailed(true),
    );
  }, []);
  return { taskTypes, failed };
}

const instead: Record<Language, readonly Language[]> = {
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
  en: ['en', 'zh-Hans', 'zh-Hant'],
};

/** By its id, or by that of one that was merged into it: this device may remember either. */
export function taskTypeOf(taskTypes: readonly TaskType[] | undefined, id: string): TaskType | undefined {
  return taskTypes?.find((taskType) => taskType.id === id || taskType.was?.includes(id));
}

/** What must never be handed to an AI with it, as this reader understands it best. */
export function cautionOf(taskTypes: readonly TaskType[] | undefined, id: string, language: Language) {
  return textIn(taskTypeOf(taskTypes, id)?.caution, language);
}

/** In the reader's language, else in the one that they most likely read. */
export function textIn(texts: TaskType['names'] | undefined, language: Language): string | undefined {
  return instead[language].map((one) => texts?.[one]).find((text) => text !== undefined);
}

export function taskName(taskTypes: readonly TaskType[] | undefined, id: string, language: Language): string {
  return taskNameOf(taskTypeOf(taskTypes, id)?.names, language);
}

export function taskNameOf(names: TaskType['names'] | undefined, language: Language): string {
  return textIn(names, language) ?? '…';
}
