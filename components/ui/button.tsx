import Link from 'next/link';
import { type ComponentProps } from 'react';

export type ButtonLook = 'primary' | 'plain' | 'bare';

const shape = 'inline-flex min-h-5 items-center justify-center gap-1 rounded-box px-2 py-[5px] text-body font-medium no-underline disabled:cursor-default disabled:opacity-60';
const looks: Readonly<Record<ButtonLook, string>> = {
  primary: 'bg-accent text-on-accent hover:opacity-90',
  plain: 'border border-edge bg-sheet text-ink hover:bg-tint',
  bare: 'px-1 text-accent underline underline-offset-4 decoration-1 hover:bg-tint',
};

/** A button that says what it does. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={`${shape} ${looks[look]} ${className}`} {...rest} />;
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ look = 'plain', className = '', ...rest }: ComponentProps<typeof Link> & { look?: ButtonLook }) {
  return <Link className={`${shape} ${looks[look]} ${className}`} {...rest} />;
}
