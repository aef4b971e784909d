'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useState } from 'react';
import { type FieldValues, FormProvider, type Resolver, useForm } from 'react-hook-form';
import { type z } from 'zod';
import { type Topic, topics } from '@/policy/answers';
import { messageOf } from '@/policy/answers/messages';
import { type Language } from '@/policy/vocabulary';
import { useLanguage } from '@/components/interface-text/language-context';
import { unwrap } from '../fields/field-kind';
import { type AnyQuestions, QuestionList } from '../fields/question-list';
import { questionsOf } from '../question';
import { type AnswersKeeper, type Kept } from '../saving/answers-keeper';
import { withoutEmptyLines } from '../saving/acceptable';
import { type Removal, type WizardForm, WizardFormProvider } from './form-context';

interface TopicForm {
  topic: Topic;
  kept: Kept;
  keeper: AnswersKeeper;
  wanted: string | null;
  onFocus: (path: string) => void;
}

/** The questions of one topic. Every change goes to the keeper at once; what is wrong is said beside the field. */
export function TopicForm({ topic, kept, keeper, wanted, onFocus }: TopicForm) {
  const language = useLanguage();
  const resolver = useMemo(() => resolverFor(topic, language), [topic, language]);
  const form = useForm<FieldValues>({ defaultValues: kept.typed[topic] as FieldValues, resolver });
  const { subscribe, trigger, getValues, setValue } = form;

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => keeper.change(topic, values) }),
    [subscribe, keeper, topic],
  );
  const [beginsWrong] = useState(() => kept.unacceptable.includes(topic));
  useEffect(() => {
    // What an earlier visit left unacceptable says so at once.
    if (beginsWrong) void trigger();
  }, [beginsWrong, trigger]);

  const onRemove = ({ path, rest, referred, title }: Removal) => {
    const before = structuredClone(getValues());
    if (referred) keeper.remove(topic, { ...before, [path]: rest }, referred, title);
    else {
      setValue(path, rest, { shouldDirty: true, shouldValidate: true });
      keeper.offerBack({ [topic]: before }, title);
    }
  };
  const context: WizardForm = {
    topic,
    answers: kept.answers,
    documentLanguages: kept.answers.laws.languages ?? ['ru', 'en'],
    wanted,
    onFocus,
    onRemove,
  };
  return (
    <FormProvider {...form}>
      <WizardFormProvider value={context}>
        <form noValidate onSubmit={(event) => event.preventDefault()}>
          <QuestionList schema={topics[topic]} questions={questionsOf[topic].questions as AnyQuestions} base="" here={kept.answers[topic]} />
        </form>
      </WizardFormProvider>
    </FormProvider>
  );
}

/** The topic's own schema, with messages in the language of the interface. */
function resolverFor(topic: Topic, language: Language): Resolver<FieldValues> {
  const schema = topics[topic];
  const fields = unwrap(schema).inner as z.ZodType<FieldValues, FieldValues>;
  const check = zodResolver(fields, { error: (issue) => messageOf(issue, language), reportInput: true });
  return (typed, context, options) => check(withoutEmptyLines(schema, typed) as FieldValues, context, options);
}
