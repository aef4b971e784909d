import { type ComponentProps } from 'react';

/** The look of everything that one types into; the border has enough contrast to be seen as a field. */
export const inputLook =
  'block w-full min-h-5 rounded-box border border-edge bg-sheet px-[10px] py-[7px] text-body text-ink placeholder:text-quiet aria-invalid:border-stop';

/** One line of text. */
export function TextInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input className={`${inputLook} ${className}`} {...rest} />;
}

/** Several lines of text; grows with what is in it where the browser can. */
export function TextArea({ className = '', ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={`${inputLook} [field-sizing:content] min-h-12 ${className}`} {...rest} />;
}

/** A choice from a list that the platform shows in its own way. */
export function Select({ className = '', ...rest }: ComponentProps<'select'>) {
  return <select className={`${inputLook} ${className}`} {...rest} />;
}
