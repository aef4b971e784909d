'use client';

import { type Clause, type Library } from '@/policy/clauses/library';
import { readYamlValue, withYamlValue } from '@/policy/revisions/edit-yaml';
import { laws } from '@/policy/vocabulary';
import { lawName } from '@/components/document/provisions';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { LabelledField } from '@/components/ui/labelled';
import { Select, TextArea } from '@/components/ui/text-input';
import { sectionName } from '../clause-names';
import { ConditionView } from '../when-view';
import { ConditionEditor, type Written } from './condition-editor';

interface ClauseFields {
  library: Library;
  /** As parsed; null while `clause.yml` has an error. */
  clause: Clause | null;
  yaml: string;
  onChange: (yaml: string) => void;
  readOnly: boolean;
}

/** What stands in `clause.yml`, as fields: when, where, under which provisions, and what its author tells other lawyers. */
export function ClauseFields({ library, clause, yaml, onChange, readOnly }: ClauseFields) {
  const text = useText().workbench;
  const language = useLanguage();
  const values = readYamlValue(yaml);
  if (values === null) return <p className="text-stop">{text.yamlBroken}</p>;
  const set = (key: string, value: unknown) => onChange(withYamlValue(yaml, key, value));
  const sources = (values['sources'] ?? {}) as Record<string, string[] | undefined>;
  const guidance = (values['guidance'] ?? { ru: '', en: '' }) as { ru: string; en: string };
  const sections = [...new Set([...library.outlines.values()].flatMap((outline) => outline.sections.map(({ id }) => id)))];
  return (
    <div className="space-y-3">
      <div>
        <h2 className="font-medium">{text.condition.title}</h2>
        {clause ? (
          <div className="mb-1 text-quiet">
            {(['ru', 'en'] as const).map((one) => (
              <div key={one} lang={one}>
                {clause.when === null ? <p>{text.condition.alwaysIn[one]}</p> : <ConditionView condition={clause.when} language={one} />}
              </div>
            ))}
          </div>
        ) : null}
        <ConditionEditor written={(values['when'] as Written | undefined) ?? null} onChange={(when) => set('when', when ?? undefined)} disabled={readOnly} />
      </div>
      <LabelledField id="clause-section" label={text.section}>
        <Select id="clause-section" disabled={readOnly} value={String(values['section'] ?? '')} onChange={(event) => set('section', event.target.value)}>
          {sections.map((section) => (
            <option key={section} value={section}>
              {sectionName(library, section, language) ?? section}
            </option>
          ))}
        </Select>
      </LabelledField>
      <fieldset className="min-w-0">
        <legend className="font-medium">{text.sources}</legend>
        <p className="text-small text-quiet">{text.sourcesHint}</p>
        <div className="mt-1 grid gap-1 sm:grid-cols-2">
          {Object.keys(laws)
            .filter((law) => law !== 'none')
            .map((law) => (
              <LabelledField key={law} id={`sources-${law}`} label={lawName(law, language)}>
                <TextArea
                  id={`sources-${law}`}
                  className="min-h-5!"
                  readOnly={readOnly}
                  defaultValue={(sources[law] ?? []).join('\n')}
                  onBlur={(event) => {
                    const lines = event.target.value.split('\n').map((line) => line.trim()).filter(Boolean);
                    const { [law]: _removed, ...others } = sources;
                    if (lines.join('\n') !== (sources[law] ?? []).join('\n')) set('sources', lines.length === 0 ? others : { ...others, [law]: lines });
                  }}
                />
              </LabelledField>
            ))}
        </div>
      </fieldset>
      <div className="grid gap-2 sm:grid-cols-2">
        {(['ru', 'en'] as const).map((one) => (
          <LabelledField key={one} id={`guidance-${one}`} label={text.guidance[one]} hint={text.guidanceHint}>
            <TextArea id={`guidance-${one}`} lang={one} readOnly={readOnly} defaultValue={guidance[one]} onBlur={(event) => event.target.value !== guidance[one] && set('guidance', { ...guidance, [one]: event.target.value })} />
          </LabelledField>
        ))}
      </div>
      <label className="flex min-h-4 items-start gap-1">
        <input type="checkbox" className="mt-[4px] size-2 accent-accent" disabled={readOnly} checked={values['confirm'] === true} onChange={(event) => set('confirm', event.target.checked ? true : undefined)} />
        <span>{text.confirm}</span>
      </label>
    </div>
  );
}
