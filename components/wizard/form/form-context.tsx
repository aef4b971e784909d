'use client';

import { createContext, useContext } from 'react';
import { type Answers, type ReferenceTarget, type Topic } from '@/policy/answers';
import { type Language } from '@/policy/vocabulary';

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
  /** A row that others may refer to is taken out; says its title for the offer to bring it back. */
  readonly onRemove: (target: ReferenceTarget | null, id: string | null, title: string) => void;
}

const FormContext = createContext<WizardForm | null>(null);
export const WizardFormProvider = FormContext.Provider;

/** @throws Error outside the form of a topic */
export function useWizardForm(): WizardForm {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field of the wizard stands outside its form.');
  return form;
}
