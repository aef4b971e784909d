'use client';

import { useState, useTransition } from 'react';
import { useLanguage } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { LabelledField } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { Select, TextInput } from '@/components/ui/text-input';
import { organisationText } from './words';

type Role = 'owner' | 'admin' | 'member' | 'lawyer';
type GivenRole = Exclude<Role, 'owner'>;
const given: readonly GivenRole[] = ['member', 'lawyer', 'admin'];

type Done = Promise<{ outcome: string }>;

interface Members {
  members: readonly { id: string; userId: string; name: string; email: string; role: Role }[];
  invitations: readonly { id: string; email: string; role: Role; until: string; link: string }[];
  userId: string;
  mayManage: boolean;
  onRole: (change: { memberId: string; role: GivenRole }) => Done;
  onRemove: (member: { memberId: string }) => Done;
  onCancel: (invitation: { invitationId: string }) => Done;
  onInvite: (invitation: { email: string; role: GivenRole }) => Promise<{ outcome: string; link?: string }>;
}

/** Who belongs to the organisation, and how to get a colleague in. */
export function Members({ members, invitations, userId, mayManage, onRole, onRemove, onCancel, onInvite }: Members) {
  const text = organisationText(useLanguage());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const run = (work: () => Done) =>
    start(async () => {
      const { outcome } = await work();
      setRefusal(outcome === 'done' ? null : outcome);
    });
  return (
    <section aria-labelledby="members-title" className="border-t pt-2">
      <h2 id="members-title" className="text-lead font-medium">
        {text.members}
      </h2>
      {refusal === null ? null : <Notice tone="stop" role="alert" title={text.errors[refusal] ?? text.errors['failed']} />}
      <ul className="mt-1">
        {members.map((member) => (
          <li key={member.id} className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b py-1">
            <div className="min-w-0 grow">
              <p className="break-words">
                {member.name} {member.userId === userId ? <span className="text-quiet">({text.you})</span> : null}
              </p>
              <p className="text-small break-all text-quiet">{member.email}</p>
            </div>
            {mayManage && member.role !== 'owner' && member.userId !== userId ? (
              <>
                <Select
                  aria-label={text.role(member.name)}
                  className="!w-auto"
                  value={member.role}
                  disabled={pending}
                  onChange={(event) => run(() => onRole({ memberId: member.id, role: event.target.value as GivenRole }))}
                >
                  {given.map((role) => (
                    <option key={role} value={role}>
                      {text.roles[role]}
                    </option>
                  ))}
                </Select>
                <Button aria-label={text.removeWhom(member.name)} disabled={pending} onClick={() => run(() => onRemove({ memberId: member.id }))}>
                  {text.remove}
                </Button>
              </>
            ) : (
              <p className="text-quiet">{text.roles[member.role]}</p>
            )}
          </li>
        ))}
      </ul>
      <details className="mt-1">
        <summary className="cursor-pointer">{text.whoMay}</summary>
        <dl className="mt-1 space-y-1">
          {(['owner', 'admin', 'member', 'lawyer'] as const).map((role) => (
            <div key={role}>
              <dt className="font-medium">{text.roles[role]}</dt>
              <dd className="text-quiet">{text.rolesMay[role]}</dd>
            </div>
          ))}
        </dl>
      </details>
      {mayManage ? <Invite onInvite={onInvite} /> : null}
      {mayManage && invitations.length > 0 ? (
        <div className="mt-3">
          <h3 className="font-medium">{text.pending}</h3>
          <ul className="mt-1">
            {invitations.map((invitation) => (
              <li key={invitation.id} className="space-y-1 border-b py-1">
                <p className="break-all">
                  {invitation.email}{' '}
                  <span className="text-quiet">
                    ({text.roles[invitation.role]}, {text.until(invitation.until)})
                  </span>
                </p>
                <CopyField id={`invitation-${invitation.id}`} label={text.invitationLink(invitation.email)} value={invitation.link} copy={text.copy} copied={text.copied} />
                <Button aria-label={text.cancelWhose(invitation.email)} disabled={pending} onClick={() => run(() => onCancel({ invitationId: invitation.id }))}>
                  {text.cancel}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function Invite({ onInvite }: Pick<Members, 'onInvite'>) {
  const text = organisationText(useLanguage());
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<GivenRole>('member');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  return (
    <form
      className="mt-3 max-w-[32rem] space-y-2"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start(async () => {
          const { outcome } = await onInvite({ email, role });
          if (outcome === 'invited') setEmail('');
          setRefusal(outcome === 'invited' ? null : outcome);
        });
      }}
    >
      <h3 className="font-medium">{text.invite}</h3>
      <p className="text-quiet">{text.inviteLead}</p>
      <LabelledField id="invite-email" label={text.email} message={refusal === null ? undefined : (text.errors[refusal] ?? text.errors['failed'])}>
        <TextInput id="invite-email" type="email" autoComplete="off" value={email} aria-invalid={refusal !== null} aria-describedby={refusal === null ? undefined : 'invite-email-message'} onChange={(event) => setEmail(event.target.value)} />
      </LabelledField>
      <LabelledField id="invite-role" label={text.inviteRole}>
        <Select id="invite-role" value={role} onChange={(event) => setRole(event.target.value as GivenRole)}>
          {given.map((one) => (
            <option key={one} value={one}>
              {text.roles[one]}
            </option>
          ))}
        </Select>
      </LabelledField>
      <Button type="submit" disabled={pending}>
        {text.makeLink}
      </Button>
    </form>
  );
}
