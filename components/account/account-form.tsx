'use client';

import Link from 'next/link';
import { useActionState } from 'react';
import { useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledField } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';

export interface Credentials {
  email: string;
  password: string;
  /** Path to go to afterwards. */
  next: string;
}
export interface NewAccount extends Credentials {
  name: string;
  organisation: string;
}

type Outcome = { outcome: string };

const value = (form: FormData, name: string): string => String(form.get(name) ?? '');
const credentials = (form: FormData, next: string): Credentials => ({ email: value(form, 'email'), password: value(form, 'password'), next });

export function SignUpForm({ next, onSignUp }: { next: string; onSignUp: (account: NewAccount) => Promise<Outcome> }) {
  const text = useText().account;
  const [state, submit, pending] = useActionState(
    async (_before: (Outcome & { form: FormData }) | null, form: FormData) => ({
      ...(await onSignUp({ ...credentials(form, next), name: value(form, 'name'), organisation: value(form, 'organisation') })),
      form,
    }),
    null,
  );
  const typed = (name: string) => (state ? value(state.form, name) : '');
  return (
    <form action={submit} className="max-w-[28rem] space-y-2" noValidate>
      <Refusal outcome={state?.outcome} />
      <Line id="name" label={text.name} autoComplete="name" initial={typed('name')} />
      <Line id="organisation" label={text.organisation} hint={text.organisationHint} autoComplete="organization" initial={typed('organisation')} />
      <Line id="email" label={text.email} type="email" autoComplete="email" initial={typed('email')} />
      <Line id="password" label={text.password} hint={text.passwordHint} type="password" autoComplete="new-password" initial="" />
      <Button look="primary" type="submit" disabled={pending}>
        {text.signUp}
      </Button>
      <p className="text-small">
        {text.haveAccount}{' '}
        <Link className="text-accent underline" href={`/sign-in?next=${encodeURIComponent(next)}`}>
          {text.signIn}
        </Link>
      </p>
    </form>
  );
}

export function SignInForm({ next, onSignIn }: { next: string; onSignIn: (account: Credentials) => Promise<Outcome> }) {
  const text = useText().account;
  const [state, submit, pending] = useActionState(
    async (_before: (Outcome & { form: FormData }) | null, form: FormData) => ({ ...(await onSignIn(credentials(form, next))), form }),
    null,
  );
  return (
    <form action={submit} className="max-w-[28rem] space-y-2" noValidate>
      <Refusal outcome={state?.outcome} />
      <Line id="email" label={text.email} type="email" autoComplete="email" initial={state ? value(state.form, 'email') : ''} />
      <Line id="password" label={text.password} type="password" autoComplete="current-password" initial="" />
      <Button look="primary" type="submit" disabled={pending}>
        {text.signIn}
      </Button>
      <p className="text-small">
        {text.noAccount}{' '}
        <Link className="text-accent underline" href={`/sign-up?next=${encodeURIComponent(next)}`}>
          {text.signUp}
        </Link>
      </p>
    </form>
  );
}

function Refusal({ outcome }: { outcome: string | undefined }) {
  const errors: Readonly<Record<string, string>> = useText().account.errors;
  return outcome === undefined ? null : <Notice tone="stop" role="alert" title={errors[outcome] ?? errors.failed} />;
}

function Line({ id, label, hint, initial, ...input }: { id: string; label: string; hint?: string; initial: string; type?: string; autoComplete: string }) {
  return (
    <LabelledField id={id} label={label} hint={hint}>
      <TextInput {...input} id={id} name={id} key={initial} defaultValue={initial} aria-describedby={hint ? `${id}-hint` : undefined} />
    </LabelledField>
  );
}
