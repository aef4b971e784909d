import { type ChangeClass, changeClasses, type MaterialChange, materialReasons } from '@/policy/versions/change-class';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage } from '@/components/interface-text/language-context';
import { describedBy, LabelledField, LabelledGroup } from '@/components/ui/labelled';
import { TextArea } from '@/components/ui/text-input';
import { publishingText } from './publishing-words';

interface ChangeClassChoice {
  proposed: ChangeClass;
  reasons: readonly MaterialChange[];
  numbers: Readonly<Record<ChangeClass, string>>;
  chosen: ChangeClass;
  why: string;
  /** The button was pressed: what is missing is shown. */
  asked: boolean;
  onChoose: (chosen: ChangeClass) => void;
  onWhy: (why: string) => void;
}

export const whyId = 'change-why';

/** The class of the change: what follows from the answers and why, and what the founder makes of it. */
export function ChangeClassChoice({ proposed, reasons, numbers, chosen, why, asked, onChoose, onWhy }: ChangeClassChoice) {
  const language = useLanguage();
  const text = publishingText(language);
  const message = asked && chosen !== proposed && why.trim() === '' ? text.whyMissing : undefined;
  return (
    <div className="space-y-2">
      <LabelledGroup id="bump" label={text.classTitle} hint={text.proposed(say(changeClasses[proposed], language))}>
        {reasons.length > 0 ? (
          <ul aria-label={text.because} className="mb-1 list-disc pl-3">
            {reasons.map((reason) => (
              <li key={reason}>{say(materialReasons[reason], language)}</li>
            ))}
          </ul>
        ) : (
          <p className="mb-1 text-quiet">{text.nothingMaterial}</p>
        )}
        {(['material', 'editorial'] as const).map((one) => (
          <label key={one} className="flex items-start gap-1 py-[3px]">
            <input type="radio" name="bump" className="mt-[5px] accent-accent" checked={chosen === one} onChange={() => onChoose(one)} />
            <span>
              {text.classes[one]} <span className="text-quiet tabular-nums">({text.numberOf(numbers[one])})</span>
            </span>
          </label>
        ))}
      </LabelledGroup>
      {chosen === proposed ? null : (
        <LabelledField id={whyId} label={text.why} hint={text.whyHint} message={message}>
          <TextArea id={whyId} maxLength={5000} value={why} aria-invalid={message !== undefined} aria-describedby={describedBy(whyId, { hint: true, message })} onChange={(event) => onWhy(event.target.value)} />
        </LabelledField>
      )}
    </div>
  );
}
