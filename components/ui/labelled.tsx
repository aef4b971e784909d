import { type ReactNode } from 'react';

interface Labelled {
  /** Id of the field itself; its hint and its message derive theirs from it. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  message?: ReactNode;
  children: ReactNode;
}

/** Ids of the texts that describe a field, for its `aria-describedby`. */
export function describedBy(id: string, { hint, message }: { hint?: unknown; message?: unknown }): string | undefined {
  const ids = [hint ? `${id}-hint` : null, message ? `${id}-message` : null].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** A field with its label, the line that says why it is asked, and what is wrong with it. */
export function LabelledField({ id, label, hint, message, children }: Labelled) {
  return (
    <div>
      <label htmlFor={id} className="block font-medium">
        {label}
      </label>
      <Hint id={id}>{hint}</Hint>
      <div className="mt-[4px]">{children}</div>
      <Message id={id}>{message}</Message>
    </div>
  );
}

/** Several fields that answer one question together. */
export function LabelledGroup({ id, label, hint, message, children }: Labelled) {
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy(id, { hint, message })} className="min-w-0">
      <legend className="font-medium">{label}</legend>
      <Hint id={id}>{hint}</Hint>
      <div className="mt-[4px]">{children}</div>
      <Message id={id}>{message}</Message>
    </fieldset>
  );
}

function Hint({ id, children }: { id: string; children?: ReactNode }) {
  return children ? (
    <p id={`${id}-hint`} className="text-small text-quiet">
      {children}
    </p>
  ) : null;
}

/** What is wrong and what to do, where the eye is. */
export function Message({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <div aria-live="polite">
      {children ? (
        <p id={`${id}-message`} className="mt-[4px] text-small text-stop">
          {children}
        </p>
      ) : null}
    </div>
  );
}
