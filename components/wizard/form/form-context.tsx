'use client';

import { createContext, useContext } from 'react';
import { type Answers, type ReferenceTarget, type Topic } from '@/policy/answers';
import { type Language } from '@/policy/vocabulary';

/** A row that is taken out of a list. */
export interface Removal {
  /** Path of the list within the topic. */
  readonly path: string;
  /** The list without it; null when it was the last one. */
  readonly rest: unknown;
  /** The list that references point to, and the row's id in it; null when nothing can refer to the row. */
  readonly referred: { readonly target: ReferenceTarget; readonly id: string } | null;
  /** What the row is called. */
  readonly title: string;
}

/** What every field of the wizard may need besides its own value. */
export interface WizardForm {
  readonly topic: Topic;
  /** All answers as far as they can be accepted: for conditions, and for the rows that references point to. */
  readonly answers: Answers;
  /** Languages of the document; texts are asked for in these. */
  readonly documentLanguages: readonly Language[];
  /** Path of the question that was asked for by a link, with its topic: `controller.inn`. */
  readonly wanted: string | null;
  /** The question that has the focus. */
  readonly onFocus: (path: string) => void;
  /** Takes a row out of a list, with what refers to it, so that it can be brought back. */
  readonly onRemove: (removal: Removal) => void;
}

const FormContext = createContext<WizardForm | null>(null);
export const WizardFormProvider = FormContext.Provider;

/** @throws Error outside the form of a topic */
export function useWizardForm(): WizardForm {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field of the wizard stands outside its form.');
  return form;
}
