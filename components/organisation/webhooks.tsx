'use client';

import { useState, useTransition } from 'react';
import { useLanguage } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { describedBy, LabelledField } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';
import { organisationText } from './words';

interface Delivery {
  readonly id: string;
  readonly event: string;
  /** Day and time, written out. */
  readonly when: string;
  readonly attempts: number;
  readonly status: number | null;
  /** Code of what went wrong, or words of the network. */
  readonly failure: string | null;
  readonly delivered: boolean;
}

type Done = Promise<{ outcome: string }>;

interface Webhooks {
  webhooks: readonly { readonly id: string; readonly url: string; readonly deliveries: readonly Delivery[] }[];
  onAdd: (input: { url: string }) => Promise<{ outcome: string; secret?: string }>;
  onRemove: (input: { webhookId: string }) => Done;
  onAgain: (input: { deliveryId: string }) => Done;
}

/** Programs of the organisation that are told of versions, with the log of what was sent to each. */
export function Webhooks({ webhooks, onAdd, onRemove, onAgain }: Webhooks) {
  const text = organisationText(useLanguage());
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const run = (work: () => Done) =>
    start(async () => {
      const { outcome } = await work();
      setRefusal(outcome === 'done' ? null : outcome);
    });
  const message = refusal === null ? undefined : (text.errors[refusal] ?? text.errors['failed']);
  return (
    <section aria-labelledby="webhooks-title" className="border-t pt-2">
      <h2 id="webhooks-title" className="text-lead font-medium">
        {text.webhooks}
      </h2>
      <p className="mt-[4px] max-w-[42rem] text-quiet">{text.webhooksLead}</p>
      <ul className="mt-1">
        {webhooks.map((webhook) => (
          <li key={webhook.id} className="space-y-1 border-b py-1">
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <code className="min-w-0 grow font-mono text-small break-all">{webhook.url}</code>
              <Button aria-label={text.webhookRemoveWhich(webhook.url)} disabled={pending} onClick={() => run(() => onRemove({ webhookId: webhook.id }))}>
                {text.webhookRemove}
              </Button>
            </div>
            <details>
              <summary className="cursor-pointer py-[4px] text-small">{text.webhookLog}</summary>
              {webhook.deliveries.length === 0 ? <p className="text-small text-quiet">{text.webhookSilent}</p> : null}
              <ol className="space-y-1 border-l pl-2">
                {webhook.deliveries.map((delivery) => (
                  <li key={delivery.id} className="text-small">
                    <p>
                      {text.webhookEvents[delivery.event] ?? delivery.event}, {delivery.when}
                    </p>
                    <p className={delivery.delivered ? 'text-good' : 'text-quiet'}>{stateOf(delivery, text)}</p>
                    <Button aria-label={text.webhookAgainWhich(text.webhookEvents[delivery.event] ?? delivery.event, delivery.when)} disabled={pending} onClick={() => run(() => onAgain({ deliveryId: delivery.id }))}>
                      {text.webhookAgain}
                    </Button>
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
      <form
        className="mt-2 max-w-[38rem] space-y-1"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          start(async () => {
            const { outcome, secret: made } = await onAdd({ url });
            setRefusal(outcome === 'done' ? null : outcome);
            if (made === undefined) return;
            setSecret(made);
            setUrl('');
          });
        }}
      >
        <LabelledField id="webhook-url" label={text.webhookUrl} hint={text.webhookUrlHint} message={message}>
          <TextInput id="webhook-url" type="url" maxLength={2_000} autoComplete="off" value={url} aria-invalid={refusal !== null} aria-describedby={describedBy('webhook-url', { hint: true, message })} onChange={(event) => setUrl(event.target.value)} />
        </LabelledField>
        <Button type="submit" disabled={pending}>
          {text.webhookAdd}
        </Button>
      </form>
      {secret === null ? null : (
        <Notice tone="good" role="status" title={text.webhookSecretOnce}>
          <CopyField id="webhook-secret" label={text.webhookSecret} value={secret} copy={text.copy} copied={text.copied} />
        </Notice>
      )}
    </section>
  );
}

function stateOf({ delivered, status, failure, attempts }: Delivery, text: ReturnType<typeof organisationText>): string {
  if (delivered && status !== null) return text.webhookDelivered(status);
  if (attempts === 0) return text.webhookWaiting;
  return text.webhookFailed(attempts, failure === null ? text.webhookStatus(status ?? 0) : (text.errors[failure] ?? failure));
}
