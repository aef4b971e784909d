import { type Finding, needsAcknowledgement } from '@/policy/review/finding';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { describedBy, LabelledField } from '@/components/ui/labelled';
import { TextArea } from '@/components/ui/text-input';

/** Reasons by the id of the rule. */
export type Reasons = Readonly<Record<string, string>>;

interface Decisions {
  findings: readonly Finding[];
  reasons: Reasons;
  onReasons: (reasons: Reasons) => void;
  /** The button was pressed: what is missing is shown. */
  asked: boolean;
}

/** The rules whose findings need a decision, each once. */
export function rulesToDecide(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.filter(needsAcknowledgement).map((finding) => [finding.rule, finding])).values()];
}

export const isReasoned = (reasons: Reasons, { rule }: Finding) => (reasons[rule] ?? '').trim() !== '';

/** Publishing with a finding takes a reason, which is kept with the version together with the name and the date. */
export function Decisions({ findings, reasons, onReasons, asked }: Decisions) {
  const { review: text } = useText();
  const language = useLanguage();
  const open = rulesToDecide(findings);
  if (open.length === 0) return null;
  return (
    <fieldset className="space-y-2 border-l-4 border-l-warn pl-2">
      <legend className="sr-only">{text.decisions}</legend>
      {open.map((finding) => {
        const id = `reason.${finding.rule}`;
        const message = asked && !isReasoned(reasons, finding) ? text.reasonMissing : undefined;
        return (
          <div key={finding.rule}>
            <p className="font-medium">{finding.message[language]}</p>
            <LabelledField id={id} label={text.reason} hint={text.reasonHint} message={message}>
              <TextArea
                id={id}
                maxLength={5000}
                value={reasons[finding.rule] ?? ''}
                aria-describedby={describedBy(id, { hint: true, message })}
                aria-invalid={message !== undefined}
                onChange={(event) => onReasons({ ...reasons, [finding.rule]: event.target.value })}
              />
            </LabelledField>
          </div>
        );
      })}
    </fieldset>
  );
}
