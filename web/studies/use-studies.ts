import { useEffect, useState } from 'react';
import { api } from '../api/client.ts';

async function readStudies() {
  return (await (await api.studies.$get()).json()).studies;
}

/** A finding as it arrives, with the kinds of work here that it comes close to. */
export type ToldStudy = Awaited<ReturnType<typeof readStudies>>[number];

let asked: Promise<ToldStudy[]> | undefined;

/** The same for every card of a visit; where they do not arrive, nothing is shown of them. */
export function useStudies(): readonly ToldStudy[] | undefined {
  const [studies, setStudies] = useState<ToldStudy[]>();
  useEffect(() => {
    let current = true;
    asked ??= readStudies();
    asked.then(
      (arrived) => current && setStudies(arrived),
      () => {
        asked = undefined;
      },
    );
    return () => {
      current = false;
    };
  }, []);
  return studies;
}
