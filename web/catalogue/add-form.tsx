import { useState } from 'react';
import { api } from '../api/client.ts';
import { Check } from '../parts/check.tsx';
import type { Texts } from './read-catalogue.ts';
import { TextsForm } from './texts-form.tsx';
import { useCatalogueWords } from './words.tsx';

interface Props {
  texts: Texts;
  done(texts: Texts): Promise<void>;
}

/** A kind of the office's own; whoever adds it is told of names that are close to it, and may mean another kind all the same. */
export function AddForm({ texts, done }: Props) {
  const words = useCatalogueWords();
  const [evenIfSimilar, setEvenIfSimilar] = useState(false);
  return (
    <TextsForm
      texts={texts}
      submit={words.add}
      send={(written) => api.catalogue['task-types'].$post({ json: { ...written, evenIfSimilar } })}
      done={done}
      similar={
        <Check checked={evenIfSimilar} onChange={({ target }) => setEvenIfSimilar(target.checked)}>
          {words.addAnyway}
        </Check>
      }
    />
  );
}
