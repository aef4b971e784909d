'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { describedBy, LabelledField } from '@/components/ui/labelled';
import { TextInput } from '@/components/ui/text-input';

export interface ShownHost {
  readonly id: string;
  readonly host: string;
  readonly state: 'waiting' | 'connected' | 'missing' | 'lapsed';
  /** The DNS record that shows who owns the host. */
  readonly recordName: string;
  readonly recordValue: string;
  /** Days written out; null when it has not come to that. */
  readonly checked: string | null;
  readonly until: string | null;
}

interface OwnAddresses {
  serviceId: string;
  hosts: readonly ShownHost[];
  /** Host of this instance, to which the customer's name has to lead. */
  target: string;
  add: (input: { serviceId: string; typed: string }) => Promise<{ outcome: string }>;
  check: (input: { hostId: string }) => Promise<{ outcome: string }>;
  remove: (input: { hostId: string }) => Promise<{ outcome: string }>;
}

/** Host names of the founder's own at which the policy is shown too: asking for one, showing that it is theirs, letting it go. */
export function OwnAddresses({ serviceId, hosts, target, add, check, remove }: OwnAddresses) {
  const text = useText().ownAddresses;
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<{ about: string; outcome: string } | null>(null);
  const [working, begin] = useTransition();

  const run = (about: string, work: () => Promise<{ outcome: string }>) =>
    begin(async () => {
      const { outcome } = await work().catch(() => ({ outcome: 'failed' }));
      setSaid({ about, outcome });
      if (outcome === 'added') setTyped('');
      router.refresh();
    });
  const messages: Readonly<Record<string, string>> = text.outcomes;
  const messageFor = (about: string) => (said?.about === about && !['added', 'shown', 'removed'].includes(said.outcome) ? (messages[said.outcome] ?? messages['failed']) : undefined);

  return (
    <section aria-labelledby="own-addresses-title" className="border-t pt-2">
      <h2 id="own-addresses-title" className="text-lead font-medium">
        {text.title}
      </h2>
      <p className="text-quiet">{text.lead}</p>
      {hosts.length > 0 ? (
        <ul className="mt-1">
          {hosts.map((host) => (
            <li key={host.id} className="space-y-1 border-b py-2 last:border-b-0">
              <p className="flex flex-wrap items-baseline gap-x-2">
                {host.state === 'connected' || host.state === 'missing' ? (
                  <a className="font-medium break-all text-accent underline" href={`https://${host.host}/`}>
                    {host.host}
                  </a>
                ) : (
                  <span className="font-medium break-all">{host.host}</span>
                )}
                <span className="text-quiet">{text.states[host.state]}</span>
                {host.checked ? <span className="text-small text-quiet">{text.checked(host.checked)}</span> : null}
              </p>
              {host.until ? <p>{text.until(host.until)}</p> : null}
              {host.state === 'connected' ? null : (
                <div className="max-w-[40rem] space-y-1">
                  <p>{text.records(target)}</p>
                  <CopyField id={`${host.id}-name`} label={text.recordName} value={host.recordName} copy={text.copy} copied={text.copied} />
                  <CopyField id={`${host.id}-value`} label={text.recordValue} value={host.recordValue} copy={text.copy} copied={text.copied} />
                </div>
              )}
              <p aria-live="polite" className="text-small text-stop">
                {messageFor(host.id)}
              </p>
              <p className="flex flex-wrap gap-1">
                <Button disabled={working} aria-label={`${text.check}: ${host.host}`} onClick={() => run(host.id, () => check({ hostId: host.id }))}>
                  {text.check}
                </Button>
                <Button disabled={working} aria-label={`${text.remove}: ${host.host}`} onClick={() => run(host.id, () => remove({ hostId: host.id }))}>
                  {text.remove}
                </Button>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <form
        className="mt-2 max-w-[40rem] space-y-1"
        onSubmit={(event) => {
          event.preventDefault();
          run('new', () => add({ serviceId, typed }));
        }}
      >
        <LabelledField id="own-host" label={text.host} hint={text.hostHint} message={messageFor('new')}>
          <TextInput
            id="own-host"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder="privacy.example.com"
            aria-describedby={describedBy('own-host', { hint: true, message: messageFor('new') })}
          />
        </LabelledField>
        <Button type="submit" disabled={working || typed.trim() === ''}>
          {text.add}
        </Button>
      </form>
    </section>
  );
}
