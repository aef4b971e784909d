'use client';

import { useState } from 'react';
import { type Answers } from '@/policy/answers';
import { type FixOffer } from '@/policy/fix-preview';
import { type Asked, type Given, isAnswered } from '@/policy/fixes';
import { type ClauseChange } from '@/policy/versions/document-diff';
import { type Bilingual, type Language } from '@/policy/vocabulary';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledField } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { Select, TextInput } from '@/components/ui/text-input';
import { changedInWords } from '@/components/wizard/saving/changed-in-words';
import { Differences } from './differences';

/** What a fix would do, as the server tells it; `outcome` says otherwise where it could not be told. */
export interface PreviewAnswer {
  outcome: string;
  before?: Partial<Answers>;
  after?: Partial<Answers>;
  documents?: Readonly<Partial<Record<Language, readonly ClauseChange[]>>>;
  solved?: readonly Bilingual[];
  found?: readonly Bilingual[];
}

export interface PreviewInput {
  serviceId: string;
  expectedEdit: number;
  rule: string;
  given: Record<string, string>;
}

interface OfferedFix {
  offer: FixOffer;
  serviceId: string;
  edit: number;
  onPreview: (input: PreviewInput) => Promise<PreviewAnswer>;
  /** Saves the topics. @returns how it came out; `saved` where they are saved */
  onApply: (change: { title: Bilingual; before: Partial<Answers>; after: Partial<Answers> }) => Promise<string>;
}

/** A finding's fix: what only the founder knows, the change as it would be, and then the button that makes it. */
export function OfferedFix({ offer, serviceId, edit, onPreview, onApply }: OfferedFix) {
  const text = useText().review.fix;
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [given, setGiven] = useState<Given>({});
  const [busy, setBusy] = useState(false);
  const [preview, setPreview] = useState<PreviewAnswer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const complete = isAnswered(offer.asks, given);
  const area = `fix.${offer.rule}`;

  const close = () => {
    setOpen(false);
    setPreview(null);
    setFailure(null);
  };
  const show = async () => {
    if (!complete) return setOpen(true);
    setOpen(true);
    setBusy(true);
    const answer = await onPreview({ serviceId, expectedEdit: edit, rule: offer.rule, given: { ...given } }).catch((): PreviewAnswer => ({ outcome: 'failed' }));
    setBusy(false);
    setPreview(answer.outcome === 'previewed' ? answer : null);
    setFailure(answer.outcome === 'previewed' ? null : answer.outcome);
  };
  const apply = async ({ before = {}, after = {} }: PreviewAnswer) => {
    setBusy(true);
    const outcome = await onApply({ title: offer.title, before, after });
    setBusy(false);
    if (outcome === 'saved') close();
    else setFailure(outcome);
  };

  if (!open) {
    return (
      <p className="mt-[4px]" data-fix={offer.rule}>
        <Button aria-expanded={false} onClick={() => void show()}>
          {say(offer.title, language)}: {text.show}
        </Button>
      </p>
    );
  }
  return (
    <div id={area} data-fix={offer.rule} className="mt-1 max-w-[44rem] space-y-2 border bg-sheet p-2">
      <p className="font-medium">{say(offer.title, language)}</p>
      {preview ? null : offer.asks.map((asked) => <Question key={asked.id} area={area} asked={asked} value={given[asked.id] ?? ''} onValue={(value) => setGiven({ ...given, [asked.id]: value })} />)}
      {preview ? <Change preview={preview} /> : null}
      {failure === null ? null : <Notice tone="stop" role="alert" title={text.errors[failure as keyof typeof text.errors] ?? text.errors.failed} />}
      <div className="flex flex-wrap gap-1">
        {preview ? (
          <Button look="primary" disabled={busy} onClick={() => void apply(preview)}>
            {busy ? text.applying : text.apply}
          </Button>
        ) : (
          <Button disabled={busy || !complete} onClick={() => void show()}>
            {busy ? text.showing : text.showChange}
          </Button>
        )}
        <Button look="bare" disabled={busy} onClick={close}>
          {text.leave}
        </Button>
      </div>
    </div>
  );
}

function Question({ area, asked, value, onValue }: { area: string; asked: Asked; value: string; onValue: (value: string) => void }) {
  const text = useText().review.fix;
  const language = useLanguage();
  const id = `${area}.${asked.id}`;
  if (asked.kind === 'confirm') {
    return (
      <label className="flex items-start gap-1">
        <input type="checkbox" className="mt-[5px] accent-accent" checked={value === 'yes'} onChange={(event) => onValue(event.target.checked ? 'yes' : '')} />
        <span>{say(asked.words, language)}</span>
      </label>
    );
  }
  return (
    <LabelledField id={id} label={say(asked.words, language)}>
      {asked.kind === 'choice' ? (
        <Select id={id} value={value} onChange={(event) => onValue(event.target.value)}>
          <option value="">{text.choose}</option>
          {asked.options.map((option) => (
            <option key={option.value} value={option.value}>
              {say(option.words, language)}
            </option>
          ))}
        </Select>
      ) : (
        <TextInput id={id} type={asked.form === 'email' ? 'email' : 'text'} maxLength={2000} value={value} onChange={(event) => onValue(event.target.value)} />
      )}
    </LabelledField>
  );
}

/** The answers that change, and the redline of the text. */
function Change({ preview }: { preview: PreviewAnswer }) {
  const text = useText().review.fix;
  const language = useLanguage();
  const answers = changedInWords(preview.before ?? {}, preview.after ?? {}, language);
  const changes = preview.documents?.[language] ?? Object.values(preview.documents ?? {})[0] ?? [];
  return (
    <>
      <section>
        <h4 className="font-medium">{text.answers}</h4>
        <ul className="mt-[4px]">
          {answers.map((one) => (
            <li key={one.path} className="break-words">
              {one.title}
              {one.row === null ? '' : ` (${one.row})`}: <del className="text-stop line-through">{one.before}</del> → <ins className="text-good underline">{one.after}</ins>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h4 className="font-medium">{text.document}</h4>
        {changes.length === 0 ? <p className="text-quiet">{text.sameText}</p> : <Differences changes={changes} />}
      </section>
      {(preview.found ?? []).length > 0 ? (
        <Notice tone="warn" title={text.brings}>
          <ul>{preview.found?.map((message) => <li key={message.ru}>{say(message, language)}</li>)}</ul>
        </Notice>
      ) : null}
    </>
  );
}
